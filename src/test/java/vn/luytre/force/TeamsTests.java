package vn.luytre.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.luytre.force.ForceFixtures.LONG_AGO;
import static vn.luytre.force.ForceFixtures.TODAY;
import static vn.luytre.force.ForceFixtures.author;
import static vn.luytre.force.ForceFixtures.details;
import static vn.luytre.force.ForceFixtures.five;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.web.Refused;

@ForceModuleTest
class TeamsTests {
    @Autowired
    private Teams teams;

    @Autowired
    private Strengths strengths;

    @Autowired
    private TeamSubjects subjects;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private UnitId commune;
    private UnitId village;
    private UnitId other;
    private Author by;

    @BeforeEach
    void aCommuneWithTwoVillages() {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        other = people.unit(UnitKind.VILLAGE, "Thôn Giếng", commune);
        by = author(commune);
    }

    private TeamId team() {
        return teams.found(UUID.randomUUID(), by, commune, details("Tổ thôn Đình", LONG_AGO, village), five());
    }

    private static void isRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    @Test
    void aTeamBeginsWithItsStrength() {
        var team = teams.find(team()).orElseThrow();
        assertThat(team.strength()).isEqualTo(five());
        assertThat(team.details().areas()).containsExactly(village);
        assertThat(strengths.of(team.id()))
                .hasSize(3)
                .allMatch(change -> change.day().equals(LONG_AGO));
    }

    @Test
    void activitiesOfTheCommuneAndOfItsAreasCanServeATeam() {
        var id = team();
        assertThat(subjects.choices(village, "dinh"))
                .containsExactly(new ActivitySubjects.Choice(id.value(), "Tổ thôn Đình", Set.of(village)));
        assertThat(subjects.choices(commune, "")).hasSize(1);
        assertThat(subjects.choices(other, "")).isEmpty();
        assertThat(subjects.choices(commune, "gieng")).isEmpty();
        assertThat(subjects.choosable(village, List.of(id.value(), 0L))).containsExactly(id.value());
        assertThat(subjects.choosable(other, List.of(id.value()))).isEmpty();
        assertThat(subjects.names(List.of(id.value()))).containsValue("Tổ thôn Đình");
        assertThat(subjects.address(id.value())).isEqualTo("/teams/" + id);
    }

    @Test
    void sentTwiceItIsFoundedOnce() {
        var key = UUID.randomUUID();
        var first = teams.found(key, by, commune, details("Tổ một", LONG_AGO, village), five());
        var again = teams.found(key, by, commune, details("Tổ một", LONG_AGO, village), five());
        assertThat(again).isEqualTo(first);
    }

    @Test
    void anAreaHasOneTeamAndANameIsThereOnce() {
        team();
        isRefused(
                "force.team.covered",
                () -> teams.found(
                        UUID.randomUUID(), by, commune, details("Tổ khác", LONG_AGO, village, other), five()));
        isRefused(
                "force.team.same-name",
                () -> teams.found(UUID.randomUUID(), by, commune, details("Tổ thôn Đình", LONG_AGO, other), five()));
    }

    @Test
    void onlyACommuneFoundsATeamForItsOwnAreas() {
        isRefused(
                "force.team.no-commune",
                () -> teams.found(UUID.randomUUID(), by, village, details("Tổ", LONG_AGO, village), five()));
        var stranger = people.unit(UnitKind.VILLAGE, "Thôn Lạ", people.unit(UnitKind.COMMUNE, "Xã Mai", null));
        isRefused(
                "force.team.strange-area",
                () -> teams.found(UUID.randomUUID(), by, commune, details("Tổ", LONG_AGO, stranger), five()));
        isRefused(
                "force.team.no-area",
                () -> teams.found(UUID.randomUUID(), by, commune, details("Tổ", LONG_AGO), five()));
        isRefused(
                "force.team.nobody",
                () -> teams.found(UUID.randomUUID(), by, commune, details("Tổ", LONG_AGO, other), Strength.NONE));
    }

