package vn.luytre.task.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.DutyTitle;
import vn.luytre.task.Role;

/**
 * A line of a list of assignments.
 *
 * @param finishedOn the day of the accepted result
 */
public record AssignmentRow(
        long assignment,
        long unit,
        long counterpart,
        Role role,
        AssignmentState state,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate lateSince,
        int daysLate,
        int percent,
        @Nullable UUID directive,
        @Nullable String label,
        String sentence) {

    /** As much of the sentence as a list shows. */
    public String brief() {
        return DutyTitle.brief(sentence);
    }

    /** How many days it has been past a date, as of a day; 0 where it never was. */
    public long daysLateOn(LocalDate today) {
        return due != null && isOverdue(today) ? Math.max(daysLate, ChronoUnit.DAYS.between(due, today)) : daysLate;
    }

    /** Whether something is still owed on a day and past its date. */
    public boolean isOverdue(LocalDate today) {
        return due != null && state.isOwed() && due.isBefore(today);
    }
}
