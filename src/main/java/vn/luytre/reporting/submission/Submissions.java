package vn.luytre.reporting.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureEvent.PeriodClosed;
import vn.luytre.reporting.FigureEvent.SheetMoved;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.check.Checks;
import vn.luytre.reporting.check.Finding;
import vn.luytre.reporting.total.Counted;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.Writing;
import vn.luytre.web.Refused;

/** Sends figures upwards and back, step by step, and closes periods. */
@Service
public class Submissions {
    private final StandingStore standings;
    private final StepStore steps;
    private final ClosingStore closings;
    private final Locks locks;
    private final Checks checks;
    private final Completeness completeness;
    private final Writing writing;
    private final Counted counted;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submissions(
            StandingStore standings,
            StepStore steps,
            ClosingStore closings,
            Locks locks,
            Checks checks,
            Completeness completeness,
            Writing writing,
            Counted counted,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standings = standings;
        this.steps = steps;
        this.closings = closings;
        this.locks = locks;
        this.checks = checks;
        this.completeness = completeness;
        this.writing = writing;
        this.counted = counted;
        this.events = events;
        this.clock = clock;
    }

    /** How far the figures of a unit are. */
    @Transactional(readOnly = true)
    public Standing standing(Place place) {
        return standings.find(place);
    }

    /** The same of many; those without any are left out. */
    @Transactional(readOnly = true)
    public Map<UnitId, Standing> standings(FigureForm form, PeriodKey period, Collection<UnitId> units) {
        return standings.of(form.id(), period, units);
    }

    /** Sheets of units that were sent back to them, or that they have begun. */
    @Transactional(readOnly = true)
    public List<Place> waiting(Set<UnitId> units) {
        return standings.waiting(units);
    }

    /** What happened to the figures of a unit, from the first step to the last. */
    @Transactional(readOnly = true)
    public List<StepEntry> history(Place place) {
        return steps.of(place);
    }

    /**
     * Does a step. Who does it has the right towards the unit.
     *
     * @param version of the numbers that were looked at
     */
    @Transactional
    public void step(FigureForm form, Place place, SheetStep step, Author by, int version, StepWords said) {
        if (step != SheetStep.ACCEPT) locks.requireNotClosed(form, place);
        writing.hold(form, place.period(), Set.of(place.unit()));
        var before = standings.find(place);
        var after = step.after(before.state());
        if (before.version() != version) throw Refused.conflict("figures.refused.version");
        requireAllowed(step, place, by, said);
        if (step == SheetStep.SUBMIT) requireExplained(form, place, said);
        standings.save(place, before.on(LocalDate.now(clock), after));
        if (step == SheetStep.SUBMIT) counted.settle(form, place); // what is sent is what the page showed
        int sent = standings.find(place).version();
        steps.add(place, step, by, OffsetDateTime.now(clock), said, sent);
        events.publishEvent(new SheetMoved(place.form(), place.period(), place.unit(), step.name(), sent));
    }

    private void requireAllowed(SheetStep step, Place place, Author by, StepWords said) {
        if (step.isFromAbove() && by.unit().equals(place.unit())) throw new Refused("figures.refused.own-unit");
        if (step == SheetStep.RETURN && said.isEmpty()) throw new Refused("figures.refused.no-reason");
        boolean own = steps.submitter(place).filter(by.account()::equals).isPresent();
        if (step == SheetStep.ACCEPT && own) throw new Refused("figures.refused.own-submission");
    }

    /** Errors are mended before, all else is explained: also that somebody below is missing. */
    private void requireExplained(FigureForm form, Place place, StepWords said) {
        var findings = checks.of(form, place);
        long errors = findings.stream().filter(Finding::isError).count();
        if (errors > 0) throw new Refused("figures.refused.errors", errors);
        boolean isWhole = findings.isEmpty()
                && completeness
                        .below(place.unit(), form, place.period())
                        .missing()
                        .isEmpty();
        if (!isWhole && said.reason().isBlank()) throw new Refused("figures.refused.unexplained");
    }

    /** Closes a period for a province and all below it. */
    @Transactional
    public void close(FigureForm form, Place place, Author by) {
        if (LocalDate.now(clock).isBefore(form.lastDay(place.period()))) throw new Refused("figures.refused.not-over");
        closings.holdAlone(form.id(), place.period());
        counted.recount(); // from now on nothing is counted
        if (!closings.add(place, by, OffsetDateTime.now(clock))) throw Refused.conflict("figures.refused.closed");
        events.publishEvent(new PeriodClosed(place.form(), place.period(), place.unit()));
    }
}
