package vn.luytre.reporting.pivot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;

/**
 * Which figures somebody wants beside each other.
 *
 * @param lines of the form, in its order
 * @param scope the unit below which it is looked at
 * @param depth which units
 * @param chosen only these of them; all where none is chosen
 * @param cumulative each time from the beginning of its year
 * @param compared with the year before
 * @param map the day whose units all times are told in; null for the units that there were
 */
public record Question(
        FigureForm form,
        List<Line> lines,
        UnitId scope,
        Depth depth,
        Set<UnitId> chosen,
        List<Span> spans,
        boolean cumulative,
        boolean compared,
        @Nullable LocalDate map) {
    /** Which units below another. */
    public enum Depth {
        /** Those right under it. */
        CHILDREN,
        /** All that fill in the form, at any depth. */
        REPORTERS,
        /** Nothing but the unit itself. */
        ITSELF
    }

    public Question {
        lines = List.copyOf(lines);
        chosen = Set.copyOf(chosen);
        spans = List.copyOf(spans);
    }

    /** In the units that there were. */
    public Question(
            FigureForm form,
            List<Line> lines,
            UnitId scope,
            Depth depth,
            Set<UnitId> chosen,
            List<Span> spans,
            boolean cumulative,
            boolean compared) {
        this(form, lines, scope, depth, chosen, spans, cumulative, compared, null);
    }

    List<IndicatorId> indicators() {
        return lines.stream().map(line -> line.indicator().id()).toList();
    }

    /** The periods of a time. */
    public List<PeriodKey> periods(Span span) {
        return span.periods(form.frequency(), cumulative);
    }

    /** All periods that have to be looked at. */
    Set<PeriodKey> periods() {
        var periods = new LinkedHashSet<PeriodKey>();
        for (var span : all()) periods.addAll(periods(span));
        return periods;
    }

    private List<Span> all() {
        var all = new ArrayList<>(spans);
        if (compared) spans.forEach(span -> span.yearBefore().ifPresent(all::add));
        return all;
    }
}
