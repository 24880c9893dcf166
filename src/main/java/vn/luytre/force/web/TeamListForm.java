package vn.luytre.force.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.grading.TeamGrade;

/**
 * Which teams a list shows, as it stands in the address.
 *
 * @param unit a commune or province with all below it
 * @param year of which the grade is shown
 * @param find a piece of the name or of the decision
 */
public record TeamListForm(
        @Nullable Long unit,
        @Nullable Shown state,
        @Nullable Gap gap,
        @Nullable TeamGrade grade,
        @Nullable Integer year,
        @Nullable @Size(max = 200) String find) {

    /** In which state. */
    public enum Shown {
        ACTIVE,
        ENDED,
        ALL
    }

    /** What is missing. */
    public enum Gap {
        NO_HEAD,
        BELOW_NORM,
        NOT_GRADED
    }

    static TeamListForm empty() {
        return new TeamListForm(null, null, null, null, null, null);
    }

    /** Those at work, unless something else was chosen. */
    public Shown stateOrActive() {
        return state == null ? Shown.ACTIVE : state;
    }

    String text() {
        return find == null ? "" : find.strip();
    }
}
