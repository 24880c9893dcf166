package vn.luytre.reporting.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.Summing;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.catalogue.NewIndicator;
import vn.luytre.reporting.correction.FigureCorrections;
import vn.luytre.reporting.correction.FigureCorrections.Wish;
import vn.luytre.reporting.report.ReportId;
import vn.luytre.reporting.report.ReportSteps;
import vn.luytre.reporting.submission.Submissions;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.storage.ContentHash;

/** A commune drafts its yearly report from its figures, edits it and sends it; the province looks at it, sends it back, accepts it. */
@ReportingModuleTest
class ReportJourneyTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueEditing editing;

    @Autowired
    private TreeFollowing following;

    @Autowired
    private ReportSteps steps;

    @Autowired
    private Submissions submissions;

    @Autowired
    private FigureCorrections corrections;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId province;
    private UnitId commune;
    private AccountId officer;
    private int year;

    @BeforeEach
    void aCommuneWithFigures() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        officer = people.with(Role.OFFICER, commune);
        following.follow();
        year = LocalDate.now(clock).getYear();
        figure("ket-qua-thang", year + "-05", "B1", "123");
        figure("ket-qua-thang", (year - 1) + "-05", "B1", "100");
        figure("ket-qua-thang", year + "-05", "F9", "12,5");
    }

    private void figure(String form, String period, String indicator, String number) {
        var position = catalogue.form(form).orElseThrow().lines().stream()
                .filter(line -> line.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow()
                .position();
        var answer =
                by(officer).fill("/figures/" + form + "/" + period + "/" + commune, Map.of("n" + position, number));
        assertThat(answer).hasStatus3xxRedirection();
    }

    private Visit by(AccountId who) {
        return new Visit(browser, people, who);
    }

    /** Its address. */
    private String begun() {
        var answer = by(officer)
                .send(by(officer).page("/reports/new?kind=nam"), "/reports", Map.of("span", "Y" + year + "01"));
        assertThat(answer).hasStatus3xxRedirection();
        return address(answer);
    }

    private static String address(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).replaceAll("#.*", "");
    }

    private String text(String address) {
        return by(officer).page(address).expectFirst(".report-text").text();
    }

    private String paragraph(String address, String beginning) {
        return by(officer).page(address).select(".report-paragraph").stream()
                .filter(one -> one.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text(address)))
                .id()
                .substring(1);
    }

    @Test
    void whatIsOwedIsDraftedFromFiguresWithTheYearBefore() {
        assertThat(by(officer).page("/reports").select("#owed tbody tr").eachText())
                .anyMatch(row -> row.startsWith("Báo cáo năm – Năm " + year));
        var address = begun();
        assertThat(text(address))
                .contains("- Buổi tuyên truyền trực tiếp: 123 buổi, tăng 23 % so với cùng kỳ năm trước; mới có 1/")
                .contains("- Pháo, thuốc nổ thu hồi, giao nộp: 12,5 kg; mới có 1/")
                .contains("- Chưa có số liệu cùng kỳ năm trước để so sánh.")
                .contains("- Chưa có số liệu: ")
                .doesNotContain(" 0 %");
        var why =
                by(officer).page(address).select(".report-source a[href*=why]").eachAttr("href");
        assertThat(by(officer).get(why.getFirst())).hasStatusOk();
        assertThat(by(officer).page("/reports").select("#reports tbody tr").text())
                .contains("Đang soạn");
        assertThat(begun()).as("the same is not begun twice").isEqualTo(address);
    }

    @Test
    void whatTheProvinceAddsToTheCatalogueIsInTheReport() {
        var monthly = catalogue.form("ket-qua-thang").orElseThrow();
        var running = monthly.periodOf(LocalDate.now(clock));
        var added = new NewIndicator(
                "TN1", "Lượt xe loa xuống thôn", "lượt", "B", 0, Summing.SUM, "Kế hoạch của tỉnh", null, null);
        editing.add(province, added, monthly, running, new Author(officer, "Người thử", province));
        figure("ket-qua-thang", PeriodReading.write(running, monthly.frequency()), "TN1", "7");
        assertThat(text(begun())).contains("- Lượt xe loa xuống thôn: 7 lượt");
    }

    @Test
    void whatAPersonWroteStaysWhenItIsDraftedAgainAndTheRestIsRenewed() {
        var address = begun();
        var mine = paragraph(address, "- Buổi tuyên truyền trực tiếp");
        by(officer)
                .fill(
                        address + "/sections/tuyen-truyen",
                        Map.of("t" + mine, "- Đã tổ chức 123 buổi.", "added", "Có cách làm mới."));
        figure("ket-qua-thang", year + "-05", "B1", "130");
        figure("ket-qua-thang", year + "-05", "F9", "13");
        var page = by(officer).page(address);
        assertThat(page.expectFirst("#change" + mine).text())
                .contains("123 → 130")
                .contains("Buổi tuyên truyền trực tiếp: 130 buổi, tăng 30 %");
        assertThat(by(officer).send(page, address + "/draft", Map.of())).hasStatus3xxRedirection();
        assertThat(text(address))
                .contains("- Đã tổ chức 123 buổi.")
                .contains("Có cách làm mới.")
                .contains("thu hồi, giao nộp: 13 kg");
        assertThat(by(officer).page(address).select("#change" + mine)).hasSize(1);
        by(officer).send(by(officer).page(address), address + "/sections/tuyen-truyen", Map.of("act", "leave-" + mine));
        assertThat(by(officer).page(address).select("#change" + mine)).isEmpty();
        assertThat(text(address)).contains("- Đã tổ chức 123 buổi.");
    }

    @Test
    void theNewSentenceIsTakenWithOneClickAndTheFormerOneComesBack() {
        var address = begun();
        var mine = paragraph(address, "- Buổi tuyên truyền trực tiếp");
        by(officer).fill(address + "/sections/tuyen-truyen", Map.of("t" + mine, "- Đã tổ chức 123 buổi."));
        figure("ket-qua-thang", year + "-05", "B1", "130");
        by(officer).send(by(officer).page(address), address + "/sections/tuyen-truyen", Map.of("act", "take-" + mine));
        assertThat(text(address)).contains("trực tiếp: 130 buổi").doesNotContain("Đã tổ chức 123 buổi");
        var history = by(officer).page(address + "/paragraphs/" + mine);
        var forms = history.select("form[action$=restore]");
        assertThat(forms).hasSize(2);
        by(officer).send(history, address + "/paragraphs/" + mine + "/restore", Map.of());
        assertThat(text(address)).contains("- Đã tổ chức 123 buổi.");
    }

    @Test
    void whoComesTooLateKeepsWhatWasTyped() {
        var address = begun();
        var section = address + "/sections/tuyen-truyen";
        var mine = paragraph(address, "- Buổi tuyên truyền trực tiếp");
        var seen = by(officer).page(section);
        by(people.with(Role.LEADER, commune)).fill(section, Map.of("t" + mine, "- Lời của người khác."));
        var answer = by(officer).send(seen, section, Map.of("t" + mine, "- Lời của tôi.", "added", "Thêm."));
        assertThat(answer).hasStatus(409);
        var page = Visit.parsed(answer);
        assertThat(page.expectFirst("#t" + mine).val()).isEqualTo("- Lời của tôi.");
        assertThat(page.expectFirst("#added").val()).isEqualTo("Thêm.");
        assertThat(page.expectFirst("#conflict" + mine).text()).contains("Lời của người khác.");
        assertThat(by(officer).send(page, section, Map.of())).hasStatus3xxRedirection();
        assertThat(text(address)).contains("- Lời của tôi.").contains("Thêm.");
    }

    @Test
    void whoLeftAParagraphAloneDoesNotUndoWhatAnotherWrote() {
        var address = begun();
        var section = address + "/sections/tuyen-truyen";
        var mine = paragraph(address, "- Buổi tuyên truyền trực tiếp");
        var seen = by(officer).page(section);
        by(people.with(Role.LEADER, commune)).fill(section, Map.of("t" + mine, "- Lời của người khác."));
        assertThat(by(officer).send(seen, section, Map.of("added", "Thêm."))).hasStatus3xxRedirection();
        assertThat(text(address)).contains("- Lời của người khác.").contains("Thêm.");
    }

    private Document autosaved(AccountId who, String section, Document page, Map<String, String> typed, int status) {
        var answer = by(who).sendByScript(page, section, typed);
        assertThat(answer).hasStatus(status);
        return Visit.parsed(answer);
    }

    @Test
    void whatIsTypedIsSavedByItselfAndWhatIsAddedIsThereOnce() {
        var address = begun();
        var section = address + "/sections/tuyen-truyen";
        var mine = paragraph(address, "- Buổi tuyên truyền trực tiếp");
        var page = by(officer).page(section);
        var saved = autosaved(officer, section, page, Map.of("t" + mine, "- Lời đầu.", "added", "Thêm"), 200);
        assertThat(saved.expectFirst("#saved").text()).matches("Đã lưu lúc \\d\\d:\\d\\d");
        assertThat(saved.expectFirst("#v" + mine).val()).isEqualTo("2");
        assertThat(saved.expectFirst("#added-version").val()).isEqualTo("1");
        autosaved(officer, section, page, Map.of("t" + mine, "- Lời sau.", "added", "Thêm một đoạn."), 200);
        var last = Map.of("t" + mine, "- Lời cuối.", "added", "Thêm một đoạn nữa.");
        assertThat(by(officer).send(page, section, last)).as("the button").hasStatus3xxRedirection();
        assertThat(text(address))
                .containsOnlyOnce("Thêm một đoạn nữa.")
                .doesNotContain("Thêm một đoạn.")
                .contains("- Lời cuối.");
        var history = by(officer).page(address + "/paragraphs/" + mine);
        assertThat(history.select("form[action$=restore]"))
                .as("one writing is one, however often it was saved")
                .hasSize(1);
    }

    @Test
    void whoeverSavesByItselfIsToldWhoChangedWhatAndNothingOfBothIsLost() {
        var address = begun();
        var section = address + "/sections/tuyen-truyen";
        var mine = paragraph(address, "- Buổi tuyên truyền trực tiếp");
        var page = by(officer).page(section);
        var leader = people.with(Role.LEADER, commune);
        by(leader).fill(section, Map.of("t" + mine, "- Lời của người khác."));
        var told = autosaved(officer, section, page, Map.of("t" + mine, "- Lời của tôi.", "added", "Thêm."), 409);
        assertThat(told.expectFirst("#conflict" + mine).text()).contains("Lời của người khác.");
        assertThat(told.select("#v" + mine))
                .as("it is not overwritten the next time")
                .isEmpty();
        assertThat(text(address)).contains("- Lời của người khác.").contains("Thêm.");
        autosaved(officer, section, page, Map.of("t" + mine, "- Lời của tôi nữa.", "added", "Thêm."), 409);
        var decided =
                Visit.parsed(by(officer).send(page, section, Map.of("t" + mine, "- Lời của tôi.", "added", "Thêm.")));
        assertThat(decided.select("#section textarea").eachText()).containsOnlyOnce("Thêm.");
        assertThat(by(officer).send(decided, section, Map.of())).hasStatus3xxRedirection();
        assertThat(text(address)).contains("- Lời của tôi.").containsOnlyOnce("Thêm.");
        assertThat(by(officer).page(address + "/paragraphs/" + mine).text()).contains("- Lời của người khác.");
    }

    @Test
    void whatAnotherTookOutMeanwhileIsToldAndComesBackByWhoDecidesSo() {
        var address = begun();
        var section = address + "/sections/tuyen-truyen";
        var mine = paragraph(address, "- Buổi tuyên truyền trực tiếp");
        var page = by(officer).page(section);
        var leader = people.with(Role.LEADER, commune);
        by(leader).fill(section, Map.of("act", "drop-" + mine));
        autosaved(officer, section, page, Map.of("added", "Thêm."), 200);
        assertThat(text(address)).as("who left it alone").doesNotContain("Buổi tuyên truyền trực tiếp: 123");
        var told = Visit.parsed(by(officer).send(page, section, Map.of("t" + mine, "- Lời của tôi.")));
        assertThat(told.expectFirst("#conflict" + mine).text()).contains("bỏ đoạn này khỏi báo cáo");
        assertThat(by(officer).send(told, section, Map.of())).hasStatus3xxRedirection();
        assertThat(text(address)).contains("- Lời của tôi.");
    }

    @Test
    void whatIsTooLongIsRefusedAndStaysOnTheScreen() {
        var address = begun();
        var answer = by(officer).fill(address + "/sections/kien-nghi", Map.of("added", "dài ".repeat(6000)));
        assertThat(answer).hasStatus(422);
        assertThat(Visit.parsed(answer).expectFirst("#added").val()).hasSizeGreaterThan(20_000);
    }

    @Test
    void theHeadIsWrittenOnceAndComesAgainInTheNextReport() {
        var address = begun();
        var typed = Map.of(
                "number",
                "7",
                "notation",
                "BC-UBND",
                "day",
                "15/12/" + year,
                "recipients",
                "Công an tỉnh (để b/c)\n- Thường trực Đảng ủy;",
                "titles",
                "Chủ tịch",
                "signer",
                "Nguyễn Thị Mẫu");
        assertThat(by(officer).fill(address + "/head", typed)).hasStatus3xxRedirection();
        var paper = by(officer).page(address + "/preview").expectFirst("#paper").text();
        assertThat(paper)
                .contains("Ủy ban nhân dân xã Tre Ngà")
                .contains("Số: 07/BC-UBND")
                .contains("Tre Ngà, ngày 15 tháng 12 năm " + year)
                .contains("- Thường trực Đảng ủy;")
                .contains("Nguyễn Thị Mẫu");
        var next = address(by(officer)
                .send(by(officer).page("/reports/new?kind=sau-thang"), "/reports", Map.of("span", "H" + year + "01")));
        var again = by(officer).page(next + "/preview").expectFirst("#paper").text();
        assertThat(again).contains("Nguyễn Thị Mẫu").doesNotContain("Số: 07");
    }

    @Test
    void itIsSentFrozenSentBackWithRemarksAndAccepted() {
        var address = begun();
        var mine = paragraph(address, "- Buổi tuyên truyền trực tiếp");
        assertThat(by(officer).fill(address + "/submit", Map.of())).hasStatus3xxRedirection();
        assertThat(by(officer).page(address).select("#draft")).isEmpty();
        var checker = people.with(Role.OFFICER, province);
        assertThat(by(checker)
                        .page("/reports/below?kind=nam&span=Y" + year + "01&unit=" + province)
                        .expectFirst("#below tbody")
                        .text())
                .contains("Xã Tre Ngà Đã gửi");
        by(checker).fill(address + "/return", Map.of("reason", "Xem lại.", "r" + mine, "Nêu rõ nội dung."));
        var returned = by(officer).page(address);
        assertThat(returned.expectFirst("#returned").text()).contains("Xem lại.");
        assertThat(returned.expectFirst("#p" + mine + " .report-remark").text()).contains("Nêu rõ nội dung.");
        by(officer).fill(address + "/sections/tuyen-truyen", Map.of("t" + mine, "- Tổ chức 123 buổi về lừa đảo."));
        by(officer).fill(address + "/submit", Map.of("reason", "Đã sửa."));
        var old =
                by(officer).page(address + "/versions/1").expectFirst("#paper").text();
        assertThat(old).contains("trực tiếp: 123 buổi").doesNotContain("lừa đảo");
        assertThat(by(officer)
                        .page(address + "/versions/2")
                        .expectFirst("#paper")
                        .text())
                .contains("lừa đảo");
        assertThat(by(checker).get(address + "/accept")).hasStatus(403);
        var leader = people.with(Role.LEADER, province);
        assertThat(by(leader).fill(address + "/accept", Map.of())).hasStatus3xxRedirection();
        var accepted = by(officer).page(address);
        assertThat(accepted.expectFirst(".figure-head").text()).contains("Đã chấp nhận");
        assertThat(accepted.select("#take-back")).isEmpty();
        assertThat(steps.history(new ReportId(Long.parseLong(address.substring("/reports/".length())))))
                .hasSize(4);
    }

    @Test
    void aLeaderOfTheUnitDoesNotAcceptItsOwnReport() {
        var address = begun();
        var leader = people.with(Role.LEADER, commune);
        by(leader).fill(address + "/submit", Map.of());
        assertThat(by(leader).page(address).select("#accept, #return")).isEmpty();
        assertThat(by(leader).fill(address + "/accept", Map.of())).hasStatus(422);
    }

    @Test
    void whatPeopleWroteBelowIsGatheredWithTheNameOfTheUnit() {
        var address = begun();
        by(officer).fill(address + "/sections/kien-nghi", Map.of("added", "Đề nghị hỗ trợ kinh phí."));
        by(officer).fill(address + "/submit", Map.of());
        officer = people.with(Role.OFFICER, province);
        var above = begun();
        assertThat(text(above))
                .contains("- Xã Tre Ngà: Đề nghị hỗ trợ kinh phí.")
                .contains("Từ báo cáo của Xã Tre Ngà")
                .contains("0/1 đơn vị đã gửi số liệu");
        var source = by(officer)
                .page(above)
                .select(".report-source a[href*=versions]")
                .attr("href");
        assertThat(by(officer).page(source).expectFirst("#paper").text()).contains("Đề nghị hỗ trợ kinh phí.");
    }

    @Test
    void aCorrectionStandsBesideTheFigureThatBecameAnotherAndInTheReportOfItsPeriod() {
        var form = catalogue.form("ket-qua-thang").orElseThrow();
        var period = form.before(form.periodOf(LocalDate.now(clock)));
        var month = PeriodReading.write(period, form.frequency());
        figure("ket-qua-thang", month, "B3", "40");
        var address = begun();
        by(officer).fill(address + "/submit", Map.of());
        var line = form.lines().stream()
                .filter(one -> one.indicator().code().equals("B3"))
                .findFirst()
                .orElseThrow();
        var asker = new Author(officer, "Lê Thị Bình", commune);
        var decider = new Author(people.with(Role.LEADER, province), "Trần Văn An", province);
        submissions.close(form, new Place(form.id(), period, province), decider);
        var place = new Place(form.id(), period, commune);
        corrections.ask(
                form,
                place,
                new Wish(line.position(), 44L, "Đếm sót.", "https://example.vn/bien-ban", ""),
                new byte[0],
                asker);
        corrections.decide(form, place, corrections.of(place).getFirst().id(), true, "", decider);
        assertThat(by(officer).page(address).expectFirst("#differences tbody").text())
                .contains("B3 Buổi phát động phong trào 40 44")
                .contains("Đếm sót.");
        officer = people.with(Role.OFFICER, province);
        var above = begun();
        assertThat(by(officer).page(above + "/preview").select(".paper-annex").eachText())
                .anyMatch(annex -> annex.contains("Đính chính số liệu trong kỳ")
                        && annex.contains("Xã Tre Ngà Buổi phát động phong trào " + month + " 40 44 Đếm sót."));
    }

    private byte[] bytes(AccountId who, String address) {
        var answer = by(who).get(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void whatWasSentIsProvenAndDifferencesAreTold() {
        var address = begun();
        by(officer).fill(address + "/submit", Map.of());
        var sent = bytes(officer, address + "/bao-cao.docx");
        var digest = by(officer).page(address).expectFirst("#digest").text();
        assertThat(ContentHash.of(sent).hex()).isEqualTo(digest);
        assertThat(by(officer).page(address).select("#differences")).isEmpty();
        figure("ket-qua-thang", year + "-05", "B1", "150");
        assertThat(by(officer)
                        .page(address)
                        .expectFirst("#differences tbody tr")
                        .text())
                .contains("B1")
                .contains("123 150");
        assertThat(bytes(officer, address + "/bao-cao.docx")).as("frozen").isEqualTo(sent);
        assertThat(by(officer)
                        .page(address + "/versions/1")
                        .expectFirst("#proof")
                        .text())
                .contains("còn nguyên vẹn");
        jdbc.sql("alter table storage.content drop constraint content_check")
                .update(); // the database itself is careful
        jdbc.sql("update storage.content set bytes = bytes || '\\x00'::bytea where hash = decode(:hash, 'hex')")
                .param("hash", digest)
                .update();
        assertThat(by(officer)
                        .page(address + "/versions/1")
                        .expectFirst("#proof")
                        .text())
                .contains("không còn khớp");
    }
}
