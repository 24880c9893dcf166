package vn.luytre.task;

import vn.luytre.web.Refused;

/** What the unit that owes an assignment can do, and how the assignment stands afterwards. */
final class OwnRules {
    private final Case facts;

    OwnRules(Case facts) {
        this.facts = facts;
    }

    Standing accepted(Standing now) {
        facts.owner();
        return switch (now.state()) {
            case ASSIGNED -> now.in(AssignmentState.ACCEPTED);
            case ACCEPTED, IN_PROGRESS, REPORTED, RETURNED -> throw new Refused("task.accept.already");
            case DONE, CANCELLED -> throw Case.closed(now);
        };
    }

    Standing progressed(Standing now) {
        facts.owner();
        return switch (now.state()) {
            case ACCEPTED, IN_PROGRESS, RETURNED -> now.in(AssignmentState.IN_PROGRESS);
            case ASSIGNED -> throw new Refused("task.accept.first");
            case REPORTED -> throw new Refused("task.report.waiting");
            case DONE, CANCELLED -> throw Case.closed(now);
        };
    }

    Standing reported(Standing now, Deed.Report report) {
        facts.owner();
        Case.need(report.summary(), "task.report.empty");
        return switch (now.state()) {
            case IN_PROGRESS, RETURNED -> {
                if (facts.parts().open() > 0)
                    Case.need(
                            report.openParts(),
                            "task.report.open-parts",
                            facts.parts().open(),
                            facts.parts().total());
                yield now.reported(facts.actor().account(), facts.day());
            }
            case ASSIGNED -> throw new Refused("task.accept.first");
            case ACCEPTED -> throw new Refused("task.report.not-begun");
            case REPORTED -> throw new Refused("task.report.waiting");
            case DONE, CANCELLED -> throw Case.closed(now);
        };
    }

    Standing asking(Standing now, Deed.AskExtension asked) {
        facts.owner();
        Case.need(asked.reason(), "task.extension.no-reason");
        Case.owed(now);
        var due = now.due();
        if (due == null) throw new Refused("task.extension.no-limit");
        if (!asked.until().isAfter(due)) throw new Refused("task.extension.not-later", due);
        if (asked.until().isBefore(facts.day())) throw new Refused("task.due.past", asked.until());
        if (now.extensionAsked() != null) throw new Refused("task.extension.asked", now.extensionAsked());
        return now.asking(asked.until());
    }

    Standing handedDown(Standing now, Deed.HandDown handed) {
        facts.owner();
        if (handed.units().isEmpty()) throw new Refused("task.hand-down.nobody");
        if (handed.units().contains(facts.assignment().unit())) throw new Refused("task.hand-down.itself");
        Case.owed(now);
        if (now.state() == AssignmentState.ASSIGNED) throw new Refused("task.accept.first");
        facts.notPast(handed.due());
        facts.withinWhole(handed.due(), now.due());
        return now;
    }
}
