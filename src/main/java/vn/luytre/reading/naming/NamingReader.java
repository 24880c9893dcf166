package vn.luytre.reading.naming;

import vn.luytre.reading.PreparedText;
import vn.luytre.reading.citation.Citations;

/** Finds the models, programmes and standards that a text names. */
public final class NamingReader {
    private NamingReader() {}

    public static NamedThings read(PreparedText text, Citations citations) {
        return NamedThings.NONE;
    }
}
