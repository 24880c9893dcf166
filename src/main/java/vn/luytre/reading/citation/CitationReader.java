package vn.luytre.reading.citation;

import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;

/** Finds the instruments that a document cites. */
public final class CitationReader {
    private CitationReader() {}

    public static Citations read(PreparedText text, Header header) {
        return Citations.NONE;
    }
}
