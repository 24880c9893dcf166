package vn.luytre.reading.timing;

import vn.luytre.calendar.Deadline;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Timing;

/** A deadline in the words from {@code from} to before {@code to}. */
record Finding(int from, int to, Deadline deadline, boolean yearInferred, Confidence confidence, String rule) {

    static Finding certain(int from, int to, Deadline deadline, String rule) {
        return new Finding(from, to, deadline, false, Confidence.CERTAIN, rule);
    }

    static Finding likely(int from, int to, Deadline deadline, String rule) {
        return new Finding(from, to, deadline, false, Confidence.LIKELY, rule);
    }

    /** The same of another stretch of words. */
    Finding over(int otherFrom, int otherTo) {
        return new Finding(otherFrom, otherTo, deadline, yearInferred, confidence, rule);
    }

    /** The same, not surer than this. */
    Finding atMost(Confidence most) {
        return new Finding(from, to, deadline, yearInferred, confidence.and(most), rule);
    }

    Timing timing(PreparedText text) {
        return new Timing(deadline, yearInferred, false, text.span(from, to), confidence, rule);
    }
}
