package vn.luytre.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.sheet.SheetReader;
import vn.luytre.sheet.SheetRow;
import vn.luytre.task.Assignments;
import vn.luytre.task.Duties;
import vn.luytre.task.NewDuty;
import vn.luytre.task.Origin;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

/** The list as people narrow it and take it along. */
@TaskModuleTest
class ListPagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Situations given;

    @Autowired
    private Duties duties;

    @Autowired
    private Assignments assignments;

    @Autowired
    private JdbcClient jdbc;

    private Visit officer;
    private Visit leader;

    @BeforeEach
    void duties() {
        given.today(TODAY);
        jdbc.sql(
                        "truncate task.entry, task.due_date, task.extension, task.evidence, task.notice, task.tally, task.assignment, task.duty cascade")
                .update();
        officer = new Visit(browser, people, people.with(Role.OFFICER, given.commune));
        leader = new Visit(browser, people, people.with(Role.LEADER, given.province));
    }

    @Test
    void whatIsChosenStandsInTheAddressOfTheNextPageAndOfTheTable() {
        given.begun(IN_A_MONTH);
        var list = officer.page("/assignments?state=IN_PROGRESS&find=ra mat to&from=1/7/2026&sort=-due");
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("#state option[selected]").val()).isEqualTo("IN_PROGRESS");
        assertThat(list.select("#find").val()).isEqualTo("ra mat to");
        var export = list.select("a[href^=/assignments/export]").attr("href");
        assertThat(export).contains("state=IN_PROGRESS").contains("sort=-due").contains("find=ra+mat+to");
    }

    @Test
    void whatIsDoneIsShownWhereAskedForOnly() {
        given.finished(given.ordered(TODAY.plusDays(1)));
        var open = given.ordered(IN_A_MONTH);
        assertThat(officer.page("/assignments").select("tbody tr").eachAttr("id"))
                .containsExactly("a" + open);
        assertThat(officer.page("/assignments?state=ALL").select("tbody tr")).hasSize(2);
        assertThat(officer.page("/assignments?state=DONE").select("tbody tr")).hasSize(1);
    }

    @Test
    void whoOwesNothingBeginsWhereThereIsSomething() {
        assertThat(leader.page("/assignments").select("tbody tr"))
                .as("nothing anywhere")
                .isEmpty();
        given.handedDown(IN_A_MONTH);
        assertThat(leader.get("/assignments")).hasRedirectedUrl("/assignments?side=ORDERED");
        assertThat(leader.page("/assignments?side=OWED").select("tbody tr"))
                .as("who asks for it gets it")
                .isEmpty();
        assertThat(officer.get("/assignments")).hasStatusOk();
    }

    @Test
    void aDayThatIsNoneIsToldAndTheRestIsShown() {
        given.begun(IN_A_MONTH);
        var answer = officer.get("/assignments?from=31/2/2026");
        assertThat(answer).hasStatus(422);
        var list = Visit.parsed(answer);
        assertThat(list.select(".faults").text()).contains("Hạn từ ngày");
        assertThat(list.select("#from").val()).isEqualTo("31/2/2026");
    }

    @Test
    void aLeaderSeesWhatUnitsBelowOweAndNarrowsItToOneWithAllBelowIt() {
        given.handedDown(IN_A_MONTH);
        given.given(List.of(given.otherCommune), List.of(), IN_A_MONTH);
        assertThat(units(leader.page("/assignments?side=WITHIN")))
                .containsExactlyInAnyOrder("Xã Tre Xanh", "Xã Tre Ngà", "Thôn Một", "Thôn Hai");
        assertThat(units(leader.page("/assignments?side=WITHIN&unit=" + given.commune)))
                .containsExactlyInAnyOrder("Xã Tre Xanh", "Thôn Một", "Thôn Hai");
        assertThat(units(leader.page("/assignments?side=ORDERED")))
                .containsExactlyInAnyOrder("Xã Tre Xanh", "Xã Tre Ngà");
    }

    private static List<String> units(Document list) {
        return list.select("tbody td[data-label=Đơn vị thực hiện]").eachText();
    }

    @Test
    void whatIsOverdueNowIsNotWhatEverWas() {
        var done = given.begun(TODAY.plusDays(1));
        given.begun(TODAY.plusDays(2));
        given.today(TODAY.plusDays(5));
        assignments.markOverdue(TODAY.plusDays(5));
        given.does(done, new vn.luytre.task.Deed.Report("Xong.", ""));
        assertThat(officer.page("/assignments?late=NOW").select("tbody tr")).hasSize(1);
        assertThat(officer.page("/assignments?late=EVER").select("tbody tr")).hasSize(2);
    }

    @Test
    void theTableHasWhatTheListShowsAndNoFormulas() throws Exception {
        var order = new NewDuty(
                new Origin.ByHand(),
                "=1+1 là câu bắt đầu bằng dấu bằng",
                List.of(given.commune),
                List.of(),
                IN_A_MONTH);
        duties.give(UUID.randomUUID(), Situations.officer(given.province), order);
        given.ordered(TODAY.plusDays(1));
        given.ordered(null);
        var answer = officer.get("/assignments/export?sort=due");
        assertThat(answer).hasHeader("Content-Disposition", "attachment; filename=nhiem-vu.xlsx");
        var rows = SheetReader.read("nhiem-vu.xlsx", answer.getResponse().getContentAsByteArray());
        assertThat(rows.getFirst().cells()).startsWith("Đơn vị thực hiện", "Nơi nhận kết quả");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(2).cells()).contains("=1+1 là câu bắt đầu bằng dấu bằng");
        assertThat(rows.stream().map(SheetRow::cells).filter(cells -> cells.contains("Xã Tre Xanh")))
                .hasSize(3);
    }

    @Test
    void aLongListComesInPages() {
        for (int i = 0; i < 53; i++) given.ordered(TODAY.plusDays(i));
        var first = officer.page("/assignments");
        assertThat(first.select("tbody tr")).hasSize(50);
        var next = first.select("a[rel=next]").attr("href");
        assertThat(officer.page(next).select("tbody tr")).hasSize(3);
    }
}
