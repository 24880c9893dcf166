package vn.luytre.organization;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.organization.ImportPreview.Fault;
import vn.luytre.organization.ImportPreview.Row;
import vn.luytre.sheet.SheetRow;
import vn.luytre.text.Folding;

/** From the rows of a file to units, cell by cell, without looking at the units that exist. */
final class ImportReading {
    private static final int NAME_LENGTH = 200;
    private static final int CODE_LENGTH = 40;

    private final LocalDate today;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);

    private ImportReading(LocalDate today) {
        this.today = today;
        for (var column : ImportColumn.values()) columns.put(column, column.usual());
    }

    static ImportReading of(List<SheetRow> sheet, LocalDate today) {
        var reading = new ImportReading(today);
        var titles =
                sheet.isEmpty() ? Optional.<Map<ImportColumn, Integer>>empty() : ImportColumn.titles(sheet.getFirst());
        titles.ifPresent(found -> {
            reading.columns.clear();
            reading.columns.putAll(found);
        });
        sheet.stream().skip(titles.isPresent() ? 1 : 0).forEach(reading::row);
        if (reading.rows.isEmpty()) reading.faults.add(new Fault(1, null, Sentence.of("import.fault.no-rows")));
        return reading;
    }

    List<Row> rows() {
        return rows;
    }

    List<Fault> faults() {
        return faults;
    }

    void fault(Row row, ImportColumn column, String key, String... arguments) {
        faults.add(new Fault(row.number(), letter(column), Sentence.of(key, arguments)));
    }

    private String letter(ImportColumn column) {
        return SheetRow.letter(columns.getOrDefault(column, column.usual()));
    }

    private void row(SheetRow sheet) {
        var name = text(sheet, ImportColumn.NAME);
        var kindText = text(sheet, ImportColumn.KIND);
        var code = text(sheet, ImportColumn.CODE);
        var kind = kindText.isEmpty() ? kindOf(name) : UnitKind.reading(kindText);
        var since = since(text(sheet, ImportColumn.SINCE));
        var row = new Row(
                sheet.number(),
                code.isEmpty() ? null : code,
                name,
                kind.orElse(null),
                text(sheet, ImportColumn.PARENT),
                since.orElse(today));
        rows.add(row);
        if (name.isEmpty()) fault(row, ImportColumn.NAME, "import.fault.no-name");
        if (name.length() > NAME_LENGTH)
            fault(row, ImportColumn.NAME, "import.fault.long", Integer.toString(NAME_LENGTH));
        if (code.length() > CODE_LENGTH)
            fault(row, ImportColumn.CODE, "import.fault.long", Integer.toString(CODE_LENGTH));
        if (kind.isEmpty()) fault(row, ImportColumn.KIND, "import.fault.kind", kindText);
        if (since.isEmpty()) fault(row, ImportColumn.SINCE, "import.fault.day", text(sheet, ImportColumn.SINCE));
    }

    private String text(SheetRow row, ImportColumn column) {
        var at = columns.get(column);
        return at == null ? "" : row.text(at).replaceAll("\\s+", " ");
    }

    /** «Thôn Đình»: the name begins with the word for its kind. */
    private static Optional<UnitKind> kindOf(String name) {
        var part = NameReading.parts(Folding.key(name)).stream().findFirst();
        return part.filter(found -> found.kinds().size() == 1)
                .map(found -> found.kinds().iterator().next());
    }

    private Optional<LocalDate> since(String text) {
        if (text.isEmpty()) return Optional.of(today);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            var named = text.startsWith("ngày ") ? text : "ngày " + text;
            var found = OfficialDate.at(named, 0);
            return found == null || found.end() != named.length() ? Optional.empty() : found.date();
        }
    }
}
