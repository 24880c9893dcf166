package vn.luytre.force.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.TeamId;
import vn.luytre.identity.AccountId;

/**
 * The grading of a team in a year, as far as it has come.
 *
 * @param grade null: it is not graded
 * @param complaint the document by which it is under complaint; empty where it is not
 * @param note why it went back; empty else
 */
public record TeamGrading(
        TeamId team,
        int year,
        State state,
        @Nullable TeamGrade grade,
        @Nullable BigDecimal work,
        String complaint,
        AccountId proposedBy,
        String proposedByName,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedByName,
        String note,
        int version) {
    /** How far. */
    public enum State {
        /** Waits for the chair. */
        PROPOSED,
        /** Went back to who proposes. */
        RETURNED,
        /** Holds. */
        DECIDED
    }
}
