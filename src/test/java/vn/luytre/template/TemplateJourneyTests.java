package vn.luytre.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.TestDatabase;
import vn.luytre.document.DocumentTemplate;
import vn.luytre.document.OfficialType;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** Who administers a unit brings its template; one that cannot be used is refused with what is wrong. */
@ApplicationModuleTest(extraIncludes = {"storage", "sheet", "web", "organization", "identity", "audit"})
@AutoConfigureMockMvc
@Import({TestDatabase.class, People.Of.class})
class TemplateJourneyTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private OfficeTemplates templates;

    private UnitId province;
    private UnitId commune;
    private AccountId administrator;

    @BeforeEach
    void aProvinceWithAnAdministrator() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        administrator = people.with(Role.ADMINISTRATOR, province);
    }

    private Visit visit() {
        return new Visit(browser, people, administrator);
    }

    private MvcTestResult bring(String name, byte[] docx) {
        return browser.post()
                .uri("/templates")
                .multipart()
                .file("file", docx)
                .param("unit", province.toString())
                .param("name", name)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(administrator))
                .exchange();
    }

    @Test
    void oursIsTakenAlongBroughtUsedForAllBelowAndWithdrawn() {
        var ours = visit().get("/templates/bao-cao.docx");
        assertThat(ours).hasStatusOk();
        assertThat(bring("mau.docx", ours.getResponse().getContentAsByteArray()))
                .hasStatus3xxRedirection();
        var page = visit().page("/templates?unit=" + province);
        assertThat(page.expectFirst("#templates tbody").text()).contains("Đang dùng");
        var template = templates.of(province).getFirst();
        assertThat(templates.of(commune, OfficialType.REPORT)).isNotNull();
        assertThat(visit().get("/templates/" + template.id() + "/mau.docx")).hasStatusOk();
        visit().send(page, "/templates/" + template.id() + "/withdraw", Map.of());
        page = visit().page("/templates?unit=" + province);
        assertThat(page.expectFirst("#templates tbody").text()).contains("Thôi dùng lúc");
        visit().send(page, "/templates/" + template.id() + "/choose", Map.of());
        assertThat(templates.of(province).getFirst().chosen()).isTrue();
    }

    @Test
    void theNearestUnitAboveSaysHowADocumentLooks() {
        var docx = DocumentTemplate.standardFile(OfficialType.REPORT);
        bring("mau.docx", docx);
        var first = templates.of(province).getFirst();
        bring("mau-moi.docx", docx);
        assertThat(templates.of(province).stream().filter(one -> one.chosen())).hasSize(1);
        assertThat(Objects.requireNonNull(templates.of(province).getFirst()).id())
                .isNotEqualTo(first.id());
    }

    @Test
    void whatIsNoTemplateIsRefusedWithWhatIsWrong() {
        var answer = bring("hong.docx", new byte[] {1, 2, 3});
        assertThat(answer).hasStatus(422);
        assertThat(Visit.parsed(answer).expectFirst("#faults").text()).contains("chưa dùng được");
        assertThat(templates.of(province)).isEmpty();
    }

    @Test
    void aLetterHasItsOwnTemplate() {
        var ours = visit().get("/templates/cong-van.docx").getResponse().getContentAsByteArray();
        var answer = browser.post()
                .uri("/templates")
                .multipart()
                .file("file", ours)
                .param("unit", province.toString())
                .param("type", "LETTER")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(administrator))
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(templates.of(province).getFirst().type()).isEqualTo(OfficialType.LETTER);
        assertThat(visit().page("/templates?unit=" + province)
                        .expectFirst("#templates tbody")
                        .text())
                .contains("Công văn đôn đốc");
    }
}
