package vn.luytre.task;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.organization.UnitId;

/** What other modules may react to. */
public sealed interface TaskEvent extends AuditedEvent {
    AssignmentId assignment();

    /** The unit that owes it. */
    UnitId unit();

    /** «task.result-reported», of the assignment. */
    @Override
    default vn.luytre.audit.Deed deed() {
        var name = getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return vn.luytre.audit.Deed.of("task." + name.toLowerCase(Locale.ROOT), "task", assignment())
                .with("unit", unit());
    }

    /** A unit was told that it owes something; handed down or directly. */
    record DutyAssigned(
            AssignmentId assignment,
            DutyId duty,
            UnitId unit,
            UnitId assigner,
            Role role,
            @Nullable LocalDate due) implements TaskEvent {}

    /** A unit is to follow how others do it; it owes nothing. */
    record DutyFollowed(AssignmentId assignment, UnitId unit) implements TaskEvent {}

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

    /** The unit that owed it has ended, and another one owes it now. */
    record AssignmentMoved(AssignmentId assignment, UnitId unit, UnitId from, UnitId answersTo) implements TaskEvent {}

    /** The unit has ended or divided; {@code asked} has to say who is to do it. */
    record HeirUnclear(AssignmentId assignment, UnitId unit, UnitId asked) implements TaskEvent {}

    /** A due date has passed without a result. */
    record AssignmentOverdue(AssignmentId assignment, UnitId unit, LocalDate due) implements TaskEvent {}
}
