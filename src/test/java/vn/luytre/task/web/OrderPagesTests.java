package vn.luytre.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

/** Giving a duty by hand, once or again and again. */
@TaskModuleTest
class OrderPagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Situations given;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient jdbc;

    private Visit leader;

    @Autowired
    private Units units;

    @BeforeEach
    void aLeader() {
        given.today(TODAY);
        jdbc.sql("""
                truncate task.entry, task.due_date, task.extension, task.evidence, task.notice, task.tally, task.assignment,
                         task.duty, task.series_unit, task.series cascade
                """).update();
        office.choose(given.province);
        leader = new Visit(browser, people, people.with(Role.LEADER, given.province));
    }

    private static Map<String, String> duty(String more, String value) {
        var typed = new HashMap<>(Map.of("sentence", "Rà soát mô hình tự quản.", "due", "31/7/2026"));
        typed.put(more, value);
        return typed;
    }

    @Test
    void aDutyGoesToTheUnitsThatWereTickedAndNamed() {
        var form = leader.page("/duties/new");
        var typed = duty("leads", given.department.toString());
        typed.put("cooperateNames", "Xã Tre Xanh\nXã Tre Ngà");
        assertThat(leader.send(form, "/duties", typed)).hasRedirectedUrl("/assignments?side=ORDERED");
        assertThat(leader.send(form, "/duties", typed)).as("sent twice").hasRedirectedUrl("/assignments?side=ORDERED");
        assertThat(jdbc.sql("select role || ' ' || unit from task.assignment order by id")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "LEAD " + given.department,
                        "COOPERATING " + given.commune,
                        "COOPERATING " + given.otherCommune);
    }

    @Test
    void aGroupIsAllOfItsUnits() {
        assertThat(leader.send(leader.page("/duties/new"), "/duties", duty("leadNames", "các xã, phường")))
                .hasStatus3xxRedirection();
        var communes = units.children(given.province, TODAY).stream()
                .filter(unit -> unit.kind().level() == UnitLevel.COMMUNE)
                .map(Unit::name)
                .toList();
        assertThat(communes).contains("Xã Tre Ngà", "Xã Tre Xanh");
        assertThat(leader.page("/assignments?side=ORDERED")
                        .select("tbody td[data-label=Đơn vị thực hiện]")
                        .eachText())
                .containsExactlyInAnyOrderElementsOf(communes);
    }

    @Test
    void aNameThatNobodyKnowsComesBackAsTyped() {
        var refused = leader.send(leader.page("/duties/new"), "/duties", duty("leadNames", "Xã Không Có"));
        assertThat(refused).hasStatus(422);
        var shown = Visit.parsed(refused);
        assertThat(shown.select(".faults").text()).contains("Không tìm thấy đơn vị «Xã Không Có»");
        assertThat(shown.select("#leadNames").val()).isEqualTo("Xã Không Có");
        assertThat(shown.select("#sentence").val()).isEqualTo("Rà soát mô hình tự quản.");
    }

    @Test
    void ordersDoNotGoUpOrAside() {
        var commune = new Visit(browser, people, people.with(Role.LEADER, given.commune));
        var typed = duty("leadNames", "Xã Tre Ngà");
        var refused = commune.send(commune.page("/duties/new"), "/duties", typed);
        assertThat(Visit.parsed(refused).select(".faults").text()).contains("không phải đơn vị cấp dưới");
        var officer = new Visit(browser, people, people.with(Role.OFFICER, given.province));
        assertThat(officer.get("/duties/new")).hasStatus(403);
    }

    @Test
    void whatComesBackIsListedWithItsNextDayAndCanBeEnded() {
        var typed = Map.of("sentence", "Báo cáo tháng.", "leadNames", "Xã Tre Xanh", "every", "MONTH", "day", "15");
        assertThat(leader.send(leader.page("/series/new"), "/series", typed)).hasRedirectedUrl("/series");
        var row = leader.page("/series").select("tbody tr");
        assertThat(row.select("td").eachText().subList(0, 4))
                .isEqualTo(List.of("Báo cáo tháng.", "Hằng tháng, ngày 15", "15/7/2026", "1"));
        assertThat(leader.page("/assignments?side=ORDERED").select("tbody tr"))
                .as("a quarter ahead")
                .hasSize(3);
        var end = row.select("a[href$=/end]").attr("href");
        assertThat(leader.fill(end, Map.of())).hasRedirectedUrl("/series");
        assertThat(leader.page("/series").select("tbody").text()).contains("Đã dừng ngày 01/7/2026");
    }

    @Test
    void aRhythmSaysWhatItNeeds() {
        var refused = leader.send(
                leader.page("/series/new"),
                "/series",
                Map.of("sentence", "Báo cáo năm.", "leadNames", "Xã Tre Xanh", "every", "YEAR", "day", "15"));
        assertThat(Visit.parsed(refused).select(".faults").text()).contains("Hãy ghi tháng.");
    }
}
