package vn.luytre.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/** What other modules may react to. */
public sealed interface TaskEvent {
    AssignmentId assignment();

    /** A unit was told that it owes something; handed down or directly. */
    record DutyAssigned(
            AssignmentId assignment,
            DutyId duty,
            UnitId unit,
            UnitId assigner,
            Role role,
            @Nullable LocalDate due) implements TaskEvent {}

    /** The unit knows of it. */
    record AssignmentAccepted(AssignmentId assignment, UnitId unit, LocalDate on) implements TaskEvent {}

    /** The unit said how far it is. */
    record ProgressReported(AssignmentId assignment, UnitId unit, LocalDate on) implements TaskEvent {}

    /** The unit handed in its result. */
    record ResultReported(AssignmentId assignment, UnitId unit, UnitId answersTo, LocalDate on) implements TaskEvent {}

    /** The result was accepted; {@code finishedOn} is the day on which it was handed in. */
    record ResultAccepted(AssignmentId assignment, DutyId duty, UnitId unit, LocalDate finishedOn, boolean onTime)
            implements TaskEvent {}

    /** The result was not good enough. */
    record ResultReturned(
            AssignmentId assignment,
            UnitId unit,
            LocalDate on,
            @Nullable LocalDate due) implements TaskEvent {}

    /** The unit needs more time. */
    record ExtensionAsked(AssignmentId assignment, UnitId unit, UnitId answersTo, LocalDate until)
            implements TaskEvent {}

    /** Somebody decided whether it has more time; {@code until} is null where it has not. */
    record ExtensionDecided(
            AssignmentId assignment, UnitId unit, @Nullable LocalDate until) implements TaskEvent {}

    /** Nothing is owed any more. */
    record AssignmentCancelled(AssignmentId assignment, DutyId duty, UnitId unit, LocalDate on) implements TaskEvent {}

    /** A due date has passed without a result. */
    record AssignmentOverdue(AssignmentId assignment, UnitId unit, LocalDate due) implements TaskEvent {}
}
