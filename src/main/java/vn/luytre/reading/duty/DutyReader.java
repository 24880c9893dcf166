package vn.luytre.reading.duty;

import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.citation.Citations;

/** Reads the outline of the body and the duties in it. */
public final class DutyReader {
    private DutyReader() {}

    public static Duties read(PreparedText text, Header header, Citations citations) {
        return Duties.NONE;
    }
}
