package vn.luytre.directive.instrument;

import java.time.LocalDate;

/**
 * What is wrong with a citation.
 *
 * @param cited id of the citation in its reading
 * @param printed as it stands in the text
 */
public record Flag(
        What what, String cited, int start, int end, long instrument, String printed, String other, LocalDate day) {
    /** The kinds of faults; {@code other} and {@code day} are what the register has. */
    public enum What {
        /** Another day than that of the register. */
        MISDATED,
        /** No longer in force on the day of the document; {@code other} replaced it, where that is known. */
        DEAD,
        /** Not yet in force on the day of the document. */
        NOT_YET,
        /** Amended before the day of the document, which does not cite the amendment; {@code day} is the end of its year where no day is known. */
        AMENDED,
        /** In an unusual form; {@code other} is the usual one. */
        VARIANT
    }
}
