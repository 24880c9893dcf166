package vn.luytre.reporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.luytre.document.Cell.Without;
import vn.luytre.document.Table.Column.Side;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.pivot.Pivot;
import vn.luytre.reporting.report.Content.AnnexTable;
import vn.luytre.reporting.report.Content.Column;
import vn.luytre.reporting.report.Content.Value;
import vn.luytre.reporting.report.ReportFigures.Told;

/** Tables of figures. */
@Component
class FigureTables {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final List<Column> OWN = List.of(
            new Column("TT", null, 5, Side.CENTER),
            new Column("Chỉ tiêu", null, 45, Side.LEFT),
            new Column("Đơn vị tính", null, 14, Side.CENTER),
            new Column("Kỳ báo cáo", null, 12, Side.RIGHT),
            new Column("Cùng kỳ năm trước", null, 12, Side.RIGHT),
            new Column("Tăng, giảm", null, 12, Side.RIGHT));

    private final ReportFigures figures;
    private final Units units;

    FigureTables(ReportFigures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    /** Of the unit itself: now, a year before, the difference. */
    AnnexTable own(Report report, List<FigureForm> forms, String title) {
        var codes = forms.stream().map(FigureForm::code).collect(Collectors.toSet());
        var rows = new ArrayList<List<Value>>();
        for (var told : figures.own(report).values()) {
            if (codes.contains(told.form().code())) rows.add(row(rows.size() + 1, told));
        }
        return new AnnexTable(title, columns(report.time()), 2, rows);
    }

    /** Of several years each has its column. */
    private static List<Column> columns(ReportTime time) {
        if (!time.isLong()) return OWN;
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", null, 4, Side.CENTER));
        columns.add(new Column("Chỉ tiêu", null, 26, Side.LEFT));
        columns.add(new Column("Đơn vị tính", null, 9, Side.CENTER));
        for (var span : time.spans()) columns.add(new Column(capital(TimeText.shortly(span)), null, 7, Side.RIGHT));
        columns.add(new Column("Cả thời gian báo cáo", null, 9, Side.RIGHT));
        boolean isYearBefore = time.isComparedWithYearBefore();
        columns.add(new Column(
                isYearBefore
                        ? "Cùng kỳ năm trước"
                        : capital(TimeText.of(time.before().orElseThrow())),
                null,
                9,
                Side.RIGHT));
        columns.add(new Column("Tăng, giảm", null, 8, Side.RIGHT));
        return columns;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static List<Value> row(int number, Told told) {
        var indicator = told.line().indicator();
        var cell = told.cell();
        var row = new ArrayList<Value>();
        row.add(Value.of(Integer.toString(number)));
        row.add(Value.of(indicator.name()));
        row.add(Value.of(indicator.measure()));
        if (told.time().isLong()) told.figure().parts().forEach(part -> row.add(value(part.cell())));
        row.add(value(cell));
        row.add(number(indicator, cell.numberBefore()));
        row.add(number(indicator, cell.difference()));
        return row;
    }

    private static Value value(Cell cell) {
        if (cell.number().isPresent()) return number(cell.figure().indicator(), cell.number());
        return switch (cell.kind()) {
            case EXEMPT -> Value.of(Without.NOT_APPLICABLE);
            case NOT_ADDED, OF_ZERO -> Value.of("–");
            case NOTHING, NUMBER -> Value.of(Without.MISSING);
        };
    }

    private static Value number(Indicator indicator, Optional<BigDecimal> number) {
        return number.map(one -> Value.of(indicator.isRate() ? rounded(one) : FigureSentences.rounded(indicator, one)))
                .orElseGet(() -> Value.of(Without.MISSING));
    }

    /** To one decimal; what is not all does not become all. */
    private static BigDecimal rounded(BigDecimal percent) {
        var rounded = percent.setScale(1, RoundingMode.HALF_UP);
        boolean isMore = rounded.compareTo(WHOLE) == 0 && percent.compareTo(WHOLE) < 0;
        return isMore ? percent.setScale(2, RoundingMode.DOWN) : rounded;
    }

    /** Units below by indicators; no rows where there are none. */
    AnnexTable units(Report report, List<FigureForm> forms, String title) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", null, 3, Side.CENTER));
        columns.add(new Column("Đơn vị", null, 12, Side.LEFT));
        var pivots = new LinkedHashMap<FigureForm, Pivot>();
        for (var form : forms) {
            pivots.put(form, figures.below(form, report.unit(), report.time()));
            for (var line : form.asked()) columns.add(column(line.indicator()));
        }
        var below = below(report, pivots);
        var rows = IntStream.range(0, below.size())
                .mapToObj(at -> row(at + 1, below.get(at), report, pivots))
                .toList();
        return new AnnexTable(title, columns, 2, rows);
    }

    private static Column column(Indicator indicator) {
        return new Column(indicator.name(), indicator.measure(), 7, Side.RIGHT);
    }

    private List<Unit> below(Report report, Map<FigureForm, Pivot> pivots) {
        var found = new LinkedHashSet<UnitId>();
        for (var pivot : pivots.values()) found.addAll(pivot.units());
        found.remove(report.unit());
        return units.all(found, report.time().lastDay());
    }

    private static List<Value> row(int number, Unit unit, Report report, Map<FigureForm, Pivot> pivots) {
        var row = new ArrayList<Value>();
        row.add(Value.of(Integer.toString(number)));
        row.add(Value.of(unit.name()));
        pivots.forEach((form, pivot) -> {
            for (var line : form.asked())
                row.add(value(
                        LongFigure.of(pivot, unit.id(), report.time(), line).whole()));
        });
        return row;
    }
}
