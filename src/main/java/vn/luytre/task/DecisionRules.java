package vn.luytre.task;

import vn.luytre.web.Refused;

/** What the unit can decide that an assignment answers to, or that gave the order, and how the assignment stands afterwards. */
final class DecisionRules {
    private final Case facts;

    DecisionRules(Case facts) {
        this.facts = facts;
    }

    Standing resultAccepted(Standing now) {
        facts.decider();
        waiting(now);
        if (facts.actor().account().equals(now.reportedBy())
                && !facts.assignment().unit().equals(facts.assignment().answersTo())) {
            throw new Refused("task.result.own");
        }
        return now.in(AssignmentState.DONE).asking(null);
    }

    Standing returned(Standing now, Deed.ReturnResult returned) {
        facts.decider();
        waiting(now);
        Case.need(returned.reason(), "task.return.no-reason");
        if (returned.due() == null) {
            var due = now.due();
            // Else it would be late at once, for days on which it lay with the one who returns it.
            if (due != null && due.isBefore(facts.day())) throw new Refused("task.return.no-date", due);
            return now.in(AssignmentState.RETURNED);
        }
        facts.notPast(returned.due());
        facts.withinWhole(returned.due(), facts.assignment().parentDue());
        return now.in(AssignmentState.RETURNED).dueBy(returned.due());
    }

    Standing extended(Standing now, Deed.GrantExtension granted) {
        facts.decider();
        asked(now);
        facts.notPast(granted.until());
        var due = now.due();
        if (due != null && !granted.until().isAfter(due)) throw new Refused("task.extension.not-later", due);
        facts.withinWhole(granted.until(), facts.assignment().parentDue());
        return now.dueBy(granted.until()).asking(null);
    }

    Standing notExtended(Standing now, Deed.RefuseExtension refused) {
        facts.decider();
        asked(now);
        Case.need(refused.reason(), "task.extension.no-reason");
        return now.asking(null);
    }

    Standing cancelled(Standing now, Deed.Cancel cancelled) {
        facts.assigner();
        Case.need(cancelled.reason(), "task.cancel.no-reason");
        if (now.state().isClosed()) throw Case.closed(now);
        if (facts.parts().open() > 0 && cancelled.parts() == Deed.PartsFate.UNDECIDED) {
            throw new Refused("task.cancel.open-parts", facts.parts().open());
        }
        return now.in(AssignmentState.CANCELLED).asking(null);
    }

    private void waiting(Standing now) {
        switch (now.state()) {
            case REPORTED -> {}
            case ASSIGNED, ACCEPTED, IN_PROGRESS, RETURNED -> throw new Refused("task.result.none");
            case DONE, CANCELLED -> throw Case.closed(now);
        }
    }

    private void asked(Standing now) {
        if (now.state().isClosed()) throw Case.closed(now);
        if (now.extensionAsked() == null) throw new Refused("task.extension.none");
    }
}
