package vn.luytre.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

/** Files and links that prove a result, as people send and fetch them. */
@TaskModuleTest
class EvidencePagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Situations given;

    private Visit officer;
    private String page;

    @BeforeEach
    void aDuty() {
        given.today(TODAY);
        officer = new Visit(browser, people, people.with(Role.OFFICER, given.commune));
        page = "/assignments/" + given.begun(IN_A_MONTH);
    }

    private MvcTestResult send(UUID key, String link, MockMultipartFile... files) {
        var request = browser.post().uri(page + "/evidence").multipart();
        for (var file : files) request.file(file);
        return request.param("key", key.toString())
                .param("link", link)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer.who()))
                .exchange();
    }

    private static MockMultipartFile text(String name, String text) {
        return new MockMultipartFile("files", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsKeptOnceAndSavedNeverShownByTheBrowser() {
        var key = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            assertThat(send(key, "", text("biên bản.txt", "Biên bản họp dân."))).hasRedirectedUrl(page + "#evidence");
        }
        var links = officer.page(page).select(".evidence a[href*=/evidence/]:not([href$=remove])");
        assertThat(links.eachText()).containsExactly("biên bản.txt");
        var file = officer.get(links.attr("href"));
        assertThat(file).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''");
        assertThat(file.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(file.getResponse().getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Biên bản họp dân.");
    }

    @Test
    void oneThatIsNotTakenIsNamedAndKeepsNoOtherBack() {
        var exe = new MockMultipartFile("files", "chay.exe", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2});
        var answer = send(UUID.randomUUID(), "", text("a.txt", "Một."), exe, text("b.txt", "Hai."));
        assertThat(answer).hasStatus(422);
        var shown = Visit.parsed(answer);
        assertThat(shown.select(".faults").text()).contains("chay.exe: Không nhận loại tệp này");
        assertThat(shown.select(".alert-success").text()).contains("a.txt, b.txt");
        assertThat(officer.page(page).select(".evidence li")).hasSize(2);
    }

    @Test
    void aLinkIsCheckedAndComesBackAsTyped() {
        var refused = send(UUID.randomUUID(), "javascript:alert(1)");
        assertThat(refused).hasStatus(422);
        assertThat(Visit.parsed(refused).select("#link").val()).isEqualTo("javascript:alert(1)");
        assertThat(send(UUID.randomUUID(), "https://example.vn/tin")).hasRedirectedUrl(page + "#evidence");
        assertThat(officer.page(page).select(".evidence a[href=https://example.vn/tin]"))
                .hasSize(1);
        assertThat(send(UUID.randomUUID(), "")).hasStatus(422);
    }

    @Test
    void whatIsRemovedIsAskedForFirstAndStaysInTheHistory() {
        send(UUID.randomUUID(), "", text("nhầm.txt", "Nhầm."));
        var remove = officer.page(page).select(".evidence a[href$=remove]").attr("href");
        assertThat(officer.fill(remove, Map.of())).hasRedirectedUrl(page + "#evidence");
        var after = officer.page(page);
        assertThat(after.select(".evidence li")).isEmpty();
        assertThat(after.select(".history-lines").text())
                .contains("gỡ minh chứng")
                .contains("nhầm.txt");
    }
}
