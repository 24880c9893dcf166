package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Timing;

/** Finds what a stretch of text says about time. */
public final class TimingReader {
    private TimingReader() {}

    /** All that the words from {@code from} to before {@code to} say about when, in their order. */
    public static List<Timing> read(PreparedText text, Header header, int from, int to) {
        return List.of();
    }

    /** The same for a cell of a column of deadlines, where «Thường xuyên», «Tháng 4/2026» alone say when. */
    public static List<Timing> readCell(PreparedText text, Header header, int from, int to) {
        return List.of();
    }
}
