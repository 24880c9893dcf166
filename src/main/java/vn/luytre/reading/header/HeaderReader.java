package vn.luytre.reading.header;

import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;

/** Reads the head and the foot of a document. */
public final class HeaderReader {
    private HeaderReader() {}

    public static Header read(PreparedText text) {
        return Header.EMPTY;
    }
}
