package vn.luytre.reporting.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.Trees;

/** Which figures a unit owes: those it types, and those below it that it sends on. */
@Service
public class Owing {
    private static final int PERIODS_BACK = 2;
    private static final int WEEKS_BACK = 8; // as long as two months
    private static final int LONGEST_FROM_ITS_FIRST_DAY = 3; // months

    private final Catalogue catalogue;
    private final StandingStore standings;
    private final Locks locks;
    private final Trees trees;
    private final Lateness lateness;

    Owing(Catalogue catalogue, StandingStore standings, Locks locks, Trees trees, Lateness lateness) {
        this.catalogue = catalogue;
        this.standings = standings;
        this.locks = locks;
        this.trees = trees;
        this.lateness = lateness;
    }

    /** Figures that a unit owes, or has sent, and how many days late they are or were. */
    public record Owed(
            FigureForm form, Place place, Standing standing, Situation situation, LocalDate due, long daysLate) {
        /** Whether it still has to be sent. */
        public boolean isOpen() {
            return situation.isOpen();
        }
    }

    /** The periods of a form that matter on a day: that which runs, and those right before it; the last one first. */
    public static List<PeriodKey> around(FigureForm form, LocalDate day) {
        var periods = new ArrayList<PeriodKey>();
        var period = form.periodOf(day);
        int most = form.frequency().hasMonths() ? PERIODS_BACK : WEEKS_BACK;
        for (int back = 0; back <= most; back++) {
            periods.add(period);
            period = form.before(period);
        }
        return periods;
    }

    /** What is owed by some units: what was sent back first, then by the day it is due. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Owed> of(Set<UnitId> units, LocalDate today) {
        var places = places(units, today);
        var known = standings.of(places);
        var closed = locks.closed(places, catalogue::form);
        return places.stream()
                .map(place -> owed(place, known.getOrDefault(place, Standing.NONE), closed.contains(place), today))
                .filter(owed -> hasBegun(owed, today))
                .filter(owed -> owed.isOpen() || owed.situation().isSent())
                .sorted(Comparator.comparing((Owed owed) -> owed.standing().state() != SheetState.RETURNED)
                        .thenComparing(owed -> !owed.isOpen())
                        .thenComparing(Owed::due)
                        .thenComparing(owed -> owed.form().code()))
                .toList();
    }

    private Set<Place> places(Set<UnitId> units, LocalDate today) {
        var places = new LinkedHashSet<>(standings.waiting(units));
        for (var unit : units) {
            for (var form : catalogue.forms(unit)) {
                if (form.asked().isEmpty()) continue;
                for (var period : offered(form, today))
                    if (owes(form, period, unit)) places.add(new Place(form.id(), period, unit));
            }
        }
        return places;
    }

    /** Of a period to come there are already figures that nobody types: counted from what is due in it. */
    private static boolean hasBegun(Owed owed, LocalDate today) {
        return !owed.form().period(owed.place().period()).days().start().isAfter(today);
    }

    private Owed owed(Place place, Standing standing, boolean closed, LocalDate today) {
        var form = catalogue.form(place.form());
        return new Owed(
                form,
                place,
                standing,
                lateness.situation(form, place, standing, closed, today),
                lateness.due(form, place),
                lateness.days(form, place, standing, today));
    }

    /**
     * Those of them that are asked for already: half a year or a year from its middle on, so that nobody types figures of the year
     * that ends into the one that has just begun.
     */
    static List<PeriodKey> offered(FigureForm form, LocalDate day) {
        var periods = around(form, day);
        if (!isLong(form.frequency())) return periods;
        var days = form.period(periods.getFirst()).days();
        var middle = days.start().plusMonths(form.frequency().months() / 2);
        return day.isBefore(middle) ? periods.subList(1, periods.size()) : periods;
    }

    private static boolean isLong(PeriodKind frequency) {
        return frequency.hasMonths() && frequency.months() > LONGEST_FROM_ITS_FIRST_DAY;
    }

    /**
     * Whether the unit types the form, or units below it do, it is there on the last day of the period, reporting had begun and something
     * was asked for.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public boolean owes(FigureForm form, PeriodKey period, UnitId unit) {
        if (!catalogue.isOwed(form, unit, period)) return false;
        if (catalogue.asked(form, unit, period).asked().isEmpty()) return false;
        var day = form.lastDay(period);
        var tree = trees.current();
        return tree.kind(unit, day).isPresent() && tree.count(unit, form.reporters(), day) > 0;
    }
}
