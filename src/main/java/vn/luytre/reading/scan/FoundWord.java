package vn.luytre.reading.scan;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Doubt;

/**
 * A word as it was recognized, with its place on the picture in dots.
 *
 * @param baseline on which its letters stand
 * @param row height of its line, from the feet of «g» to the marks of «ấ»
 * @param confidence from 0 to 100
 * @param doubt what makes it doubtful; null for nothing
 */
record FoundWord(
        String text,
        int left,
        int top,
        int right,
        int bottom,
        float baseline,
        float row,
        float confidence,
        Doubt.@Nullable Cause doubt) {
    int height() {
        return bottom - top;
    }

    FoundWord doubtful(Doubt.@Nullable Cause cause) {
        return new FoundWord(text, left, top, right, bottom, baseline, row, confidence, cause);
    }

    /** The same word read differently. */
    FoundWord reading(String words, float sure) {
        return new FoundWord(words, left, top, right, bottom, baseline, row, sure, doubt);
    }

    /** The same word on a picture that is so many times as large. */
    FoundWord scaled(float scale) {
        return new FoundWord(
                text,
                Math.round(left * scale),
                Math.round(top * scale),
                Math.round(right * scale),
                Math.round(bottom * scale),
                baseline * scale,
                row * scale,
                confidence,
                doubt);
    }

    /** A word found on a part of the picture, at its place on the whole, on the line of this one. */
    FoundWord within(FoundWord part, int x) {
        return new FoundWord(
                part.text,
                Math.max(left, x + part.left),
                top,
                Math.min(right, x + part.right),
                bottom,
                baseline,
                row,
                part.confidence,
                null);
    }

    /** Stands on the line of the other. */
    FoundWord onLineOf(FoundWord other) {
        return new FoundWord(text, left, top, right, bottom, other.baseline, other.row, confidence, doubt);
    }
}
