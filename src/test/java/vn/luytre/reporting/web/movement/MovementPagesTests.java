package vn.luytre.reporting.web.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.movement.Gap;
import vn.luytre.reporting.movement.Measure;
import vn.luytre.reporting.movement.Movement;
import vn.luytre.reporting.movement.Standing;
import vn.luytre.reporting.total.TreeFollowing;

/** Leaders see how communes stand and what they lack; each number leads to what it counts. */
@ReportingModuleTest
class MovementPagesTests {
    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Movement movement;

    @Autowired
    private TreeFollowing following;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId province;
    private UnitId active;
    private UnitId idle;
    private AccountId leader;

    @BeforeEach
    void aProvinceWithAnActiveAndAnIdleCommune() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        active = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        idle = people.unit(UnitKind.COMMUNE, "Xã Mai", province);
        people.unit(UnitKind.VILLAGE, "Thôn Đình", active);
        following.follow();
        leader = people.with(Role.LEADER, province);
        activity(active, today());
        activity(active, today());
        site(active);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void activity(UnitId unit, LocalDate day) {
        jdbc.sql("""
                insert into activity.activity (client_key, unit, answering, area, day, state, kind, title, search, recorded_at,
                                               recorded_on, account, by_name)
                values (:key, :unit, :unit, :unit, :day, 'HELD', 'propaganda', 'Tuyên truyền', '', now(), :day, :key, 'Lê An')
                """)
                .param("key", UUID.randomUUID())
                .param("unit", unit.value())
                .param("day", day)
                .update();
    }

    private void site(UnitId unit) {
        long model = jdbc.sql("""
                insert into safetymodel.model (unit, type, name, field, state, launched_on, search, at)
                values (:unit, 'gong', 'Tiếng kẻng', 'social-order', 'ACTIVE', :day, '', now()) returning id
                """)
                .param("unit", unit.value())
                .param("day", today())
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into safetymodel.site (model, unit, area, host_kind, groups, state, launched_on, search, at)
                values (:model, :unit, :unit, 'AREA', 3, 'ACTIVE', :day, '', now())
                """)
                .param("model", model)
                .param("unit", unit.value())
                .param("day", today())
                .update();
    }

    private Standing of(UnitId unit) {
        return movement.picture(province, today().getYear(), Measure.ACTIVITIES).places().stream()
                .filter(place -> place.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCommuneStandsByWhatItsRegistersHold() {
        var place = of(active);
        assertThat(place.number(Measure.ACTIVITIES)).isEqualTo(2);
        assertThat(place.number(Measure.SITES)).isEqualTo(1);
        assertThat(place.number(Measure.GROUPS)).isEqualTo(3);
        assertThat(place.number(Measure.AREAS)).isEqualTo(1);
        assertThat(place.gaps())
                .contains(Gap.AREAS_WITHOUT_TEAM, Gap.NOT_REGISTERED)
                .doesNotContain(Gap.NO_SITE, Gap.NO_ACTIVITY);
        assertThat(of(idle).gaps()).contains(Gap.NO_SITE, Gap.NO_ACTIVITY).doesNotContain(Gap.AREAS_WITHOUT_TEAM);
    }

    @Test
    void theWholeIsTheSumOfItsPlaces() {
        var whole = movement.picture(province, today().getYear(), Measure.ACTIVITIES)
                .whole();
        assertThat(whole.number(Measure.ACTIVITIES)).isEqualTo(2);
        assertThat(whole.number(Measure.SITES)).isEqualTo(1);
    }

    @Test
    void whatAFormerUnitDidBelongsToThePastOfTheOneThatItBecame() {
        var lastYear = LocalDate.of(today().getYear() - 1, 3, 1);
        var ground = new Ground(
                LocalDate.of(today().getYear(), 1, 1), new Decision("04/NQ", lastYear, "Hội đồng nhân dân tỉnh"));
        activity(idle, lastYear);
        activity(active, lastYear);
        var merged = changes.merge(
                List.of(idle, active), new NewUnit(UnitKind.COMMUNE, "Xã Tre Mai", null, province), ground);
        following.follow();
        var course =
                movement.picture(merged, today().getYear(), Measure.ACTIVITIES).course();
        assertThat(course.get(course.size() - 2).standing().number(Measure.ACTIVITIES))
                .as("last year, when there were two")
                .isEqualTo(2);
    }

    @Test
    void thePageLeadsFromEachNumberToItsRecords() {
        var page = new Visit(browser, people, leader).page("/movement");
        assertThat(page.text()).contains("Xã Tre Ngà", "Xã Mai");
        assertThat(page.select("a[href^=/sites?unit=" + active + "]")).isNotEmpty();
        assertThat(page.select("a[href^=/activities?unit=" + active + "]")).isNotEmpty();
        var lacking = new Visit(browser, people, leader).page("/movement?gap=NO_SITE");
        assertThat(lacking.select("tbody th[scope=row]").eachText())
                .contains("Xã Mai")
                .doesNotContain("Xã Tre Ngà");
        assertThat(new Visit(browser, people, leader).get("/movement/export")).hasStatusOk();
    }

    @Test
    void nobodyLooksAtPlacesOfOthers() {
        var stranger = people.with(Role.LEADER, people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null));
        assertThat(new Visit(browser, people, stranger).get("/movement?of=" + province))
                .hasStatus(403);
    }
}
