package vn.luytre.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known to turn a {@link Deadline} into days: when the document was issued, which stretch of time is asked
 * about, and when the events happened that it speaks of.
 *
 * @param documentDate the day of issue; null where the document shows none
 * @param from first day that is asked about
 * @param to last day that is asked about; what has no end («từ ngày 01/7/2026») is cut off here
 * @param events the day of an event by the words of the document («nhận được hồ sơ hợp lệ»), empty if not known
 */
public record Anchor(
        @Nullable LocalDate documentDate, LocalDate from, LocalDate to, Function<String, Optional<LocalDate>> events) {

    public Anchor {
        if (to.isBefore(from)) throw new IllegalArgumentException("ends before it begins: " + from + "/" + to);
    }

    /** Asks about the document's own year and knows no events. */
    public static Anchor of(LocalDate documentDate) {
        return of(documentDate, DateRange.ofYear(documentDate.getYear()));
    }

    /** Asks about the given days and knows no events. */
    public static Anchor of(@Nullable LocalDate documentDate, DateRange window) {
        return new Anchor(documentDate, window.start(), window.end(), words -> Optional.empty());
    }

    /** The same with events whose day is known, by their words. */
    public Anchor knowing(Map<String, LocalDate> days) {
        var known = Map.copyOf(days);
        return new Anchor(documentDate, from, to, words -> Optional.ofNullable(known.get(words)));
    }

    /** The days that are asked about. */
    public DateRange window() {
        return new DateRange(from, to);
    }

    /** The days on which a duty named with this operator is done in time. */
    DateRange inTime(@Nullable Operator operator, DateRange named) {
        return switch (operator) {
            case BEFORE -> DateRange.ofDay(named.start().minusDays(1));
            case BY -> DateRange.ofDay(named.end());
            case FROM -> new DateRange(named.start(), to.isBefore(named.start()) ? named.start() : to);
            case ON, WITHIN, AT_LEAST -> named;
            case null -> named;
        };
    }
}
