package vn.luytre.directive;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.directive.draft.Command;
import vn.luytre.directive.draft.Gap;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitKind;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.Task;

/** The screens, without JavaScript, on a real database. */
@DirectiveModuleTest
class DirectiveScreensTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reviews reviews;

    @Autowired
    private People people;

    private AccountId officer;
    private AccountId colleague;
    private AccountId leader;
    private AccountId stranger;

    @BeforeEach
    void anOfficeWithItsPeople() {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lam Giang", null);
        var office = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        officer = people.with(Role.OFFICER, office);
        colleague = people.with(Role.OFFICER, office);
        leader = people.with(Role.LEADER, office);
        stranger = people.with(Role.LEADER, people.unit(UnitKind.COMMUNE, "Xã Mai", province));
    }

    @Test
    void aFileThatIsUploadedStandsInTheListAndIsReviewedBesideItsText() throws Exception {
        var id = uploaded(31);
        var list = page("/directives");
        assertThat(list.select("td a").eachText()).contains("Chỉ thị 31/CT-UBND");
        var review = page("/directives/" + id);
        assertThat(review.select("h1").text()).isEqualTo("Chỉ thị 31/CT-UBND");
        assertThat(review.select(".document").text()).contains("Công an tỉnh chủ trì");
        assertThat(review.select(".duty")).hasSize(3);
        assertThat(review.select(".gaps li")).isNotEmpty();
    }

    @Test
    void whatIsFoundIsCalledAsInTheListAndOnlyTheSearchIsMarkedInTheNavigation() throws Exception {
        uploaded(57);
        var search = page("/directives/search?find=57/CT-UBND");
        assertThat(search.select(".hit a").eachText()).isNotEmpty().allMatch(title -> title.startsWith("Chỉ thị "));
        assertThat(search.select("nav a[aria-current=page][href^=/directives]").eachAttr("href"))
                .containsOnly("/directives/search");
        assertThat(page("/directives").select("nav a[aria-current=page]").eachAttr("href"))
                .contains("/directives");
    }

    @Test
    void everyPlaceOfTheTextLeadsToItsRowAndBack() throws Exception {
        var review = page("/directives/" + uploaded(32));
        for (var link : review.select(".document a, a.to-text, .gaps a")) {
            var anchor = link.attr("href").substring(link.attr("href").indexOf('#') + 1);
            assertThat(review.select("[id=" + anchor + "]"))
                    .as(link.outerHtml())
                    .hasSize(1);
        }
        assertThat(review.select(".document a")).isNotEmpty();
    }

    @Test
    void aValueIsCorrectedByAFormAndASecondWriterKeepsWhatWasTyped() throws Exception {
        var id = uploaded(33);
        var number =
                reviews.draft(new DirectiveId(id)).fields("number").findFirst().orElseThrow();
        assertThat(change(id, 1, "correct", number.id(), "34/CT-UBND")).hasStatus3xxRedirection();
        var second = change(id, 1, "correct", number.id(), "35/CT-UBND");
        assertThat(second).hasStatus(409);
        var page = parsed(second);
        assertThat(page.select(".faults").text()).contains("Nguyễn Văn").contains("Chưa có gì của bạn được lưu");
        assertThat(page.select("#v" + number.id()).val()).isEqualTo("35/CT-UBND");
        assertThat(page.select("h1").text()).isEqualTo("Chỉ thị 34/CT-UBND");
    }

    @Test
    void aScriptGetsOnlyTheSentence() throws Exception {
        var id = uploaded(36);
        var refused = browser.post()
                .uri("/directives/" + id + "/draft")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer))
                .header("HX-Request", "true")
                .param("seen", "1")
                .param("what", "add")
                .param("value", "câu không có")
                .exchange();
        assertThat(refused).hasStatus(422);
        assertThat(parsed(refused).text())
                .contains("Không thấy câu này trong văn bản")
                .doesNotContain("Nhiệm vụ 1");
    }

    @Test
    void theReviewGoesToTheLeaderOnlyWhenNothingIsMissing() throws Exception {
        var id = uploaded(37);
        var directive = new DirectiveId(id);
        assertThat(step(id, "submit", 1)).hasStatus(422);
        var draft = reviews.draft(directive);
        long unit = 1;
        for (var duty : draft.kept(ItemKind.DUTY)) {
            for (var actor : draft.kept(ItemKind.ACTOR, duty)) {
                draft = reviews.change(
                        directive,
                        draft.version(),
                        new Command.ChooseUnit(actor.id(), unit++, "Công an tỉnh"),
                        ReceivedFiles.OFFICER);
            }
        }
        assertThat(change(id, draft.version(), "rest", null, "")).hasStatus3xxRedirection();
        int version = draft.version() + 1;
        assertThat(page("/directives/" + id).select(".gaps")).isEmpty();
        assertThat(step(id, "submit", version)).hasStatus3xxRedirection();
        assertThat(page("/directives/" + id, leader).select(".decide form")).hasSize(2);
        assertThat(page("/directives/" + id).select(".decide form")).isEmpty();
        assertThat(step(id, "issue", version)).hasStatus(403); // an officer does not decide
        assertThat(browser.post()
                        .uri("/directives/" + id + "/issue")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(people.as(leader))
                        .param("seen", "" + version))
                .hasStatus3xxRedirection();
        assertThat(page("/directives/" + id).select(".state").text()).isEqualTo("Đã giao nhiệm vụ");
    }

    @Test
    void whoElseHasItOpenIsSaid() throws Exception {
        var id = uploaded(38);
        page("/directives/" + id);
        var other = browser.get()
                .uri("/directives/" + id)
                .with(people.as(colleague))
                .exchange();
        assertThat(parsed(other).select(".alert-warning").text()).contains("cũng đang mở văn bản này");
    }

    @Test
    void anOfficeDoesNotSeeTheDirectivesOfAnother() throws Exception {
        var id = uploaded(42);
        for (var address : new String[] {"", "/file", "/progress", "/pages/1"}) {
            assertThat(browser.get().uri("/directives/" + id + address).with(people.as(stranger)))
                    .hasStatus(403);
        }
        assertThat(page("/directives", stranger).text()).doesNotContain("42/CT-UBND");
        assertThat(page("/directives/search?find=42/CT-UBND", stranger).select(".hit"))
                .isEmpty();
        assertThat(page("/directives/search?find=42/CT-UBND").select(".hit")).isNotEmpty();
    }

    @Test
    void searchShowsWhatWasFoundAndTakesNoMarkup() throws Exception {
        uploaded(39);
        var found = page("/directives/search?find=mo+hinh+tu+quan");
        assertThat(found.select(".hit mark").eachText()).contains("mô hình tự quản");
        assertThat(page("/directives/search?find=%3Cscript%3E").select("main script:not([src])"))
                .isEmpty();
    }

    @Test
    void whoSeesASecretRemovesItAfterBeingAskedOnceMore() throws Exception {
        var id = uploaded(46);
        var link = page("/directives/" + id).select("a[href$=/expunge]");
        assertThat(page(link.attr("href")).text()).contains("46/CT-UBND").contains("không lấy lại được");
        assertThat(step(id, "expunge", 1)).hasStatus3xxRedirection();
        assertThat(page("/directives/" + id).text())
                .contains("Từ chối (độ mật)")
                .doesNotContain("46/CT-UBND");
        assertThat(browser.get().uri("/directives/" + id + "/file").with(people.as(officer)))
                .hasStatus(404);
    }

    @Test
    void aSearchForDutiesOfAUnitThatDoesNotExistSaysSo() throws Exception {
        uploaded(45);
        var page = page("/directives/search?find=45/CT-UBND&unit=x%C3%A3%20kh%C3%B4ng%20c%C3%B3");
        assertThat(page.select(".alert-warning").text()).contains("xã không có");
        assertThat(page.select("#unit").val()).isEqualTo("xã không có");
        assertThat(page.select(".hit")).isEmpty();
    }

    @Test
    void theOriginalFileIsHandedOutAsAFile() throws Exception {
        var id = uploaded(40);
        var file = browser.get()
                .uri("/directives/" + id + "/file")
                .with(people.as(officer))
                .exchange();
        assertThat(file).hasStatusOk().headers().hasValue("Content-Type", "application/octet-stream");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getResponse().getContentAsByteArray())
                .isEqualTo(ReceivedFiles.directive(40).bytes());
    }

    @Test
    void theRegisterOfInstrumentsShowsWhoCitesThem() throws Exception {
        uploaded(41);
        var list = page("/instruments?find=06/2014");
        var link = list.select("td a").getFirst();
        assertThat(page(link.attr("href")).select("blockquote").text())
                .contains("Nghị định số 06/2014/NĐ-CP ngày 21/4/2014");
    }

    @Test
    void everyWordThatIsPutTogetherIsThere() throws Exception {
        var messages = new Properties();
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/messages/directive.properties"))) {
            messages.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var keys = messages.stringPropertyNames();
        for (var state : DirectiveState.values()) assertThat(keys).contains("directive-state." + state);
        for (var step : DirectiveState.Step.values())
            assertThat(keys).contains("directive.step." + step, "directive.step.refused." + step);
        for (var cause : Doubt.Cause.values()) assertThat(keys).contains("directive.doubt." + cause);
        for (var gap : Gap.What.values()) assertThat(keys).contains("directive.gap." + gap);
        for (var role : Task.Role.values()) assertThat(keys).contains("directive.role." + role);
        for (var sure : Confidence.values()) assertThat(keys).contains("confidence." + sure);
        for (var flag : vn.luytre.directive.instrument.Flag.What.values())
            assertThat(keys).contains("directive.flag." + flag);
        for (var command : Command.class.getPermittedSubclasses())
            assertThat(keys).contains("directive.change." + command.getSimpleName());
        for (var freq : vn.luytre.directive.draft.Due.FREQUENCIES)
            assertThat(keys).contains("directive.freq." + freq);
        for (var field : vn.luytre.directive.draft.DraftMaker.SINGLE_FIELDS)
            assertThat(keys).contains("directive.field." + field);
    }

    @Test
    void aScanIsShownAsThePageWithBoxesOverWhatWasRead() throws Exception {
        var id = uploaded(DrawnPages.scan(43));
        var page = page("/directives/" + id + "?page=1");
        assertThat(page.select(".page-view svg a.read-duty")).isNotEmpty();
        assertThat(page.select(".page-view svg rect")).allSatisfy(DirectiveScreensTests::liesOnA4);
        var number = page.select("svg a.read-field title").eachText();
        assertThat(number).contains("43/CT-UBND");
        var picture = browser.get()
                .uri(page.select(".page-view img").attr("src"))
                .with(people.as(officer))
                .exchange();
        assertThat(picture).hasStatusOk().headers().hasValue("Content-Type", "image/jpeg");
        var shown = ImageIO.read(new ByteArrayInputStream(picture.getResponse().getContentAsByteArray()));
        assertThat(shown.getWidth()).isBetween(900, 920);
        assertThat(page("/directives/" + id + "?page=0").select(".document").text())
                .contains("Công an tỉnh chủ trì");
    }

    private static void liesOnA4(Element box) {
        assertThat(Double.parseDouble(box.attr("x"))).isBetween(0.0, 595.0);
        assertThat(Double.parseDouble(box.attr("y"))).isBetween(0.0, 842.0);
        assertThat(Double.parseDouble(box.attr("width"))).isPositive();
    }

    @Test
    void aPageThatIsNotThereIsSaidToBeMissing() throws Exception {
        var id = uploaded(44);
        assertThat(browser.get().uri("/directives/" + id + "/pages/1").with(people.as(officer)))
                .hasStatus(404);
        assertThat(page("/directives/" + id + "?page=7").select(".document").text())
                .as("a text has no pages: it is shown itself")
                .contains("Công an tỉnh chủ trì");
    }

    private java.util.UUID uploaded(int number) throws Exception {
        return uploaded(ReceivedFiles.directive(number));
    }

    private java.util.UUID uploaded(Intake.Brought brought) throws Exception {
        assertThat(browser.post()
                        .uri("/directives")
                        .multipart()
                        .file(new MockMultipartFile("files", brought.name(), "text/plain", brought.bytes()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(people.as(officer)))
                .hasStatus3xxRedirection();
        var id = jdbc.sql("select id from directive.directive where name = :name")
                .param("name", brought.name())
                .query(java.util.UUID.class)
                .single();
        await().atMost(60, SECONDS)
                .until(() -> jdbc.sql("select state from directive.directive where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single()
                        .equals("UNDER_REVIEW"));
        return id;
    }

    private MvcTestResult change(java.util.UUID id, int seen, String what, @Nullable Integer item, String value) {
        var request = browser.post()
                .uri("/directives/" + id + "/draft")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer))
                .param("seen", "" + seen)
                .param("what", what)
                .param("value", value);
        return (item == null ? request : request.param("item", "" + item)).exchange();
    }

    private MvcTestResult step(java.util.UUID id, String step, int seen) {
        return browser.post()
                .uri("/directives/" + id + "/" + step)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer))
                .param("seen", "" + seen)
                .exchange();
    }

    private Document page(String address) throws Exception {
        return page(address, officer);
    }

    private Document page(String address, AccountId who) throws Exception {
        var answer = browser.get()
                .uri(java.net.URI.create(address))
                .with(people.as(who))
                .exchange();
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    private static Document parsed(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
