package vn.luytre.reporting.total;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;

/** The answer to one question: figures by unit, period and indicator. */
public final class Figures {
    private final List<Line> lines;
    private final int width;
    private final Map<IndicatorId, Line> byIndicator = new HashMap<>();
    private final Map<UnitId, OfUnit> units = new HashMap<>();
    private final OfUnit nothing = new OfUnit();

    Figures(FigureForm form, List<Line> lines) {
        this.lines = lines;
        width = form.width();
        for (var line : lines) byIndicator.put(line.indicator().id(), line);
    }

    void put(UnitId unit, PeriodKey period, Tally tally) {
        units.computeIfAbsent(unit, _ -> new OfUnit()).tallies.put(period, tally);
    }

    void add(UnitId unit, PeriodKey period, Tally difference) {
        units.computeIfAbsent(unit, _ -> new OfUnit())
                .tallies
                .merge(
                        period,
                        Tally.none(width).add(difference),
                        (known, more) -> known.widened(width).add(more));
    }

    /** The lines that were asked for. */
    public List<Line> lines() {
        return lines;
    }

    /** All figures of one unit. */
    public OfUnit of(UnitId unit) {
        return units.getOrDefault(unit, nothing);
    }

    /** The figure of one period. */
    public Figure figure(UnitId unit, PeriodKey period, IndicatorId indicator) {
        return of(unit).figure(period, indicator);
    }

    /**
     * The figure of a longer time.
     *
     * @param periods that it consists of, in their order
     */
    public Figure over(UnitId unit, List<PeriodKey> periods, IndicatorId indicator) {
        return of(unit).over(periods, indicator);
    }

    private Line line(IndicatorId indicator) {
        var line = byIndicator.get(indicator);
        if (line == null) throw new IllegalArgumentException("not asked for: " + indicator);
        return line;
    }

    private static Figure figure(Line line, @Nullable Tally tally) {
        return tally == null ? Figure.nothing(line.indicator()) : tally.figure(line);
    }

    /** The figures of one unit. */
    public final class OfUnit {
        private final Map<PeriodKey, Tally> tallies = new HashMap<>();

        private OfUnit() {}

        /** The figure of one period. */
        public Figure figure(PeriodKey period, IndicatorId indicator) {
            return Figures.figure(line(indicator), tallies.get(period));
        }

        /**
         * The figure of a longer time.
         *
         * @param periods that it consists of, in their order
         */
        public Figure over(List<PeriodKey> periods, IndicatorId indicator) {
            var line = line(indicator);
            var whole = Figures.figure(line, tallies.get(periods.getFirst()));
            for (int at = 1; at < periods.size(); at++) {
                whole = whole.followedBy(Figures.figure(line, tallies.get(periods.get(at))));
            }
            return whole;
        }
    }
}
