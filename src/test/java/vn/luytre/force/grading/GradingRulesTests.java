package vn.luytre.force.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.luytre.calendar.RulePack;
import vn.luytre.force.Origins;
import vn.luytre.force.Strength;
import vn.luytre.force.Team;
import vn.luytre.force.TeamDetails;
import vn.luytre.force.TeamId;
import vn.luytre.force.grading.Proposal.HeadGrade;
import vn.luytre.organization.UnitId;

/** Each rule of Hướng dẫn 01/HD-BCA-V05 with what it strikes and what it does not. */
class GradingRulesTests {
    private final GradingRules rules = GradingRules.load().getFirst();

    private static Team team(LocalDate founded, @Nullable LocalDate ended, int heads) {
        var details = new TeamDetails("Tổ", List.of(), "1/QĐ", founded, founded, "", "", null, Origins.UNKNOWN);
        var ending = ended == null ? null : new Team.Ending(ended, "2/QĐ", "Hết.");
        return new Team(new TeamId(1), new UnitId(1), details, new Strength(heads, 0, 3), ending, 1);
    }

    private static Team old() {
        return team(LocalDate.of(2024, 7, 1), null, 1);
    }

    private static Proposal proposal(
            @Nullable TeamGrade grade, @Nullable String work, HeadGrade head, String complaint) {
        return new Proposal(new TeamId(1), grade, work == null ? null : new BigDecimal(work), head, complaint, 0);
    }

    @Test
    void aYearGoesFrom15NovemberTo14November() {
        assertThat(rules.period(2026)).hasToString("2025-11-15/2026-11-14");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-15, , 9",
        "2026-02-16, , 8",
        "2024-07-01, , 12",
        "2024-07-01, 2026-08-14, 9",
        "2024-07-01, 2026-08-13, 8",
        "2026-11-15, , 0",
        "2024-07-01, 2025-11-14, 0"
    })
    void wholeMonthsInThePeriodAreCounted(LocalDate founded, @Nullable LocalDate ended, int months) {
        assertThat(rules.months(team(founded, ended, 1), 2026)).isEqualTo(months);
    }

    @Test
    void underNineMonthsIsNotGraded() {
        var good = proposal(TeamGrade.GOOD, null, HeadGrade.GOOD, "");
        assertThat(rules.against(team(LocalDate.of(2026, 2, 16), null, 1), good, 2026))
                .containsExactly(GradingRule.SERVICE);
        assertThat(rules.against(team(LocalDate.of(2026, 2, 15), null, 1), good, 2026))
                .isEmpty();
    }

    @Test
    void underComplaintIsNotGraded() {
        assertThat(rules.against(old(), proposal(TeamGrade.GOOD, null, HeadGrade.GOOD, "Công văn 5/CV"), 2026))
                .containsExactly(GradingRule.COMPLAINT);
        assertThat(rules.against(old(), proposal(null, null, HeadGrade.UNSAID, "Công văn 5/CV"), 2026))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"95, true", "95.01, false", "100, false", "94.99, true", ", true"})
    void theHighestGradeNeedsMoreThan95Percent(@Nullable String work, boolean struck) {
        var against = rules.against(old(), proposal(TeamGrade.EXCELLENT, work, HeadGrade.EXCELLENT, ""), 2026);
        assertThat(against.contains(GradingRule.WORK)).isEqualTo(struck);
        assertThat(rules.against(old(), proposal(TeamGrade.GOOD, work, HeadGrade.GOOD, ""), 2026))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, EXCELLENT, true",
        "GOOD, GOOD, false",
        "GOOD, COMPLETED, false",
        "COMPLETED, GOOD, true",
        "NOT_COMPLETED, NOT_COMPLETED, false",
        "GOOD, NONE, false",
        "GOOD, UNSAID, true"
    })
    void theHeadIsNotAboveTheTeam(TeamGrade grade, HeadGrade head, boolean struck) {
        var against = rules.against(old(), proposal(grade, null, head, ""), 2026);
        assertThat(against.contains(GradingRule.HEAD)).isEqualTo(struck);
    }

    @Test
    void aTeamWithoutAHeadIsComparedWithNobody() {
        var headless = team(LocalDate.of(2024, 7, 1), null, 0);
        assertThat(rules.against(headless, proposal(TeamGrade.GOOD, null, HeadGrade.UNSAID, ""), 2026))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "9, 1", "10, 2", "57, 11"})
    void atMost20PercentOfTheGoodOnesAreExcellent(int good, int most) {
        assertThat(rules.most(good)).isEqualTo(most);
        assertThat(rules.keepsCap(grades(good, most))).isTrue();
        assertThat(rules.keepsCap(grades(good, most + 1))).isFalse();
    }

    private static List<TeamGrade> grades(int good, int excellent) {
        var grades = new ArrayList<TeamGrade>();
        for (int i = 0; i < good; i++) grades.add(TeamGrade.GOOD);
        for (int i = 0; i < excellent; i++) grades.add(TeamGrade.EXCELLENT);
        return grades;
    }

    /** The naive count: five good ones for each excellent one. */
    @Test
    void theCapIsWhatANaiveCountSays() {
        long seed = Long.getLong("luytre.seed", System.nanoTime());
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            var grades = new ArrayList<TeamGrade>();
            int many = random.nextInt(60);
            for (int i = 0; i < many; i++)
                grades.add(List.of(TeamGrade.values()).get(random.nextInt(4)));
            int left = 0;
            for (var grade : grades) left += grade == TeamGrade.GOOD ? 1 : grade == TeamGrade.EXCELLENT ? -5 : 0;
            assertThat(rules.keepsCap(grades)).as("seed %d: %s", seed, grades).isEqualTo(left >= 0);
        }
    }

    @Test
    void everyRuleIsNamedWithItsSource() {
        for (var rule : GradingRule.values())
            assertThat(rules.named(rule)).contains("Hướng dẫn 01/HD-BCA-V05").doesNotContain(rule.name());
    }

    @Test
    void thePackFitsItsSchema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text("grading.schema.json"));
        assertThat(schema.validate(text("grading.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(schema.validate("gradings: []", InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void aBrokenPackNamesFileLineAndRule() throws IOException {
        var broken = text("grading.yaml").replace("grade: EXCELLENT, of: GOOD", "grade: SUPERB, of: GOOD");
        var bytes = new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> GradingRules.of(RulePack.read("tinh.yaml", bytes)))
                .hasMessageContaining("tinh.yaml")
                .hasMessageContaining("cap")
                .hasMessageContaining("SUPERB")
                .hasMessageMatching("(?s).*\\d+.*");
    }

    private static String text(String file) throws IOException {
        try (var stream = GradingRulesTests.class.getResourceAsStream("/rules/force/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
