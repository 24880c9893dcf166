package vn.luytre.task.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.task.DutyTitle;

/**
 * A line of the box of a unit.
 *
 * @param unit that is told
 * @param owner the unit that owes what it is about
 * @param fresh not seen yet by the account that looks
 */
public record Notice(
        long id,
        long unit,
        long owner,
        long assignment,
        long duty,
        NoticeKind kind,
        LocalDate day,
        @Nullable String label,
        String sentence,
        boolean fresh) {
    /** As much of the sentence as a list shows. */
    public String brief() {
        return DutyTitle.brief(sentence);
    }

    /** Where more is said of it, and the unit can act on it: who only follows a duty does not read what others write in theirs. */
    public String address() {
        return switch (kind) {
            case MONITORING -> "/monitored/" + duty;
            case HEIR_UNCLEAR -> unit == owner ? assignmentPage() : "/heirs";
            case DUE_IN_7_DAYS,
                    DUE_IN_3_DAYS,
                    DUE_TOMORROW,
                    LATE,
                    ASSIGNED,
                    RESULT_TO_DECIDE,
                    EXTENSION_TO_DECIDE,
                    RESULT_ACCEPTED,
                    RESULT_RETURNED,
                    EXTENSION_DECIDED,
                    CANCELLED,
                    MOVED -> assignmentPage();
        };
    }

    private String assignmentPage() {
        return "/assignments/" + assignment;
    }
}
