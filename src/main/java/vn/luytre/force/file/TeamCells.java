package vn.luytre.force.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.sheet.SheetRow;

/** The cells of a row, read as what they are to be; what they are not is told. */
record TeamCells(SheetRow row, Map<TeamColumn, Integer> columns, List<TeamFault> faults) {
    private static final int LONGEST = 200;
    private static final int MOST = 1_000_000;

    /** The titles in the order of the template, for a file that has none. */
    static Map<TeamColumn, Integer> usual() {
        var columns = new EnumMap<TeamColumn, Integer>(TeamColumn.class);
        for (var column : TeamColumn.values()) columns.put(column, columns.size());
        return columns;
    }

    String text(TeamColumn column) {
        var at = columns.get(column);
        var text = at == null ? "" : row.text(at).replaceAll("\\s+", " ");
        if (text.length() > LONGEST) fault(column, "force.file.long", "");
        return text;
    }

    String needed(TeamColumn column) {
        var text = text(column);
        if (text.isEmpty()) fault(column, "force.file.empty", column.title());
        return text;
    }

    void fault(TeamColumn column, String key, String value) {
        var at = columns.get(column);
        faults.add(new TeamFault(row.number(), at == null ? "" : SheetRow.letter(at), key, value));
    }

    int number(TeamColumn column) {
        var number = numberOrNull(column);
        return number == null ? 0 : number;
    }

    @Nullable
    Integer numberOrNull(TeamColumn column) {
        var text = text(column).replace(".", "");
        if (text.isEmpty()) return null;
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= MOST) return number;
        } catch (NumberFormatException _) {
            // told below
        }
        fault(column, "force.file.number", text);
        return null;
    }

    /** The day that stands there; that of {@code otherwise} where nothing does. */
    LocalDate day(TeamColumn column, @Nullable LocalDate otherwise) {
        var text = text(column);
        if (text.isEmpty() && otherwise != null) return otherwise;
        var day = read(text);
        if (day.isEmpty()) fault(column, "force.file.day", text);
        return day.orElse(LocalDate.EPOCH);
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            var named = text.startsWith("ngày ") ? text : "ngày " + text;
            var found = OfficialDate.at(named, 0);
            return found == null || found.end() != named.length() ? Optional.empty() : found.date();
        }
    }
}
