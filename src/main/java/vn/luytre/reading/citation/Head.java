package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;

/**
 * What names an instrument: from the word of its type to number and date, or, where it has none, to the title.
 *
 * @param type lower case
 * @param from the word of the type
 * @param named the word after number or title, before the date
 * @param after the word after all of it
 * @param title of a law, a scheme: part of the head
 */
record Head(
        String type,
        @Nullable InstrumentNumber number,
        int from,
        int named,
        int after,
        @Nullable Day day,
        @Nullable Stretch title,
        Confidence confidence,
        String rule) {
    /** The same with the day that follows it. */
    Head dated(@Nullable Day found) {
        return found == null
                ? this
                : new Head(type, number, from, named, found.after(), found, title, confidence, rule);
    }
}
