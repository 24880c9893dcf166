package vn.luytre.activity.special;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentState;

/**
 * What an inspection found.
 *
 * @param inspected the unit
 * @param duty what it is to do about it; null where nothing
 * @param due of that duty as it stands
 * @param assignment of the unit for that duty
 * @param state of that assignment
 */
public record Finding(
        long id,
        UnitId inspected,
        String words,
        @Nullable Long duty,
        @Nullable LocalDate due,
        @Nullable Long assignment,
        @Nullable AssignmentState state) {
    /** Whether what follows is past its day and not done. */
    public boolean isLate(LocalDate today) {
        return due != null && state != null && state.isOwed() && due.isBefore(today);
    }
}
