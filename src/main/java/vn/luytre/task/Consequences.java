package vn.luytre.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.luytre.directive.DirectiveId;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentStore.Added;
import vn.luytre.task.AssignmentStore.NewParts;

/** What else a deed brings about: history, dates, parts, and the events that other modules hear. */
@Component
class Consequences {
    private final AssignmentStore store;
    private final History history;
    private final DateStore dates;
    private final ApplicationEventPublisher events;

    Consequences(AssignmentStore store, History history, DateStore dates, ApplicationEventPublisher events) {
        this.store = store;
        this.history = history;
        this.dates = dates;
        this.events = events;
    }

    void of(Deed deed, Assignment before, Assignment after, Actor by, LocalDate day) {
        var id = after.id();
        var unit = after.unit();
        switch (deed) {
            case Deed.Accept _ -> {
                noted(after, deed, by, "", null);
                events.publishEvent(new TaskEvent.AssignmentAccepted(id, unit, day));
            }
            case Deed.Progress progress -> {
                noted(after, deed, by, progress.percent() + " %. " + progress.note(), null);
                events.publishEvent(new TaskEvent.ProgressReported(id, unit, day));
            }
            case Deed.Report report -> {
                noted(after, deed, by, joined(report.summary(), report.openParts()), null);
                events.publishEvent(new TaskEvent.ResultReported(id, unit, after.answersTo(), day));
            }
            case Deed.AskExtension asked -> {
                noted(after, deed, by, asked.reason(), asked.until());
                dates.ask(id, asked, by);
                events.publishEvent(new TaskEvent.ExtensionAsked(id, unit, after.answersTo(), asked.until()));
            }
            case Deed.HandDown handed -> handedDown(deed, handed, after, by, day);
            case Deed.AcceptResult accepted -> resultAccepted(accepted, after, by);
            case Deed.ReturnResult returned -> returned(returned, after, by, day);
            case Deed.GrantExtension granted -> {
                noted(after, deed, by, granted.reason(), granted.until());
                dates.decide(List.of(id), DateStore.Outcome.GRANTED, granted.until(), granted.reason(), by);
                dates.note(List.of(id), Happening.EXTENSION_GRANTED, by, granted.reason());
                events.publishEvent(new TaskEvent.ExtensionDecided(id, unit, granted.until()));
            }
            case Deed.RefuseExtension refused -> {
                noted(after, deed, by, refused.reason(), null);
                dates.decide(List.of(id), DateStore.Outcome.REFUSED, null, refused.reason(), by);
                events.publishEvent(new TaskEvent.ExtensionDecided(id, unit, null));
            }
            case Deed.Cancel cancelled -> cancelled(cancelled, before, after, by, day);
        }
    }

    private void handedDown(Deed deed, Deed.HandDown handed, Assignment whole, Actor by, LocalDate day) {
        noted(whole, deed, by, handed.note(), handed.due());
        given(
                new NewParts(
                        whole.duty(), whole.id(), handed.units(), whole.unit(), whole.unit(), Role.LEAD, handed.due()),
                by,
                day,
                handed.note());
    }

    /** New assignments: noted, dated and told. */
    List<Added> given(NewParts parts, @Nullable Actor by, LocalDate day, String note) {
        if (parts.units().isEmpty()) return List.of();
        var added = store.add(parts, day);
        var ids = added.stream().map(Added::id).toList();
        history.add(ids, Happening.ASSIGNED, by, note, parts.due());
        dates.note(ids, Happening.ASSIGNED, by, note);
        for (var one : added) {
            events.publishEvent(new TaskEvent.DutyAssigned(
                    one.id(), parts.duty(), one.unit(), parts.assigner(), parts.role(), parts.due()));
        }
        return added;
    }

    private void resultAccepted(Deed.AcceptResult deed, Assignment after, Actor by) {
        noted(after, deed, by, deed.note(), null);
        dates.decide(List.of(after.id()), DateStore.Outcome.LAPSED, null, "", by);
        var standing = after.standing();
        var finished = standing.reportedOn();
        if (finished == null) throw new IllegalStateException("accepted without a result: " + after.id());
        events.publishEvent(
                new TaskEvent.ResultAccepted(after.id(), after.duty(), after.unit(), finished, standing.doneInTime()));
    }

    private void returned(Deed.ReturnResult deed, Assignment after, Actor by, LocalDate day) {
        noted(after, deed, by, deed.reason(), deed.due());
        if (deed.due() != null) dates.note(List.of(after.id()), Happening.RESULT_RETURNED, by, deed.reason());
        events.publishEvent(new TaskEvent.ResultReturned(after.id(), after.unit(), day, after.due()));
    }

    private void cancelled(Deed.Cancel deed, Assignment before, Assignment after, Actor by, LocalDate day) {
        ended(List.of(after), deed.reason(), by, day);
        switch (deed.parts()) {
            case UNDECIDED -> {}
            case CANCEL -> ended(store.cancelBelow(before.id(), day), deed.reason(), by, day);
            case KEEP -> history.add(store.lift(before), Happening.KEPT, by, deed.reason(), null);
        }
    }

    /** Nothing of a directive is owed any more. */
    void withdrawn(DirectiveId directive, String reason, LocalDate day) {
        ended(store.cancelOf(directive, day), reason, null, day);
    }

    /** Another assignment of the same duty is to be done in their place. */
    void folded(List<AssignmentId> assignments, String reason, LocalDate day) {
        ended(store.cancelThese(assignments, day), reason, null, day);
    }

    private void ended(List<Assignment> assignments, String reason, @Nullable Actor by, LocalDate day) {
        var ids = assignments.stream().map(Assignment::id).toList();
        history.add(ids, Happening.CANCELLED, by, reason, null);
        dates.decide(ids, DateStore.Outcome.LAPSED, null, "", by);
        for (var one : assignments) {
            events.publishEvent(new TaskEvent.AssignmentCancelled(one.id(), one.duty(), one.unit(), day));
        }
    }

    /** Units are to follow a duty; they are told of it by one of its assignments. */
    void followed(AssignmentId assignment, List<UnitId> units) {
        units.forEach(unit -> events.publishEvent(new TaskEvent.DutyFollowed(assignment, unit)));
    }

    /** What has become late; nobody did it. */
    int overdue(List<Assignment> late) {
        history.add(late.stream().map(Assignment::id).toList(), Happening.OVERDUE, null, "", null);
        for (var one : late) {
            var due = one.due();
            if (due != null) events.publishEvent(new TaskEvent.AssignmentOverdue(one.id(), one.unit(), due));
        }
        return late.size();
    }

    private void noted(Assignment after, Deed deed, Actor by, String note, @Nullable LocalDate day) {
        history.add(List.of(after.id()), Happening.of(deed), by, note, day);
    }

    private static String joined(String summary, String openParts) {
        return openParts.isBlank() ? summary : summary + "\n" + openParts;
    }
}
