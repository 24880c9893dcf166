package vn.luytre.reading.indicator;

import java.util.List;
import vn.luytre.reading.Header;
import vn.luytre.reading.Indicator;
import vn.luytre.reading.PreparedText;

/** Finds the figures of a text and of its tables. */
public final class IndicatorReader {
    private IndicatorReader() {}

    public static List<Indicator> read(PreparedText text, Header header) {
        return List.of();
    }
}
