package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.luytre.reading.Doubt;

/**
 * Counts the upright strokes of a Roman number: «quý II/2031» is easily taken for «quý I/2031», by every recognizer
 * alike, and nothing else in the text would show it. A line across the letters at half their height meets each «I» once
 * and each «V» twice, even where their feet touch.
 */
final class RomanStems {
    /** In shares of the height of the word: here the letters have no feet. */
    private static final float[] HEIGHTS = {0.35f, 0.4f, 0.45f, 0.5f, 0.55f};

    /** Of the height of the word: lower is a mark, not a figure. */
    private static final float FIGURE = 0.6f;

    /** Brighter is paper: the thin parts of a figure have to hold it together, and its neighbour must not touch it. */
    private static final int[] PAPER = {190, 170, 150, 130};

    /** Between two figures of a year, compared with the next two: 1 is printed as broad as the others. */
    private static final float UNEVEN = 0.3f;

    private static final int FIGURES_OF_A_YEAR = 4;
    private static final int MARGIN = 1;

    private RomanStems() {}

    /** The word itself, or as many strokes as there are, with a doubt. */
    static FoundWord counted(FoundWord word, Picture page) throws PictureFault {
        var bare = CodeForm.bare(word.text());
        if (!CodeForm.isRoman(bare)) return word;
        int slash = bare.indexOf('/');
        var number = slash > 0 ? bare.substring(0, slash) : bare;
        if (!number.chars().allMatch(c -> c == 'I' || c == 'V')) return word;
        int stems = stems(word, page, slash > 0);
        if (stems == expected(number)) return word;
        boolean strokes = number.indexOf('V') < 0 && stems >= 1 && stems <= 3;
        var read = strokes ? word.text().replace(number, "I".repeat(stems)) : word.text();
        return word.reading(read, word.confidence()).doubtful(Doubt.Cause.CODE);
    }

    private static int expected(String number) {
        return number.chars().map(c -> c == 'V' ? 2 : 1).sum();
    }

    /** -1 where they cannot be told. */
    private static int stems(FoundWord word, Picture page, boolean beforeYear) throws PictureFault {
        int top = Math.max(0, word.top() - MARGIN);
        try (var part = page.part(word.left() - MARGIN, top, word.right() + MARGIN, word.bottom() + MARGIN, 1)) {
            for (int paper : PAPER) {
                try (var ink = part.made(pix -> pixThresholdToBinary(pix, paper))) {
                    int right = beforeYear ? year(ink) : ink.width();
                    if (right >= 0) return met(ink, right) - (beforeYear ? 1 : 0); // the slash
                }
            }
            return -1;
        }
    }

    /** How many strokes most rows of dots meet. */
    private static int met(Picture ink, int right) throws PictureFault {
        int[] met = new int[HEIGHTS.length];
        for (int i = 0; i < met.length; i++) met[i] = met(ink, right, Math.round(HEIGHTS[i] * ink.height()));
        Arrays.sort(met);
        return met[met.length / 2];
    }

    /** How many strokes a row of dots meets. */
    private static int met(Picture ink, int right, int row) throws PictureFault {
        try (var line = ink.part(0, row, right, row + 1, 1)) {
            return line.pieceCount();
        }
    }

    /** Where the four figures of the year begin; -1 where they do not stand apart. */
    private static int year(Picture ink) {
        var figures = ink.pieces().stream()
                .filter(piece -> piece.height() >= FIGURE * ink.height())
                .sorted(Comparator.comparingInt(Area::left))
                .toList();
        int first = figures.size() - FIGURES_OF_A_YEAR;
        return first < 2 || !areEven(figures.subList(first, figures.size()))
                ? -1
                : figures.get(first).left();
    }

    private static boolean areEven(List<Area> figures) {
        int first = figures.get(1).left() - figures.get(0).left();
        for (int i = 2; i < figures.size(); i++) {
            int next = figures.get(i).left() - figures.get(i - 1).left();
            if (Math.abs(next - first) > UNEVEN * first) return false;
        }
        return true;
    }
}
