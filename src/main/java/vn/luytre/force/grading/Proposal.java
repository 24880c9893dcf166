package vn.luytre.force.grading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.TeamId;

/**
 * What somebody proposes for a team.
 *
 * @param grade null: it is not graded
 * @param work how many percent of the work of the six groups of tasks was done; null where nobody said
 * @param head what is intended for its head, to be compared and not kept
 * @param complaint the document by which it is under complaint; empty where it is not
 * @param seen the version of the grading that was looked at; 0 where there was none
 */
public record Proposal(
        TeamId team, @Nullable TeamGrade grade, @Nullable BigDecimal work, HeadGrade head, String complaint, int seen) {

    /** What is intended for the head of a team. */
    public enum HeadGrade {
        /** Nobody has said. */
        UNSAID,
        /** The head is not graded. */
        NONE,
        EXCELLENT,
        GOOD,
        COMPLETED,
        NOT_COMPLETED;

        /** Whether it is known not to be above that of the team. */
        boolean isWithin(TeamGrade team) {
            return switch (this) {
                case UNSAID -> false;
                case NONE -> true;
                case EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED ->
                    !TeamGrade.valueOf(name()).isAbove(team);
            };
        }
    }

    /** Whether something is said of the team at all. */
    public boolean isSaid() {
        return grade != null || !complaint.isBlank();
    }
}
