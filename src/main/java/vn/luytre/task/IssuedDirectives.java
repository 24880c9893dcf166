package vn.luytre.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.luytre.directive.DirectiveEvent.DirectiveExpunged;
import vn.luytre.directive.DirectiveEvent.DirectiveIssued;
import vn.luytre.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.luytre.directive.Directives;
import vn.luytre.directive.IssuedDuty;
import vn.luytre.organization.UnitId;

/** What offices issue becomes duties, and what they take back is cancelled. Told twice it happens once. */
@Component
class IssuedDirectives {
    private final Directives directives;
    private final Duties duties;
    private final Clock clock;

    IssuedDirectives(Directives directives, Duties duties, Clock clock) {
        this.directives = directives;
        this.duties = duties;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DirectiveIssued event) {
        take(event);
    }

    /** All of its duties, those that have not been taken yet. */
    void take(DirectiveIssued event) {
        for (var duty : directives.duties(event.directive())) {
            var origin = new Origin.Item(
                    duty.directive(), duty.id().value(), duty.label().orElse(null), place(duty));
            var leads = leads(duty, event.office());
            var cooperates = duty.cooperates().stream()
                    .filter(unit -> !leads.contains(unit))
                    .toList();
            var monitors = duty.oversees().stream()
                    .filter(unit -> !leads.contains(unit) && !cooperates.contains(unit))
                    .toList();
            duty.recurrence()
                    .ifPresentOrElse(
                            again -> duties.issued(
                                    event.office(),
                                    new NewSeries(
                                            origin,
                                            duty.sentence(),
                                            leads,
                                            cooperates,
                                            monitors,
                                            new Rhythm(again.freq(), again.op(), again.value()),
                                            LocalDate.now(clock),
                                            null)),
                            () -> duties.issued(
                                    event.office(),
                                    new NewDuty(
                                            origin,
                                            duty.sentence(),
                                            leads,
                                            cooperates,
                                            monitors,
                                            duty.due().orElse(null))));
        }
    }

    /** Where nobody leads the office itself sees to it, so that nothing is lost. */
    private static List<UnitId> leads(IssuedDuty duty, UnitId office) {
        return duty.leads().isEmpty() ? List.of(office) : duty.leads();
    }

    private static Origin.@Nullable Place place(IssuedDuty duty) {
        return duty.span()
                .map(span -> new Origin.Place(span.start(), span.end()))
                .orElse(null);
    }

    @ApplicationModuleListener
    void on(DirectiveWithdrawn event) {
        takeBack(event);
    }

    @ApplicationModuleListener
    void on(DirectiveExpunged event) {
        forget(event);
    }

    /** What it said is not said by its duties either. */
    void forget(DirectiveExpunged event) {
        duties.expunged(event.directive());
    }

    /** Where it was never issued there is nothing to take back. */
    void takeBack(DirectiveWithdrawn event) {
        if (event.wasIssued()) duties.withdrawn(event.directive(), event.reason());
    }
}
