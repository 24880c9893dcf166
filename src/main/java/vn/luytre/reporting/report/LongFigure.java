package vn.luytre.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.pivot.Pivot;
import vn.luytre.reporting.pivot.Span;

/**
 * A figure of a time that may be several years: put together from each of them by the rule of its indicator, as periods are.
 *
 * @param whole with what it is compared with; that is left out where a part of it is not known and would be missing in the sum
 * @param parts one of each year
 */
record LongFigure(Cell whole, List<Part> parts) {
    /** Of one year. */
    record Part(Span span, Cell cell) {
        private boolean isSilent() {
            return cell.kind() == Cell.Kind.NOTHING;
        }
    }

    /** Without what it is compared with. */
    static LongFigure of(Pivot pivot, UnitId unit, ReportTime time, Line line) {
        return of(line, parts(time, span -> pivot.cell(unit, span, line)), null);
    }

    /** With it. */
    static LongFigure compared(Pivot pivot, UnitId unit, ReportTime time, Line line) {
        var before = time.before()
                .map(then -> parts(then, span -> pivot.cell(unit, span, line)))
                .flatMap(parts -> comparable(line.indicator(), parts));
        return of(line, parts(time, span -> pivot.cell(unit, span, line)), before.orElse(null));
    }

    private static LongFigure of(Line line, List<Part> parts, @Nullable Figure before) {
        var counted = counted(line.indicator(), parts);
        int said = counted.stream().mapToInt(part -> part.cell().said()).sum();
        int expected = counted.stream().mapToInt(part -> part.cell().expected()).sum();
        var last = parts.getLast().cell().last();
        return new LongFigure(new Cell(merged(line.indicator(), parts), said, expected, last, before), parts);
    }

    private static List<Part> parts(ReportTime time, Function<Span, Cell> cells) {
        var parts = new ArrayList<Part>();
        for (var span : time.spans()) parts.add(new Part(span, cells.apply(span)));
        return parts;
    }

    private static Figure merged(Indicator indicator, List<Part> parts) {
        return parts.stream()
                .map(part -> part.cell().figure())
                .reduce(Figure::followedBy)
                .orElseGet(() -> Figure.nothing(indicator));
    }

    /** Where only the last one counts it is the last one that says something. */
    private static List<Part> counted(Indicator indicator, List<Part> parts) {
        if (indicator.summing().addsPeriods()) return parts;
        return parts.reversed().stream()
                .filter(part -> part.cell().figure().reported() > 0)
                .findFirst()
                .or(() -> Optional.of(parts.getLast()))
                .stream()
                .toList();
    }

    private static Optional<Figure> comparable(Indicator indicator, List<Part> before) {
        boolean isPartial = indicator.summing().addsPeriods() && before.stream().anyMatch(Part::isSilent);
        return isPartial ? Optional.empty() : Optional.of(merged(indicator, before));
    }

    /** Years of which nobody said anything while they belong to the sum. */
    List<Span> silent() {
        if (parts.size() == 1 || !whole.figure().indicator().summing().addsPeriods()) return List.of();
        return parts.stream().filter(Part::isSilent).map(Part::span).toList();
    }
}
