package vn.luytre.reporting.web.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.pivot.Pivot;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.web.pivot.PivotForm.Axis;

/** An answer laid out in rows and columns. */
public final class PivotTable {
    private final Pivot pivot;
    private final Axis axis;
    private final List<At> columns;
    private final List<Row> rows;

    /** A place along one side: what is null runs along the other. */
    public record At(
            @Nullable UnitId unit,
            @Nullable Span span,
            @Nullable Line line) {
        At with(At other) {
            return new At(
                    unit == null ? other.unit : unit,
                    span == null ? other.span : span,
                    line == null ? other.line : line);
        }
    }

    /**
     * A row.
     *
     * @param rank its place when the rows are ordered by numbers; equal numbers have equal places
     * @param isTotal whether it is what the others are below
     */
    public record Row(At at, List<Cell> cells, @Nullable Integer rank, boolean isTotal) {}

    private PivotTable(Pivot pivot, Axis axis, List<At> columns, List<Row> rows) {
        this.pivot = pivot;
        this.axis = axis;
        this.columns = columns;
        this.rows = rows;
    }

    static PivotTable of(Pivot pivot, PivotForm asked) {
        var axis = asked.rowsOrDefault();
        var heads = rows(pivot, axis);
        var columns = columns(pivot, axis);
        PivotAsking.requireReadable((long) heads.size() * columns.size());
        var rows = new ArrayList<Row>();
        for (var head : heads) rows.add(row(pivot, head, columns));
        var column = asked.column();
        if (column != null && column < columns.size()) Ranking.sort(rows, column, asked.largestFirst());
        return new PivotTable(pivot, axis, columns, rows);
    }

    private static List<UnitId> units(Pivot pivot) {
        var units = new ArrayList<UnitId>(List.of(pivot.question().scope()));
        units.addAll(pivot.units());
        return units;
    }

    private static List<At> rows(Pivot pivot, Axis axis) {
        return switch (axis) {
            case UNIT ->
                units(pivot).stream().map(unit -> new At(unit, null, null)).toList();
            case PERIOD ->
                pivot.question().spans().stream()
                        .map(span -> new At(null, span, null))
                        .toList();
            case INDICATOR ->
                pivot.question().lines().stream()
                        .map(line -> new At(null, null, line))
                        .toList();
        };
    }

    /** The other two, one within the other. */
    private static List<At> columns(Pivot pivot, Axis axis) {
        var outer = axis == Axis.UNIT ? rows(pivot, Axis.INDICATOR) : rows(pivot, Axis.UNIT);
        var inner = axis == Axis.PERIOD ? rows(pivot, Axis.INDICATOR) : rows(pivot, Axis.PERIOD);
        var columns = new ArrayList<At>();
        for (var one : outer) for (var other : inner) columns.add(one.with(other));
        return columns;
    }

    private static Row row(Pivot pivot, At head, List<At> columns) {
        var cells = columns.stream()
                .map(head::with)
                .map(at -> pivot.cell(
                        Objects.requireNonNull(at.unit()),
                        Objects.requireNonNull(at.span()),
                        Objects.requireNonNull(at.line())))
                .toList();
        return new Row(head, cells, null, pivot.question().scope().equals(head.unit()));
    }

    public Pivot pivot() {
        return pivot;
    }

    public Axis axis() {
        return axis;
    }

    public List<At> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    /** Whether the rows have places. */
    public boolean isRanked() {
        return rows.stream().anyMatch(row -> row.rank() != null);
    }

    /** How many columns belong to one outer head. */
    public int group() {
        return axis == Axis.PERIOD
                ? pivot.question().lines().size()
                : pivot.question().spans().size();
    }

    /** The first column of each outer head. */
    public List<Integer> groups() {
        return IntStream.iterate(0, at -> at < columns.size(), at -> at + group())
                .boxed()
                .toList();
    }

    /** The indicator of a column; the first one where the table is not ordered by one. */
    Line line(@Nullable Integer column) {
        var line = column == null || column >= columns.size()
                ? null
                : columns.get(column).line();
        return line == null ? pivot.question().lines().getFirst() : line;
    }

    /** The time of a column; the last one where the table is not ordered by one. */
    Span span(@Nullable Integer column) {
        var span = column == null || column >= columns.size()
                ? null
                : columns.get(column).span();
        return span == null ? pivot.question().spans().getLast() : span;
    }

    /** All units that are named. */
    public List<UnitId> units() {
        return units(pivot);
    }
}
