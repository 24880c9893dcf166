package vn.luytre.force;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.force.ForceFixtures.LONG_AGO;
import static vn.luytre.force.ForceFixtures.TODAY;
import static vn.luytre.force.ForceFixtures.author;
import static vn.luytre.force.ForceFixtures.details;
import static vn.luytre.force.ForceFixtures.five;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.force.guard.Guards;
import vn.luytre.identity.People;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.Units;

/** Where teams are after units merged, were divided, ended or moved. */
@ForceModuleTest
class TeamSuccessionsTests {
    private static final Ground RESOLUTION = new Ground(TODAY, null, "sắp xếp đơn vị");

    @Autowired
    private Teams teams;

    @Autowired
    private TeamSuccessions successions;

    @Autowired
    private Guards guards;

    @Autowired
    private Units units;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId commune;
    private UnitId village;
    private UnitId second;
    private TeamId team;

    @BeforeEach
    void aTeamOfTwoVillages() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        second = people.unit(UnitKind.VILLAGE, "Thôn Giếng", commune);
        var told = details("Tổ thôn Đình", LONG_AGO, village, second);
        team = teams.found(UUID.randomUUID(), author(commune), commune, told, five());
    }

    private Team now() {
        successions.follow();
        return teams.find(team).orElseThrow();
    }

    @Test
    void whereTwoCommunesMergeTheTeamIsThatOfTheNewOneAndOpenGradesWithIt() {
        var neighbour = people.unit(UnitKind.COMMUNE, "Xã Tre Gai", province);
        jdbc.sql("""
                insert into force.grading (team, year, unit, state, head_compared, proposed_account, proposed_by_name, proposed_at)
                values (:team, 2026, :unit, 'PROPOSED', false, gen_random_uuid(), 'Lê Thị Bình', now())
                """).param("team", team.value()).param("unit", commune.value()).update();
        var heir = changes.merge(
                List.of(commune, neighbour), new NewUnit(UnitKind.COMMUNE, "Xã Tre Mới", province), RESOLUTION);
        assertThat(now().unit()).isEqualTo(heir);
        assertThat(now().details().areas()).containsExactly(village, second);
        assertThat(jdbc.sql("select unit from force.grading where team = :team")
                        .param("team", team.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(heir.value());
    }

    @Test
    void itCoversWhatBecameOfItsVillagesAllOfThemWhereOneWasDivided() {
        var hamlets = changes.split(
                village,
                List.of(
                        new NewUnit(UnitKind.VILLAGE, "Thôn Đình Trên", commune),
                        new NewUnit(UnitKind.VILLAGE, "Thôn Đình Dưới", commune)),
                false,
                RESOLUTION);
        assertThat(now().details().areas()).containsExactlyInAnyOrder(second, hamlets.getFirst(), hamlets.getLast());
        assertThat(now().unit()).isEqualTo(commune);
    }

    @Test
    void itGoesToAnotherCommuneOnlyWhenAllOfItsVillagesDid() {
        var neighbour = people.unit(UnitKind.COMMUNE, "Xã Tre Gai", province);
        changes.move(village, neighbour, RESOLUTION);
        assertThat(now().unit()).isEqualTo(commune);
        changes.move(second, neighbour, RESOLUTION);
        assertThat(now().unit()).isEqualTo(neighbour);
    }

    @Test
    void theGuardsOfABodyCountWhereTheBodyStands() {
        var school = people.unit(UnitKind.SCHOOL, "Trường Tre Ngà", commune);
        guards.count(
                UUID.randomUUID(), author(commune), units.find(school, TODAY).orElseThrow(), 3, LONG_AGO);
        var heir = changes.merge(
                List.of(commune, people.unit(UnitKind.COMMUNE, "Xã Tre Gai", province)),
                new NewUnit(UnitKind.COMMUNE, "Xã Tre Mới", province),
                RESOLUTION);
        successions.follow();
        assertThat(jdbc.sql("select unit from force.guard_fact where area = :school")
                        .param("school", school.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(heir.value());
    }
}
