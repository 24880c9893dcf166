package vn.luytre.recognition;

import java.time.LocalDate;
import vn.luytre.recognition.AwardForm.RecipientKind;

/** Who is to be commended. */
public sealed interface Recipient {
    /** As it stands on lists. */
    String name();

    default RecipientKind kind() {
        return switch (this) {
            case Collective _ -> RecipientKind.COLLECTIVE;
            case Person _ -> RecipientKind.PERSON;
        };
    }

    /** A unit, a team or a site. */
    record Collective(Kind of, long id, String name) implements Recipient {
        /** What sort of collective. */
        public enum Kind {
            UNIT,
            TEAM,
            SITE
        }
    }

    /**
     * A person: name and post, nothing else.
     *
     * @param keepUntil until when the name is kept
     */
    record Person(String name, String post, LocalDate keepUntil) implements Recipient {}
}
