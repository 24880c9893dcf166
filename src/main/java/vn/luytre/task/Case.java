package vn.luytre.task;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;

/**
 * A deed that somebody is about to do, and what must hold for it.
 *
 * @param day on which it is done
 * @param parts of the assignment
 * @param names of units, for refusals
 */
record Case(Assignment assignment, Actor actor, LocalDate day, Parts parts, Function<UnitId, String> names) {
    /** Who acts for the unit that owes it. */
    void owner() {
        is(assignment.unit(), "task.not-owner");
    }

    /** Who acts for the unit that it answers to. */
    void decider() {
        is(assignment.answersTo(), "task.not-decider");
    }

    /** Who acts for the unit that gave the order. */
    void assigner() {
        is(assignment.assigner(), "task.not-assigner");
    }

    private void is(UnitId unit, String refusal) {
        if (!actor.unit().equals(unit)) throw new Refused(refusal, names.apply(unit));
    }

    static void owed(Standing now) {
        if (now.state().isClosed()) throw closed(now);
        if (!now.state().isOwed()) throw new Refused("task.report.waiting");
    }

    void notPast(@Nullable LocalDate due) {
        if (due != null && due.isBefore(day)) throw new Refused("task.due.past", due);
    }

    /** A part is due no later than the whole, unless the whole is late already. */
    void withinWhole(@Nullable LocalDate part, @Nullable LocalDate whole) {
        if (whole == null || whole.isBefore(day)) return;
        if (part == null) throw new Refused("task.due.missing", whole);
        if (part.isAfter(whole)) throw new Refused("task.due.after-whole", whole);
    }

    static void need(String text, String refusal, Object... arguments) {
        if (text.isBlank()) throw new Refused(refusal, arguments);
    }

    static Refused closed(Standing now) {
        return new Refused(now.state() == AssignmentState.DONE ? "task.closed.done" : "task.closed.cancelled");
    }
}
