package vn.luytre.reading;

/**
 * A stretch of the file: from {@code start} up to, not including, {@code end}, in code points of the text as it was
 * read, and what the stretch says without emphasis marks and page furniture, blanks single.
 */
public record Span(int start, int end, String text) {
    public Span {
        if (start < 0 || end <= start) throw new IllegalArgumentException("no stretch: " + start + "-" + end);
    }

    /** True where the two have a character in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** True where all of the other lies within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
