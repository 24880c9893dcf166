package vn.luytre.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.sheet.SheetReader;
import vn.luytre.sheet.SheetRow;
import vn.luytre.task.Assignments;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

/** What leaders look at, down to the sentence and the proof. */
@TaskModuleTest
class LeaderPagesTests {
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

    private Visit leader;

    /** One commune is done in time, the other is late. */
    @BeforeEach
    void twoCommunes() {
        given.today(TODAY);
        jdbc.sql(
                        "truncate task.entry, task.due_date, task.extension, task.evidence, task.notice, task.tally, task.assignment, task.duty cascade")
                .update();
        leader = new Visit(browser, people, people.with(Role.LEADER, given.province));
        var both = given.given(List.of(given.commune, given.otherCommune), List.of(), TODAY.plusDays(5));
        given.finished(both.getFirst());
        given.handedDown(IN_A_MONTH);
        given.today(TODAY.plusDays(9));
        assignments.markOverdue(TODAY.plusDays(9));
    }

    @Test
    void theRateOfEachUnitOpensDownToItsUnitsAndItsDuties() {
        var overview = leader.page("/overview?period=YEAR");
        assertThat(overview.select(".glance").text()).contains("50 %").contains("1 Đang quá hạn");
        var row = overview.select("tbody tr:contains(Xã Tre Ngà)");
        assertThat(row.select("td").eachText()).containsExactly("Xã Tre Ngà", "1", "0", "0", "1", "0 %");
        assertThat(row.select("svg .bar-share").attr("width")).isEqualTo("0");
        var late = leader.page(row.select("a.due-late").attr("href"));
        assertThat(late.select("tbody .due-late").eachText()).containsExactly("Quá hạn 4 ngày");
        var below = leader.page(overview.select("td a:contains(Xã Tre Xanh)").attr("href"));
        assertThat(below.select("tbody td:first-child").eachText())
                .containsExactly("Xã Tre Xanh", "Thôn Hai", "Thôn Một");
    }

    @Test
    void theWorstComeFirstWhereAskedFor() {
        var by = leader.page("/overview?sort=share")
                .select("tbody td:first-child")
                .eachText();
        assertThat(by).containsExactly("Xã Tre Ngà", "Xã Tre Xanh");
        assertThat(leader.page("/overview?sort=-late")
                        .select("tbody td:first-child")
                        .eachText())
                .isEqualTo(by);
    }

    @Test
    void aPeriodWithoutDutiesSaysSo() {
        assertThat(leader.page("/overview?period=LAST_YEAR").select(".empty").text())
                .contains("Hãy chọn thời gian khác");
    }

    @Test
    void nobodyLooksAtUnitsThatAreNotBelow() {
        var commune = new Visit(browser, people, people.with(Role.LEADER, given.commune));
        assertThat(commune.get("/overview?of=" + given.otherCommune)).hasStatus(403);
        assertThat(commune.get("/overview?of=" + given.village)).hasStatusOk();
    }

    @Test
    void theMatrixHasASignForEachUnitAndDutyThatLeadsToIt() {
        var matrix = leader.page("/overview/matrix");
        assertThat(matrix.select(".matrix thead th").eachText()).containsExactly("Đơn vị", "1", "2");
        assertThat(matrix.select(".matrix tbody tr:contains(Xã Tre Ngà) a").eachAttr("aria-label"))
                .containsExactly("Quá hạn");
        assertThat(matrix.select(".matrix tbody tr:contains(Xã Tre Xanh) a").eachAttr("aria-label"))
                .containsExactly("Hoàn thành", "Đang thực hiện");
        var page = leader.page(matrix.select(".matrix tbody a").attr("href"));
        assertThat(page.select(".sentence").text()).isEqualTo("Tổ chức ra mắt tổ tự quản.");
    }

    @Test
    void whatIsLateIsListedAndALetterIsNear() {
        var late = leader.page("/late");
        assertThat(late.select("tbody .due-late").eachText()).containsExactly("Quá hạn 4 ngày");
        assertThat(late.select("a[href=/letters]")).hasSize(1);
        assertThat(leader.page("/late?side=WITHIN").select("tbody tr")).hasSize(1);
    }

    @Test
    void bothGoToASpreadsheet() throws Exception {
        assertThat(sheet(leader.get("/overview/export?period=YEAR")))
                .extracting(SheetRow::cells)
                .contains(List.of("Xã Tre Ngà", "1", "0", "0", "1", "0"));
        assertThat(sheet(leader.get("/overview/matrix/export")))
                .extracting(SheetRow::cells)
                .contains(List.of("Xã Tre Xanh", "Hoàn thành", "Đang thực hiện"));
    }

    private static List<SheetRow> sheet(MvcTestResult answer) throws Exception {
        return SheetReader.read("bang.xlsx", answer.getResponse().getContentAsByteArray());
    }
}
