package vn.luytre.reporting.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.Trees;

/** Who of the units below has sent the figures of a period, and who is missing since when. */
@Service
public class Completeness {
    private final StandingStore standings;
    private final Locks locks;
    private final Trees trees;
    private final Units units;
    private final Catalogue catalogue;
    private final Clock clock;

    Completeness(StandingStore standings, Locks locks, Trees trees, Units units, Catalogue catalogue, Clock clock) {
        this.standings = standings;
        this.locks = locks;
        this.trees = trees;
        this.units = units;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * One unit that was to send them.
     *
     * @param due by when, at its level
     */
    public record Row(Unit unit, Standing standing, Situation situation, LocalDate due, long daysLate) {
        /** Whether they were to be sent and were not. */
        public boolean isMissing() {
            return situation.isMissing();
        }
    }

    /**
     * How complete the figures of a period are. Units are counted as they stand on its last day: no rate passes 100 %.
     *
     * @param owed whether the period is owed at all: not one of the time before reporting began, when nobody is late
     * @param rows those that are missing first
     */
    public record Table(LocalDate due, boolean owed, List<Row> rows) {
        public int expected() {
            return rows.size();
        }

        public long sent() {
            return rows.stream().filter(row -> row.situation().isSent()).count();
        }

        /** How many have figures, sent or not. */
        public long there() {
            return rows.stream().filter(row -> row.standing().version() > 0).count();
        }

        public long accepted() {
            return rows.stream()
                    .filter(row -> row.standing().state() == SheetState.ACCEPTED)
                    .count();
        }

        public long onTime() {
            return rows.stream()
                    .filter(row -> row.standing().isOnTime(row.due()))
                    .count();
        }

        /** In percent, rounded down: 100 only where it is all of them. */
        public long percent(long part) {
            return rows.isEmpty() ? 0 : 100 * part / rows.size();
        }

        public List<Row> missing() {
            return rows.stream().filter(Row::isMissing).toList();
        }
    }

    /** Of the units below one that fill in a form. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Table below(UnitId unit, FigureForm form, PeriodKey period) {
        var day = form.lastDay(period);
        var due = form.due(period);
        var today = LocalDate.now(clock);
        var expected = trees.current().below(unit, form.reporters(), day).stream()
                .filter(one -> !one.equals(unit))
                .collect(Collectors.toSet());
        var known = standings.of(form.id(), period, expected);
        boolean owed = catalogue.isOwed(form, unit, period)
                && !catalogue.asked(form, unit, period).asked().isEmpty();
        var closed = locks.closed(form, period);
        return new Table(
                due,
                owed,
                units.all(expected, day).stream()
                        .map(one -> {
                            var standing = known.getOrDefault(one.id(), Standing.NONE);
                            var situation =
                                    Situation.of(standing, owed, closed.contains(one.id()), day.isBefore(today));
                            var own = form.due(period, one.kind().level());
                            return new Row(one, standing, situation, own, standing.daysLate(owed ? own : today, today));
                        })
                        .sorted(Comparator.comparing((Row row) -> !row.isMissing()))
                        .toList());
    }

    /**
     * Units at or below one whose figures are in the totals of some periods although they have not sent them: they may still change.
     * Those of closed periods do not, and nobody sends those of before reporting began.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Set<UnitId> unsent(UnitId unit, FigureForm form, List<PeriodKey> periods) {
        var tree = trees.current();
        var day = form.lastDay(periods.getLast());
        var begun = standings.begun(form.id(), periods).stream()
                .filter(one ->
                        one.unit().equals(unit) || tree.above(one.unit(), day).contains(unit))
                .filter(one -> isOwedOrRuns(form, one))
                .collect(Collectors.toSet());
        begun.removeAll(locks.closed(begun, _ -> form));
        return begun.stream().map(Place::unit).collect(Collectors.toSet());
    }

    private boolean isOwedOrRuns(FigureForm form, Place place) {
        return !form.lastDay(place.period()).isBefore(LocalDate.now(clock))
                || catalogue.isOwed(form, place.unit(), place.period());
    }
}
