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
        String name, String font, int points, double lines, int space, boolean numbered, boolean landscape) {
    static final List<Typesetting> USUAL = List.of(
            new Typesetting("spaced", "Noto Serif", 14, 1, 6, true, false),
            new Typesetting("dense", "Noto Serif", 13, 1, 0, true, true),
            new Typesetting("wide", "DejaVu Serif", 13, 1.5, 0, false, false),
            new Typesetting("fallback", "Times New Roman", 14, 1, 6, true, true));
}
