package vn.luytre.reporting.report;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.AccountId;

/**
 * A paragraph of a report.
 *
 * @param slot what drafting makes it of; null for what a person added
 * @param key the mark of the page on which a person added it
 * @param drafted as it was drafted last; empty for what a person added
 * @param edited whether a person changed it, or took it out
 * @param dropped whether it is not in the report
 * @param at when it became what it is
 */
public record Paragraph(
        long id,
        String section,
        int ordinal,
        @Nullable String slot,
        @Nullable UUID key,
        String text,
        String drafted,
        Source source,
        boolean edited,
        boolean dropped,
        int version,
        OffsetDateTime at,
        AccountId account,
        String by) {
    private static final Duration ONE_WRITING = Duration.ofMinutes(10);

    /** Whether a person has a hand in it. */
    public boolean isOfAPerson() {
        return edited || slot == null;
    }

    /** Whether it is what the same person typed right after: one writing, saved more than once. */
    boolean goesOnWith(Paragraph before) {
        return edited
                && before.edited
                && dropped == before.dropped
                && account.equals(before.account)
                && Duration.between(before.at, at).compareTo(ONE_WRITING) < 0;
    }

    /** With another text by a person; without one it is not in the report. */
    State written(String other) {
        var typed = other.strip();
        if (typed.isEmpty()) return new State(text, drafted, source, true, true);
        boolean isAsDrafted = slot != null && typed.equals(drafted);
        return new State(typed, drafted, source, !isAsDrafted, false);
    }

    State state() {
        return new State(text, drafted, source, edited, dropped);
    }

    /** What changes of a paragraph. */
    record State(String text, String drafted, Source source, boolean edited, boolean dropped) {
        static State drafted(Drafted drafted) {
            return new State(drafted.text(), drafted.text(), drafted.source(), false, false);
        }

        static State typed(String text) {
            return new State(text, "", new Source.Typed(), true, false);
        }
    }
}
