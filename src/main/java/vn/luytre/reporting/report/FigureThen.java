package vn.luytre.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.pivot.Span;

/**
 * A figure as it was when it was told.
 *
 * @param indicator its code
 * @param id of the indicator
 * @param value a plain number; empty where nobody said one, «x» where it does not apply, «~» where it cannot be added up
 * @param before the same of the year before
 * @param map the day in whose units it is told
 */
public record FigureThen(
        String form,
        String span,
        long unit,
        String indicator,
        int id,
        String name,
        String value,
        String before,
        String map) {
    private static final String EXEMPT = "x";
    private static final String NOT_ADDED = "~";

    static FigureThen of(FigureForm form, ReportTime time, UnitId unit, LocalDate map, Line line, Cell cell) {
        var indicator = line.indicator();
        return new FigureThen(
                form.code(),
                time.toString(),
                unit.value(),
                indicator.code(),
                indicator.id().value(),
                indicator.name(),
                value(cell),
                cell.numberBefore().map(FigureThen::plain).orElse(""),
                map.toString());
    }

    private static String value(Cell cell) {
        return cell.number().map(FigureThen::plain).orElseGet(() -> switch (cell.kind()) {
            case EXEMPT -> EXEMPT;
            case NOT_ADDED, OF_ZERO -> NOT_ADDED;
            case NOTHING, NUMBER -> "";
        });
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The times of which it is put together, one by one. */
    public List<Span> spans() {
        return ReportTime.read(span).orElseThrow().spans();
    }

    /** Whether it is about the same as the other, whatever the values. */
    boolean isSame(FigureThen other) {
        return form.equals(other.form)
                && span.equals(other.span)
                && unit == other.unit
                && indicator.equals(other.indicator);
    }

    /** The number; none where there was none. */
    public Optional<BigDecimal> number() {
        return value.isEmpty() || value.equals(EXEMPT) || value.equals(NOT_ADDED)
                ? Optional.empty()
                : Optional.of(new BigDecimal(value));
    }

    /** Whether it does not apply. */
    public boolean isExempt() {
        return value.equals(EXEMPT);
    }
}
