package vn.luytre.task.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.DutyTitle;
import vn.luytre.task.Role;

/**
 * A line of the first page.
 *
 * @param unit that owes it
 * @param counterpart the unit that it answers to
 * @param sentence of the directive
 * @param units how many units have this duty in the list; then the line is about the one whose date comes first
 * @param found how many assignments the list has, up to {@link HomeScreen#COUNTED}
 */
public record HomeRow(
        HomeList list,
        long assignment,
        long unit,
        long counterpart,
        Role role,
        AssignmentState state,
        @Nullable LocalDate due,
        @Nullable LocalDate lateSince,
        int daysLate,
        @Nullable LocalDate extensionAsked,
        int percent,
        long duty,
        @Nullable UUID directive,
        @Nullable String label,
        String sentence,
        long units,
        int partsDone,
        int parts,
        long found) {

    /** Which of the lists of the first page. */
    public enum HomeList {
        /** What the unit owes. */
        OWED,
        /** Results and extensions on which it must decide. */
        TO_DECIDE,
        /** What it waits for from others. */
        AWAITED
    }

    /** As much of the sentence as a list shows. */
    public String brief() {
        return DutyTitle.brief(sentence);
    }

    /** Where it is looked at: the page of the assignment, or the list of all units that have the duty. */
    public String address() {
        if (units == 1) return "/assignments/" + assignment;
        return "/assignments?side=ORDERED&duty=" + duty + (list == HomeList.TO_DECIDE ? "&state=REPORTED" : "");
    }

    /** Days until it is due; below 0 where it is late; null for «không có thời hạn». */
    public @Nullable Long daysLeft(LocalDate today) {
        return due == null ? null : ChronoUnit.DAYS.between(today, due);
    }
}
