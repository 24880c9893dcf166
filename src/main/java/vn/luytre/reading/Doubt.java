package vn.luytre.reading;

/**
 * A place of a text that could not be taken from its file for sure.
 *
 * @param start index of its first character in the raw text
 * @param end index behind its last character; {@code start} where something was left out of the text
 */
public record Doubt(int start, int end, Cause cause) {
    /** What made it doubtful. */
    public enum Cause {
        /** A word on the picture of a page that was recognized with little confidence. */
        FAINT,
        /** A number, date or code on a picture: two readings of it differ, or it has not the form of one. */
        CODE,
        /** Letters of a font that does not say which letters they are. */
        FONT,
        /** Text that nobody sees on the page; it was left out. */
        HIDDEN
    }
}
