package vn.luytre.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.TODAY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.document.DocumentTemplate;
import vn.luytre.document.OfficialType;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Assignments;
import vn.luytre.task.Happening;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;
import vn.luytre.template.OfficeTemplates;

/** From what is late to a draft that chases it. */
@TaskModuleTest
class LetterPagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Situations given;

    @Autowired
    private Assignments assignments;

    @Autowired
    private JdbcClient jdbc;

    private AccountId officer;
    private AssignmentId late;

    @BeforeEach
    void somethingIsLate() {
        given.today(TODAY);
        officer = people.with(Role.OFFICER, given.province);
        late = given.ordered(TODAY.plusDays(3));
        given.today(TODAY.plusDays(8));
    }

    @Test
    void theDraftNamesTheUnitsTheDutiesAndHowLateTheyAre() throws IOException {
        var second = given.given(List.of(given.department), List.of(), TODAY.plusDays(9))
                .getFirst();
        given.today(TODAY.plusDays(12));
        var answer = post("assignments", late.toString(), "assignments", second.toString(), "symbol", "UBND-NC");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"cong-van-don-doc-2026-07-13.docx\"");
        var text = text(answer);
        assertThat(text)
                .contains("ỦY BAN NHÂN DÂN TỈNH LŨY TRE", "Số:         /UBND-NC")
                .contains("- Sở Tre;", "- Ủy ban nhân dân xã Tre Xanh.", "Tổ chức ra mắt tổ tự quản.", "04/7/2026")
                .contains("gửi về trước ngày 21/7/2026./.");
        if (System.getProperty("keep") != null) {
            Files.write(
                    Path.of(System.getProperty("keep")), answer.getResponse().getContentAsByteArray());
        }
        assertThat(assignments.history(late).getLast().happening()).isEqualTo(Happening.CHASED);
        assertThat(jdbc.sql("select detail ->> 'count' from audit.entry where what = 'task.letter-drafted'")
                        .query(String.class)
                        .list())
                .contains("2");
    }

    @Test
    void theDraftLooksAsTheTemplateOfTheOfficeSays(@Autowired OfficeTemplates templates) throws IOException {
        var changed = changed(DocumentTemplate.standardFile(OfficialType.LETTER));
        var by = new Author(officer, "Lê Thị Bình", given.province);
        templates.bring(given.province, OfficialType.REPORT, "mau-bao-cao.docx", changed, by);
        assertThat(text(post("assignments", late.toString())))
                .as("that is for reports")
                .doesNotContain("CỘNG HOÀ XÃ HỘI");
        templates.bring(given.province, OfficialType.LETTER, "mau-cong-van.docx", changed, by);
        assertThat(text(post("assignments", late.toString())))
                .contains("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Tổ chức ra mắt tổ tự quản.");
    }

    /** With the tone mark as this office writes it. */
    private static byte[] changed(byte[] docx) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (var paragraph :
                    document.getTables().getFirst().getRow(0).getCell(1).getParagraphs())
                for (var run : paragraph.getRuns()) run.setText(run.text().replace("HÒA", "HOÀ"), 0);
            document.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void thePageOffersWhatIsLateWithTheUsualHead() {
        var page = Jsoup.parse(new String(
                browser.get()
                        .uri("/letters")
                        .with(people.as(officer))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8));
        assertThat(page.select("input[name=assignments][checked]").eachAttr("value"))
                .contains(late.toString());
        assertThat(page.expectFirst("#office").val()).isEqualTo("Ủy ban nhân dân tỉnh Lũy Tre");
        assertThat(page.expectFirst("#place").val()).isEqualTo("Lũy Tre");
        assertThat(page.expectFirst("#answerBy").val()).isEqualTo("16/7/2026");
    }

    @Test
    void whatIsNotLateAnyMoreIsNotChased() {
        assertThat(post()).hasStatus(422);
        var done = given.ordered(TODAY.plusDays(20));
        assertThat(post("assignments", late.toString(), "assignments", done.toString()))
                .hasStatus(422);
    }

    @Test
    void onlyWhoPreparesForTheUnitThatItAnswersToWrites() {
        officer = people.with(Role.OFFICER, given.commune);
        assertThat(post("assignments", late.toString())).hasStatus(403);
        officer = people.with(Role.READER, given.province);
        assertThat(post("assignments", late.toString())).hasStatus(403);
    }

    private MvcTestResult post(String... fields) {
        var request = browser.post()
                .uri("/letters")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(officer));
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) throws IOException {
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var words = new XWPFWordExtractor(document)) {
            return words.getText().replace('\u00A0', ' ');
        }
    }
}
