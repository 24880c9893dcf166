package vn.luytre.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * What one unit owes of a duty.
 *
 * @param parent the assignment that it is a part of: from which it was handed down, or to which the unit contributes
 * @param unit that owes it
 * @param assigner the unit that gave the order, and may cancel it
 * @param answersTo the unit that accepts or returns the result: the assigner, for a cooperating unit the one that leads
 * @param parentDue the date of the parent; null where it has none
 * @param version counts its changes
 */
public record Assignment(
        AssignmentId id,
        DutyId duty,
        @Nullable AssignmentId parent,
        UnitId unit,
        UnitId assigner,
        UnitId answersTo,
        Role role,
        Standing standing,
        @Nullable LocalDate parentDue,
        int version) {

    public AssignmentState state() {
        return standing.state();
    }

    public @Nullable LocalDate due() {
        return standing.due();
    }

    Assignment with(Standing changed) {
        return new Assignment(id, duty, parent, unit, assigner, answersTo, role, changed, parentDue, version + 1);
    }
}
