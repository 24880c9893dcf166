package vn.luytre.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of which nobody knows who is to do it, since the unit that owed it has divided or ended.
 *
 * @param unit that owes it until somebody chooses
 * @param answersTo the unit that chooses
 * @param assignedOn since when; parts that the unit gave away later are among those that can take over
 */
public record Waiting(
        long assignment,
        long unit,
        long answersTo,
        LocalDate assignedOn,
        @Nullable LocalDate due,
        @Nullable UUID directive,
        @Nullable String label,
        String sentence) {
    /** As much of the sentence as a list shows. */
    public String brief() {
        return DutyTitle.brief(sentence);
    }

    AssignmentId id() {
        return new AssignmentId(assignment);
    }
}
