package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Warning;

/**
 * What a person should check about the times in a stretch of text: {@code impossible-date} for a day that no calendar has («trước ngày
 * 31/6»), {@code past-deadline} for one before the date of the document.
 */
public final class TimingWarnings {
    private TimingWarnings() {}

    /** The warnings about the words from {@code from} to before {@code to}, in their order. */
    public static List<Warning> read(PreparedText text, Header header, int from, int to) {
        return warnings(Stretch.ofRunningText(text, header, from, to));
    }

    /** The same for a cell of a column of deadlines. */
    public static List<Warning> readCell(PreparedText text, Header header, int from, int to) {
        return warnings(Stretch.ofCell(text, header, from, to));
    }

    private static List<Warning> warnings(Stretch stretch) {
        new Scan(stretch).findings();
        return stretch.warnings().stream().distinct().toList();
    }
}
