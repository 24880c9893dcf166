package vn.luytre.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.calendar.VietnamTime;
import vn.luytre.document.Cell.Without;
import vn.luytre.document.Table.Column.Side;
import vn.luytre.organization.Unit;
import vn.luytre.organization.Units;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.correction.Correction;
import vn.luytre.reporting.entry.Change;
import vn.luytre.reporting.report.Content.AnnexTable;
import vn.luytre.reporting.report.Content.Column;
import vn.luytre.reporting.report.Content.Value;
import vn.luytre.reporting.submission.Completeness;

/** Tables of what records say: who is late, what was corrected. */
@Component
class RecordTables {
    private static final List<Column> LATE = List.of(
            new Column("TT", null, 5, Side.CENTER),
            new Column("Đơn vị", null, 25, Side.LEFT),
            new Column("Biểu số liệu", null, 30, Side.LEFT),
            new Column("Hạn gửi", null, 12, Side.CENTER),
            new Column("Ngày gửi lần đầu", null, 14, Side.CENTER),
            new Column("Số ngày muộn", null, 14, Side.RIGHT));
    private static final List<Column> CORRECTIONS = List.of(
            new Column("TT", null, 4, Side.CENTER),
            new Column("Đơn vị", null, 18, Side.LEFT),
            new Column("Chỉ tiêu", null, 24, Side.LEFT),
            new Column("Kỳ số liệu", null, 9, Side.CENTER),
            new Column("Số đã báo cáo", null, 9, Side.RIGHT),
            new Column("Số đính chính", null, 9, Side.RIGHT),
            new Column("Lý do", null, 18, Side.LEFT),
            new Column("Ngày quyết định", null, 9, Side.CENTER));

    private final Completeness completeness;
    private final GrantedCorrections corrections;
    private final Units units;

    RecordTables(Completeness completeness, GrantedCorrections corrections, Units units) {
        this.completeness = completeness;
        this.corrections = corrections;
        this.units = units;
    }

    AnnexTable late(Report report, List<FigureForm> forms, String title) {
        var rows = new ArrayList<List<Value>>();
        for (var form : forms) {
            var table = completeness.below(report.unit(), form, ReportFigures.last(form, report.time()));
            for (var row : table.rows()) {
                boolean isLate = row.daysLate() > 0;
                if (isLate) rows.add(late(rows.size() + 1, form, table, row));
            }
        }
        return new AnnexTable(title, LATE, 2, rows);
    }

    private static List<Value> late(int number, FigureForm form, Completeness.Table table, Completeness.Row row) {
        var sent = row.standing().firstSubmittedOn();
        return List.of(
                Value.of(Integer.toString(number)),
                Value.of(row.unit().name()),
                Value.of(form.name()),
                Value.of(OfficialDate.Style.SLASHES.write(table.due())),
                Value.of(sent == null ? "Chưa gửi" : OfficialDate.Style.SLASHES.write(sent)),
                Value.of(BigDecimal.valueOf(row.daysLate())));
    }

    AnnexTable corrections(Report report, List<FigureForm> forms, String title) {
        var rows = new ArrayList<List<Value>>();
        for (var form : forms) {
            var granted = corrections.in(report, form);
            var names =
                    units
                            .all(
                                    granted.stream()
                                            .map(one -> one.place().unit())
                                            .toList(),
                                    report.time().lastDay())
                            .stream()
                            .collect(Collectors.toMap(Unit::id, Unit::name));
            for (var one : granted) {
                var unit = names.getOrDefault(one.place().unit(), "");
                corrections.line(form, one).ifPresent(line -> rows.add(row(rows.size() + 1, form, line, one, unit)));
            }
        }
        return new AnnexTable(title, CORRECTIONS, 2, rows);
    }

    private static List<Value> row(int number, FigureForm form, Line line, Correction one, String unit) {
        var decided = Objects.requireNonNull(one.decidedAt())
                .atZoneSameInstant(VietnamTime.ZONE)
                .toLocalDate();
        return List.of(
                Value.of(Integer.toString(number)),
                Value.of(unit),
                Value.of(line.indicator().name()),
                Value.of(PeriodReading.write(one.place().period(), form.frequency())),
                value(line, one.before()),
                value(line, one.after()),
                Value.of(one.reason()),
                Value.of(OfficialDate.Style.SLASHES.write(decided)));
    }

    private static Value value(Line line, @Nullable Long number) {
        if (number == null) return Value.of(Without.MISSING);
        if (number == Change.EXEMPT) return Value.of(Without.NOT_APPLICABLE);
        return Value.of(BigDecimal.valueOf(number, line.indicator().decimals()));
    }
}
