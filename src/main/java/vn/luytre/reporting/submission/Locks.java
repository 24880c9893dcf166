package vn.luytre.reporting.submission;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.submission.ClosingStore.FormPeriod;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.Trees;
import vn.luytre.web.Refused;

/** Which figures may be written: those that are with their unit, of a period that its province did not close. */
@Component
public class Locks {
    private final StandingStore standings;
    private final ClosingStore closings;
    private final Trees trees;

    Locks(StandingStore standings, ClosingStore closings, Trees trees) {
        this.standings = standings;
        this.closings = closings;
        this.trees = trees;
    }

    /** Why a unit may not write. */
    public enum Lock {
        /** It has sent its figures. */
        SENT,
        /** The period is closed. */
        CLOSED
    }

    /** Whether the province of the unit, or another unit above it, closed the period. */
    @Transactional(readOnly = true)
    public boolean isClosed(FigureForm form, PeriodKey period, UnitId unit) {
        var closed = closings.of(form.id(), period);
        if (closed.isEmpty()) return false;
        var above = trees.current().above(unit, form.lastDay(period));
        return closed.contains(unit) || above.stream().anyMatch(closed::contains);
    }

    /** Those of some sheets whose periods are closed. */
    @Transactional(readOnly = true)
    public Set<Place> closed(Collection<Place> places, Function<FormId, FigureForm> forms) {
        var known = closings.of(places.stream().map(FormPeriod::of).collect(Collectors.toSet()));
        var tree = trees.current();
        return places.stream()
                .filter(place -> {
                    var by = known.getOrDefault(FormPeriod.of(place), Set.of());
                    if (by.isEmpty()) return false;
                    var day = forms.apply(place.form()).lastDay(place.period());
                    return by.contains(place.unit())
                            || tree.above(place.unit(), day).stream().anyMatch(by::contains);
                })
                .collect(Collectors.toSet());
    }

    /** The units that have sent their figures of a period. */
    @Transactional(readOnly = true)
    public Set<UnitId> sent(FigureForm form, PeriodKey period) {
        return standings.sent(form.id(), period);
    }

    /** The units for which a period is closed. */
    @Transactional(readOnly = true)
    public Set<UnitId> closed(FigureForm form, PeriodKey period) {
        var day = form.lastDay(period);
        var locked = new HashSet<UnitId>();
        for (var province : closings.of(form.id(), period)) {
            locked.add(province);
            locked.addAll(trees.current().below(province, Set.of(UnitKind.values()), day));
        }
        return locked;
    }

    /** The units of some that may write a period now; closing it has to wait until the transaction ends. */
    public Set<UnitId> open(FigureForm form, PeriodKey period, Set<UnitId> units) {
        closings.holdOpen(form.id(), period);
        return unlocked(form, period, units);
    }

    /** The same for who reads. */
    public Set<UnitId> unlocked(FigureForm form, PeriodKey period, Set<UnitId> units) {
        var open = new HashSet<>(units);
        open.removeAll(sent(form, period));
        open.removeAll(closed(form, period));
        return open;
    }

    /**
     * The period stays open for a unit until the transaction ends, or this is refused. Asked before a sheet is held: whoever closes
     * waits for those that are at it, and they must not wait for one another behind him.
     */
    public void requireNotClosed(FigureForm form, Place place) {
        closings.holdOpen(form.id(), place.period());
        if (isClosed(form, place.period(), place.unit())) throw Refused.conflict("figures.refused.closed");
    }

    /** The same for many at once. */
    public void requireNotClosed(FigureForm form, PeriodKey period, Set<UnitId> units) {
        closings.holdOpen(form.id(), period);
        requireNone(closed(form, period), units);
    }

    /** A sheet that is held is with its unit, or this is refused. */
    public void requireUnsent(Place place) {
        var state = standings.find(place).state();
        if (!state.isWritable()) throw Refused.conflict("figures.refused.sent", state);
    }

    /** The same for many at once. */
    public void requireUnsent(FigureForm form, PeriodKey period, Set<UnitId> units) {
        requireNone(sent(form, period), units);
    }

    private static void requireNone(Set<UnitId> locked, Set<UnitId> units) {
        long refused = units.stream().filter(locked::contains).count();
        if (refused > 0) throw Refused.conflict("figures.refused.meanwhile", refused);
    }
}
