package vn.luytre.reporting.pivot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Carrying;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.DayMap;
import vn.luytre.reporting.total.Figures;
import vn.luytre.reporting.total.UnitMap;

/** The answer to a {@link Question}: a number for each unit, time and indicator, with how many units are in it. */
public final class Pivot {
    private final Question question;
    private final List<UnitId> units;
    private final Figures figures;
    private final UnitMap map;
    private final LocalDate today;

    Pivot(Question question, List<UnitId> units, Figures figures, UnitMap map, LocalDate today) {
        this.question = question;
        this.units = units;
        this.figures = figures;
        this.map = map;
        this.today = today;
    }

    public Question question() {
        return question;
    }

    /** The units, without the one below which they are. */
    public List<UnitId> units() {
        return units;
    }

    /** Whether there is something under a unit that fills in the form. */
    public boolean hasBelow(UnitId unit) {
        var line = question.lines().getFirst();
        return map.children(unit, lastDay()).stream()
                .anyMatch(child -> expects(child, lastDay(), line.indicator()) > 0);
    }

    /** Whether the unit fills in the form itself. */
    public boolean isReporter(UnitId unit) {
        return map.isOf(unit, question.form().reporters(), lastDay());
    }

    /** Whether it is no unit of the map, and stands there for figures that could not be carried to its heirs. */
    public boolean isFormer(UnitId unit) {
        return map instanceof DayMap today && !today.isThere(unit);
    }

    /** How figures of former units are carried to their heirs; nothing where each time is told in its own units. */
    public Optional<Carrying> carrying(Line line) {
        return map instanceof DayMap today
                ? Optional.of(today.rule(question.scope(), line.indicator()))
                : Optional.empty();
    }

    /** The last day of all that is asked for. */
    public LocalDate lastDay() {
        var last = question.periods(question.spans().getLast()).getLast();
        return end(last);
    }

    /** What stands for a unit, a time and an indicator. */
    public Cell cell(UnitId unit, Span span, Line line) {
        var indicator = line.indicator();
        var counted = counted(unit, span, indicator);
        var comparing = question.compared() ? comparing(unit, span, counted, indicator) : Comparing.NONE;
        return cell(figure(unit, counted, indicator), unit, question.periods(span), counted, comparing);
    }

    /** What a number is compared with. */
    private record Comparing(@Nullable Figure before, Cell.@Nullable Like like) {
        static final Comparing NONE = new Comparing(null, null);
    }

    /** Like with like: of the year before only the periods of which there is something in this one, and the other way round. */
    private Comparing comparing(UnitId unit, Span span, List<PeriodKey> counted, Indicator indicator) {
        var whole = span.yearBefore();
        if (whole.isEmpty()) return Comparing.NONE;
        var there = counted.stream()
                .filter(period -> isInTheAnswer(unit, period, indicator))
                .toList();
        if (there.isEmpty()) return new Comparing(figure(unit, counted(unit, whole.get(), indicator), indicator), null);
        var both = there.stream()
                .filter(period -> then(period)
                        .filter(one -> said(unit, one, indicator) > 0)
                        .isPresent())
                .toList();
        var before = figure(
                unit, both.stream().flatMap(period -> then(period).stream()).toList(), indicator);
        boolean isAll = both.size() == counted.size() || both.isEmpty();
        return new Comparing(before, isAll ? null : like(unit, both, indicator));
    }

    private Cell.Like like(UnitId unit, List<PeriodKey> both, Indicator indicator) {
        return new Cell.Like(
                figure(unit, both, indicator), both.size(), question.form().frequency());
    }

    private Optional<PeriodKey> then(PeriodKey period) {
        return question.form().yearBefore(period);
    }

    /** A period that runs is not, while only a few have reported. */
    private boolean isInTheAnswer(UnitId unit, PeriodKey period, Indicator indicator) {
        int said = said(unit, period, indicator);
        if (end(period).isBefore(today)) return said > 0;
        return said > 0 && 2 * said >= expects(unit, end(period), indicator);
    }

    private Figure figure(UnitId unit, List<PeriodKey> counted, Indicator indicator) {
        return counted.isEmpty() ? Figure.nothing(indicator) : figures.over(unit, counted, indicator.id());
    }

    private Cell cell(
            Figure figure, UnitId unit, List<PeriodKey> periods, List<PeriodKey> counted, Comparing comparing) {
        int said = 0;
        int expected = 0;
        for (var period : counted) {
            int there = said(unit, period, figure.indicator());
            said += there;
            if (there > 0 || end(period).isBefore(today))
                expected += Math.max(there, expects(unit, end(period), figure.indicator()));
        }
        boolean isOlder = !counted.isEmpty() && !counted.getLast().equals(periods.getLast());
        var last = isOlder && said > 0 ? counted.getLast() : null;
        return new Cell(figure, said, expected, last, comparing.before(), comparing.like());
    }

    /**
     * The periods that count in a time: all that are added up. Where only the last one counts it is the last of which at least half
     * of those that were to say a number did, so that a few early reports do not stand for everybody; where there is none, the last
     * of which anybody did, else the last that has ended.
     */
    List<PeriodKey> counted(UnitId unit, Span span, Indicator indicator) {
        var periods = question.periods(span);
        if (indicator.summing().addsPeriods()) return periods;
        return last(periods, period -> isMostlySaid(unit, period, indicator))
                .or(() -> last(periods, period -> reported(unit, period, indicator) > 0))
                .or(() -> last(periods, period -> end(period).isBefore(today)))
                .stream()
                .toList();
    }

    private static Optional<PeriodKey> last(List<PeriodKey> periods, Predicate<PeriodKey> condition) {
        return periods.reversed().stream().filter(condition).findFirst();
    }

    private boolean isMostlySaid(UnitId unit, PeriodKey period, Indicator indicator) {
        return reported(unit, period, indicator) > 0
                && 2 * said(unit, period, indicator) >= expects(unit, end(period), indicator);
    }

    private int reported(UnitId unit, PeriodKey period, Indicator indicator) {
        return figures.figure(unit, period, indicator.id()).reported();
    }

    private int said(UnitId unit, PeriodKey period, Indicator indicator) {
        var figure = figures.figure(unit, period, indicator.id());
        return figure.reported() + figure.exempt();
    }

    private int expects(UnitId unit, LocalDate day, Indicator indicator) {
        return map.expected(unit, question.form().reporters(), day, indicator);
    }

    private LocalDate end(PeriodKey period) {
        return question.form().lastDay(period);
    }
}
