package vn.luytre.reading.file;

import java.util.List;

/**
 * How an office sets its documents.
 *
 * @param points size of the letters
 * @param lines distance of lines: 1 or 1.5
 * @param space below a paragraph, in points
 * @param numbered pages bear their number at the top, from the second on
 * @param landscape tables of annexes lie across their pages
 */
record Typesetting(
        String name,
        String font,
        int points,
        double lines,
        int space,
        Edges edges,
        boolean numbered,
        boolean landscape) {
    /** How paragraphs begin and their lines end. */
    enum Edges {
        /** The first line is indented, all end at the margin. */
        JUSTIFIED,
        /** The first line is indented, all end where the words do. */
        RAGGED,
        /** Nothing is indented, all end at the margin; there is space between paragraphs. */
        BLOCK
    }

    static final List<Typesetting> USUAL = List.of(
            new Typesetting("spaced", "Noto Serif", 14, 1, 6, Edges.JUSTIFIED, true, false),
            new Typesetting("dense", "Noto Serif", 13, 1, 0, Edges.JUSTIFIED, true, true),
            new Typesetting("wide", "DejaVu Serif", 13, 1.5, 0, Edges.JUSTIFIED, false, false),
            new Typesetting("fallback", "Times New Roman", 14, 1, 6, Edges.JUSTIFIED, true, true),
            new Typesetting("ragged", "FreeSerif", 14, 1.15, 4, Edges.RAGGED, true, false),
            new Typesetting("block", "Noto Serif", 12, 1, 6, Edges.BLOCK, true, false));
}
