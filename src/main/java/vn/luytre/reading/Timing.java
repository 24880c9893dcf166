package vn.luytre.reading;

import vn.luytre.calendar.Deadline;

/**
 * When something is due, as the text says it.
 *
 * @param deadline what it means
 * @param yearInferred true where the year is not printed
 * @param inherited true where it stands at the end of the sentence and is taken to hold for this earlier action too
 */
public record Timing(
        Deadline deadline, boolean yearInferred, boolean inherited, Span span, Confidence confidence, String rule) {

    /** The same, not surer than this. */
    public Timing atMost(Confidence most) {
        return new Timing(deadline, yearInferred, inherited, span, confidence.and(most), rule);
    }
}
