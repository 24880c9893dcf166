package vn.luytre.reading;

import java.util.Locale;

/** How sure a value is. Unsure values are shown to a person and never filled in. */
public enum Confidence {
    /** It stands there and can be read in one way only; wrong in less than 1 of 200. */
    CERTAIN,
    /** It is most probably so: a rule of the genre says it, the text does not spell it out. */
    LIKELY,
    /** A guess that only a person may accept. */
    UNSURE;

    /** The word in {@code reading/1}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The lesser of the two. */
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
