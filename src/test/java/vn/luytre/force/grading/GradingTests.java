package vn.luytre.force.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.luytre.force.ForceFixtures.LONG_AGO;
import static vn.luytre.force.ForceFixtures.TODAY;
import static vn.luytre.force.ForceFixtures.author;
import static vn.luytre.force.ForceFixtures.details;
import static vn.luytre.force.ForceFixtures.five;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.force.ForceModuleTest;
import vn.luytre.force.TeamId;
import vn.luytre.force.Teams;
import vn.luytre.force.grading.Proposal.HeadGrade;
import vn.luytre.force.grading.TeamGrading.State;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

@ForceModuleTest
class GradingTests {
    @Autowired
    private Teams teams;

    @Autowired
    private Grading grading;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private UnitId commune;
    private Author officer;
    private Author chair;
    private final List<TeamId> all = new ArrayList<>();

    @BeforeEach
    void aCommuneWithTwelveTeams() {
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null));
        officer = author(commune);
        chair = author(commune);
        all.clear();
        for (int i = 0; i < 12; i++) {
            var area = people.unit(UnitKind.VILLAGE, "Thôn " + i, commune);
            all.add(teams.found(UUID.randomUUID(), officer, commune, details("Tổ " + i, LONG_AGO, area), five()));
        }
    }

    private Proposal proposal(TeamId team, @Nullable TeamGrade grade) {
        var now = grading.of(commune, 2026).get(team);
        return new Proposal(
                team,
                grade,
                new BigDecimal("97"),
                HeadGrade.COMPLETED,
                grade == null ? "Công văn 5" : "",
                now == null ? 0 : now.version());
    }

    private List<GradingFault> propose(Author by, List<Proposal> proposals) {
        return grading.propose(UUID.randomUUID(), by, commune, 2026, proposals);
    }

    private void decide(Author by, List<TeamId> chosen) {
        grading.decide(UUID.randomUUID(), by, commune, 2026, chosen, "77/QĐ-UBND", TODAY);
    }

    private static void isRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private void proposeAll(int good, int excellent) {
        var proposals = new ArrayList<Proposal>();
        for (int i = 0; i < good + excellent; i++)
            proposals.add(proposal(all.get(i), i < good ? TeamGrade.GOOD : TeamGrade.EXCELLENT));
        assertThat(propose(officer, proposals)).isEmpty();
    }

    @Test
    void anotherPersonDecidesWhatIsProposed() {
        proposeAll(5, 1);
        isRefused("force.grading.own", () -> decide(officer, all.subList(0, 6)));
        decide(chair, all.subList(0, 6));
        assertThat(grading.of(commune, 2026).values())
                .hasSize(6)
                .allMatch(one -> one.state() == State.DECIDED && "77/QĐ-UBND".equals(one.decision()));
        assertThat(jdbc.sql("select count(*) from force.grade_fact where unit = :unit and year = 2026")
                        .param("unit", commune.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void theCapIsAboutAllThatIsDecidedInTheYear() {
        proposeAll(5, 2);
        isRefused("force.grading.cap", () -> decide(chair, all.subList(0, 7)));
        isRefused("force.grading.cap", () -> decide(chair, all.subList(5, 6)));
        decide(chair, all.subList(0, 6));
        isRefused("force.grading.cap", () -> decide(chair, all.subList(6, 7)));
        isRefused(
                "force.grading.cap",
                () -> grading.revoke(UUID.randomUUID(), chair, commune, 2026, all.getFirst(), "Xem lại."));
        grading.revoke(UUID.randomUUID(), chair, commune, 2026, all.get(5), "Xem lại.");
        assertThat(grading.of(all.get(5)).getFirst().state()).isEqualTo(State.RETURNED);
    }

    @Test
    void aTeamUnderComplaintIsDecidedToBeWithoutAGrade() {
        assertThat(propose(officer, List.of(proposal(all.getFirst(), null)))).isEmpty();
        decide(chair, all.subList(0, 1));
        var decided = grading.of(all.getFirst()).getFirst();
        assertThat(decided.grade()).isNull();
        assertThat(decided.complaint()).isEqualTo("Công văn 5");
        assertThat(jdbc.sql("select count(*) from force.grade_fact where team = :team")
                        .param("team", all.getFirst().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatBreaksARuleKeepsAllBackAndNamesTheTeamAndTheRule() {
        var proud = new Proposal(all.get(1), TeamGrade.GOOD, null, HeadGrade.EXCELLENT, "", 0);
        var faults = propose(officer, List.of(proposal(all.getFirst(), TeamGrade.GOOD), proud));
        assertThat(faults).containsExactly(new GradingFault(all.get(1), "Tổ 1", GradingRule.HEAD));
        assertThat(grading.of(commune, 2026)).isEmpty();
    }

    @Test
    void aRunningPeriodIsNotDecidedAndTheYearsBeforeHaveNoRules() {
        var next = new Proposal(all.getFirst(), TeamGrade.GOOD, null, HeadGrade.GOOD, "", 0);
        assertThat(grading.propose(UUID.randomUUID(), officer, commune, 2027, List.of(next)))
                .isEmpty();
        isRefused(
                "force.grading.running",
                () -> grading.decide(UUID.randomUUID(), chair, commune, 2027, all.subList(0, 1), "1/QĐ", TODAY));
        isRefused("force.grading.no-rules", () -> grading.teams(commune, 2025));
    }

    @Test
    void whoWasSecondIsToldAndWhatWasGivenBackIsProposedAgain() {
        proposeAll(2, 0);
        isRefused(
                "force.grading.meanwhile",
                () -> propose(
                        officer,
                        List.of(new Proposal(all.getFirst(), TeamGrade.COMPLETED, null, HeadGrade.NONE, "", 0))));
        grading.giveBack(UUID.randomUUID(), chair, commune, 2026, all.subList(0, 1), "Chưa rõ.");
        assertThat(grading.of(all.getFirst()).getFirst().note()).isEqualTo("Chưa rõ.");
        propose(officer, List.of(proposal(all.getFirst(), TeamGrade.COMPLETED)));
        decide(chair, all.subList(0, 2));
        isRefused("force.grading.decided", () -> propose(officer, List.of(proposal(all.getFirst(), TeamGrade.GOOD))));
        isRefused("force.grading.not-proposed", () -> decide(chair, all.subList(0, 2)));
    }

    /** Whatever people do in whatever order: a naive book of it says the same, and the cap holds at any time. */
    @Test
    void anyStoryGoesAsANaiveBookSays() {
        long seed = Long.getLong("luytre.seed", System.nanoTime());
        var random = new Random(seed);
        var states = new HashMap<TeamId, State>();
        var grades = new HashMap<TeamId, TeamGrade>();
        for (int step = 0; step < 150; step++) {
            var team = all.get(random.nextInt(all.size()));
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    var grade = random.nextInt(3) == 0 ? TeamGrade.EXCELLENT : TeamGrade.GOOD;
                    boolean may = states.get(team) != State.DECIDED;
                    assertThat(goes(() -> propose(officer, List.of(proposal(team, grade)))))
                            .as("seed " + seed)
                            .isEqualTo(may);
                    if (may) states.put(team, State.PROPOSED);
                    if (may) grades.put(team, grade);
                }
                case 2, 3 -> {
                    boolean may = states.get(team) == State.PROPOSED && keeps(states, grades, team, State.DECIDED);
                    assertThat(goes(() -> decide(chair, List.of(team))))
                            .as("seed " + seed)
                            .isEqualTo(may);
                    if (may) states.put(team, State.DECIDED);
                }
                default -> {
                    boolean may = states.get(team) == State.DECIDED && keeps(states, grades, team, State.RETURNED);
                    assertThat(goes(() -> grading.revoke(UUID.randomUUID(), chair, commune, 2026, team, "Sai.")))
                            .as("seed " + seed)
                            .isEqualTo(may);
                    if (may) states.put(team, State.RETURNED);
                }
            }
        }
        grading.of(commune, 2026).forEach((team, one) -> assertThat(one.state()).isEqualTo(states.get(team)));
    }

    private static boolean keeps(Map<TeamId, State> states, Map<TeamId, TeamGrade> grades, TeamId team, State becomes) {
        int left = 0;
        for (var one : states.keySet()) {
            var state = one.equals(team) ? becomes : states.get(one);
            if (state == State.DECIDED) left += grades.get(one) == TeamGrade.GOOD ? 1 : -5;
        }
        return left >= 0;
    }

    private static boolean goes(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refused | NotFound _) {
            return false;
        }
    }
}
