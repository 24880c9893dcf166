package vn.luytre.reading.layout;

/** One line of the text in composed form: where its words begin and end, and what its marks say about it. */
record Line(int start, int end, int gap, int heading, boolean bold, boolean forcedBreak, Kind kind) {
    enum Kind {
        TEXT,
        /** «| 1 | … |» */
        TABLE,
        /** Within a fence of three backticks: set with blanks. */
        PREFORMATTED
    }

    Line as(Kind other) {
        return new Line(start, end, gap, heading, bold, forcedBreak, other);
    }

    int length() {
        return end - start;
    }
}
