package vn.luytre.reporting.total;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;

/** The answer to one question: figures by unit, period and indicator. */
public final class Figures {
    private final FigureForm form;
    private final List<Line> lines;
    private final Map<IndicatorId, Line> byIndicator = new HashMap<>();
    private final Map<UnitId, Map<PeriodKey, Tally>> tallies = new HashMap<>();

    Figures(FigureForm form, List<Line> lines) {
        this.form = form;
        this.lines = lines;
        for (var line : lines) byIndicator.put(line.indicator().id(), line);
    }

    void put(UnitId unit, PeriodKey period, Tally tally) {
        tallies.computeIfAbsent(unit, _ -> new HashMap<>()).put(period, tally);
    }

    void add(UnitId unit, PeriodKey period, Tally difference) {
        tallies.computeIfAbsent(unit, _ -> new HashMap<>())
                .merge(
                        period,
                        Tally.none(form.width()).add(difference),
                        (known, more) -> known.widened(form.width()).add(more));
    }

    /** The lines that were asked for. */
    public List<Line> lines() {
        return lines;
    }

    /** The figure of one period. */
    public Figure figure(UnitId unit, PeriodKey period, IndicatorId indicator) {
        var line = byIndicator.get(indicator);
        if (line == null) throw new IllegalArgumentException("not asked for: " + indicator);
        var tally = tallies.getOrDefault(unit, Map.of()).get(period);
        return tally == null ? Figure.nothing(line.indicator()) : tally.figure(line);
    }

    /**
     * The figure of a longer time.
     *
     * @param periods that it consists of, in their order
     */
    public Figure over(UnitId unit, List<PeriodKey> periods, IndicatorId indicator) {
        return periods.stream()
                .map(period -> figure(unit, period, indicator))
                .reduce(Figure::followedBy)
                .orElseThrow();
    }
}
