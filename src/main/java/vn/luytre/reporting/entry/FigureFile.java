package vn.luytre.reporting.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.sheet.SheetRow;

/**
 * A filled template: of one unit with a row for each indicator, or of many with a row for each unit. An empty cell changes nothing,
 * «-» says that it does not apply. What cannot be taken is named, and so is what is said twice: then neither is taken.
 */
public final class FigureFile {
    /** The title of the first column of the template of one unit. */
    public static final String CODE = "Mã chỉ tiêu";

    /** The title of the first column of the template of many units. */
    public static final String UNIT = "Mã đơn vị (không sửa)";

    /** Where the number of a row stands in the template of one unit. */
    public static final int NUMBER = 3;

    private static final String EXEMPT = "-";

    private final Map<String, Line> lines;
    private final Predicate<UnitId> known;
    private final Map<UnitId, Map<Integer, String>> cells = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private FigureFile(FigureForm form, Predicate<UnitId> known) {
        this.known = known;
        this.lines = form.asked().stream()
                .filter(line -> line.indicator().isEntered())
                .collect(Collectors.toMap(line -> line.indicator().code(), Function.identity()));
    }

    /**
     * Why a cell cannot be taken.
     *
     * @param row as the programs of the office number it
     * @param column its letter
     * @param key of the sentence, which gets the text of the cell
     */
    public record Fault(int row, String column, String key, String text) {}

    /** What the file says, by unit and position. */
    public record Filled(Map<UnitId, Map<Integer, String>> cells, List<Fault> faults) {}

    /**
     * Reads the rows.
     *
     * @param one the unit of a template for one
     * @param known whether figures of a unit may be brought
     */
    public static Filled read(FigureForm form, UnitId one, Predicate<UnitId> known, List<SheetRow> rows) {
        var file = new FigureFile(form, known);
        if (rows.isEmpty()) file.fault(1, 0, "figures.file.empty", "");
        else if (rows.getFirst().text(0).equals(CODE)) file.readOne(one, rows.subList(1, rows.size()));
        else if (rows.getFirst().text(0).equals(UNIT)) file.readMany(rows.getFirst(), rows.subList(1, rows.size()));
        else
            file.fault(
                    rows.getFirst().number(),
                    0,
                    "figures.file.titles",
                    rows.getFirst().text(0));
        return new Filled(file.cells, file.faults);
    }

    private void readOne(UnitId unit, List<SheetRow> rows) {
        var seen = new HashSet<Line>();
        for (var row : rows) {
            var line = lines.get(row.text(0));
            if (line == null) fault(row.number(), 0, "figures.file.indicator", row.text(0));
            else if (seen.add(line)) cell(unit, line, row, NUMBER);
            else {
                fault(row.number(), 0, "figures.file.line-twice", row.text(0));
                cells.getOrDefault(unit, new HashMap<>()).remove(line.position());
            }
        }
    }

    private void readMany(SheetRow titles, List<SheetRow> rows) {
        var columns = new HashMap<Integer, Line>();
        for (int column = 2; column < titles.cells().size(); column++) {
            var line = lines.get(titles.text(column).split(" ", -1)[0]);
            if (line == null) fault(titles.number(), column, "figures.file.indicator", titles.text(column));
            else if (columns.containsValue(line))
                fault(titles.number(), column, "figures.file.line-twice", titles.text(column));
            else columns.put(column, line);
        }
        for (var row : rows) {
            var unit = unit(row);
            if (unit.isEmpty()) fault(row.number(), 0, "figures.file.unit", row.text(0));
            else if (cells.containsKey(unit.get())) twice(unit.get(), row);
            else columns.forEach((column, line) -> cell(unit.get(), line, row, column));
        }
    }

    private void twice(UnitId unit, SheetRow row) {
        fault(row.number(), 0, "figures.file.twice", row.text(0));
        cells.put(unit, new HashMap<>());
    }

    private Optional<UnitId> unit(SheetRow row) {
        return Optional.of(row.text(0))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new UnitId(Long.parseLong(text)))
                .filter(known);
    }

    private void cell(UnitId unit, Line line, SheetRow row, int column) {
        var text = row.text(column);
        var said = cells.computeIfAbsent(unit, _ -> new HashMap<>());
        if (text.isEmpty()) return;
        if (text.equals(EXEMPT) || FigureNumber.read(text, line.indicator()).isPresent())
            said.put(line.position(), text);
        else fault(row.number(), column, "figures.file.number", text);
    }

    private void fault(int row, int column, String key, @Nullable String text) {
        faults.add(new Fault(row, SheetRow.letter(column), key, text == null ? "" : text));
    }

    /** As fields of a form, which {@link TypedSheet} reads. */
    public static Map<String, String> fields(Map<Integer, String> cells) {
        var fields = new HashMap<String, String>();
        cells.forEach((position, text) -> {
            boolean isExempt = text.equals(EXEMPT);
            fields.put("n" + position, isExempt ? "" : text);
            if (isExempt) fields.put("x" + position, "true");
        });
        return fields;
    }
}