    @Test
    void theStrengthOfAnyDayIsTheSumOfWhatCameAndLeft() {
        var team = team();
        changed(team, new NewStrength(TODAY.minusDays(30), TeamRole.MEMBER, 2, "Bổ sung."));
        changed(team, new NewStrength(TODAY.minusDays(10), TeamRole.MEMBER, -1, "Nghỉ theo nguyện vọng."));
        assertThat(strengths.on(team, TODAY.minusDays(31)).total()).isEqualTo(5);
        assertThat(strengths.on(team, TODAY.minusDays(20)).total()).isEqualTo(7);
        assertThat(teams.find(team).orElseThrow().strength()).isEqualTo(new Strength(1, 1, 4));
    }

    private void changed(TeamId team, NewStrength change) {
        strengths.change(UUID.randomUUID(), by, team, change);
    }

    @Test
    void nobodyLeavesWhoIsNotThereAndOneLeads() {
        var team = team();
        isRefused("force.strength.too-few", () -> changed(team, new NewStrength(TODAY, TeamRole.DEPUTY, -2, "Nghỉ.")));
        isRefused("force.strength.two-heads", () -> changed(team, new NewStrength(TODAY, TeamRole.HEAD, 1, "Bầu.")));
        isRefused(
                "force.strength.not-at-work",
                () -> changed(team, new NewStrength(LONG_AGO.minusDays(1), TeamRole.MEMBER, 1, "Sớm.")));
        changed(team, new NewStrength(TODAY, TeamRole.HEAD, -1, "Nghỉ."));
        changed(team, new NewStrength(TODAY, TeamRole.HEAD, 1, "Bầu lại."));
        assertThat(teams.find(team).orElseThrow().strength().heads()).isEqualTo(1);
    }

    @Test
    void whatWasNotedInErrorDoesNotCountUnlessOthersRestOnIt() {
        var team = team();
        changed(team, new NewStrength(TODAY.minusDays(9), TeamRole.DEPUTY, 1, "Thêm."));
        changed(team, new NewStrength(TODAY.minusDays(8), TeamRole.DEPUTY, -2, "Bớt."));
        var added = strengths.of(team).get(3);
        isRefused("force.strength.too-few", () -> strengths.withdraw(UUID.randomUUID(), by, team, added.id(), "Nhầm."));
        var left = strengths.of(team).get(4);
        strengths.withdraw(UUID.randomUUID(), by, team, left.id(), "Nhầm.");
        assertThat(teams.find(team).orElseThrow().strength().deputies()).isEqualTo(2);
        isRefused(
                "force.withdraw.already",
                () -> strengths.withdraw(UUID.randomUUID(), by, team, left.id(), "Nhầm nữa."));
    }

    @Test
    void whoWasSecondIsTold() {
        var id = team();
        teams.change(UUID.randomUUID(), by, id, 1, details("Tổ mới", LONG_AGO, village, other));
        assertThat(teams.find(id).orElseThrow().details().areas()).containsExactly(village, other);
        isRefused(
                "force.team.meanwhile",
                () -> teams.change(UUID.randomUUID(), by, id, 1, details("Tổ khác", LONG_AGO, village)));
    }

    @Test
    void anEndedTeamLeavesItsAreasAndKeepsNoNameAndCanGoOn() {
        var id = team();
        teams.end(UUID.randomUUID(), by, id, 1, new Team.Ending(TODAY, "40/QĐ-UBND", "Sáp nhập thôn."));
        assertThat(teams.find(id).orElseThrow().details().headName()).isEmpty();
        assertThat(fact(id)).isEqualTo("ENDED");
        var heir = teams.found(UUID.randomUUID(), by, commune, details("Tổ kế", TODAY, village), five());
        isRefused("force.team.covered", () -> teams.resume(UUID.randomUUID(), by, id, 2));
        teams.end(UUID.randomUUID(), by, heir, 1, new Team.Ending(TODAY, "41/QĐ-UBND", "Ghi nhầm."));
        teams.resume(UUID.randomUUID(), by, id, 2);
        assertThat(fact(id)).isEqualTo("ACTIVE");
    }

    private String fact(TeamId team) {
        return jdbc.sql(
                        "select state from force.team_fact where id = :id and members = 5 and head = 1 and deputies = 1")
                .param("id", team.value())
                .query(String.class)
                .single();
    }
}
