package vn.luytre.reading.layout;

/**
 * One line of the text in composed form: where its words begin and end, and what its marks say about it.
 *
 * @param afterPage true where the number of a page stands before it
 */
record Line(int start, int end, int gap, boolean afterPage, int heading, boolean bold, boolean forcedBreak, Kind kind) {
    enum Kind {
        TEXT,
        /** «| 1 | … |» */
        TABLE,
        /** Within a fence of three backticks: set with blanks. */
        PREFORMATTED,
        /** «TT⇥Nhiệm vụ⇥Cơ quan chủ trì»: cells parted by tabulators. */
        TABBED
    }

    Line as(Kind other) {
        return new Line(start, end, gap, afterPage, heading, bold, forcedBreak, other);
    }

    int length() {
        return end - start;
    }
}
