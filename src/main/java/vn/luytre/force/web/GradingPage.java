package vn.luytre.force.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.Team;
import vn.luytre.force.TeamId;
import vn.luytre.force.grading.GradingRule;
import vn.luytre.force.grading.GradingRules;
import vn.luytre.force.grading.TeamGrade;
import vn.luytre.force.grading.TeamGrading;
import vn.luytre.identity.Sight;
import vn.luytre.organization.Unit;

/**
 * The page on which the teams of a commune are graded.
 *
 * @param faulty numbers of the teams whose line breaks a rule
 * @param sight among which communes is chosen
 */
public record GradingPage(
        Unit unit,
        int year,
        List<Integer> years,
        GradingRules rules,
        List<Team> teams,
        Map<TeamId, TeamGrading> gradings,
        Set<Long> faulty,
        Sight sight,
        boolean records,
        boolean decides) {
    /** How far a team is; null where nothing is proposed. */
    public @Nullable TeamGrading of(Team team) {
        return gradings.get(team.id());
    }

    /** How many whole months of the period it was at work. */
    public int months(Team team) {
        return rules.months(team, year);
    }

    /** Whether it worked too short to be graded. */
    public boolean isTooShort(Team team) {
        return rules.excluded(team, year, "") == GradingRule.SERVICE;
    }

    /** How many have a grade, decided or proposed. */
    public long count(TeamGrade grade) {
        return gradings.values().stream().filter(one -> one.grade() == grade).count();
    }

    /** How many are in a state. */
    public long count(TeamGrading.State state) {
        return gradings.values().stream().filter(one -> one.state() == state).count();
    }

    /** How many may have the capped grade as the others are now. */
    public long most() {
        return rules.most(count(rules.capOf()));
    }

    /** Whether what is proposed and decided keeps the cap. */
    public boolean keepsCap() {
        return count(rules.capped()) <= most();
    }
}
