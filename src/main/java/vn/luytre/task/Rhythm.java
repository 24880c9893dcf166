package vn.luytre.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Anchor;
import vn.luytre.calendar.DateRange;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.Recurrence;
import vn.luytre.calendar.Resolution;
import vn.luytre.web.Refused;

/**
 * When an order comes back, in the words of {@code reading/1}: «trước ngày 15/11 hằng năm» is {@code P1Y}, {@code before},
 * {@code --11-15}.
 *
 * @param frequency {@code P1W}, {@code P1M}, {@code P1Y} …
 * @param operator {@code before}, {@code by} …; empty where none is said
 * @param value {@code --11-15}, {@code ---10}, {@code -W-5}; empty where no day is named. With a frequency of 3, 6 or 12 months
 *     {@code ---14} is «ngày 14 của tháng cuối kỳ».
 */
public record Rhythm(String frequency, String operator, String value) {
    private static final List<String> ENDS_OF_PERIODS = List.of("P3M", "P6M", "P12M");

    public Rhythm {
        frequency = frequency.strip().toUpperCase(Locale.ROOT);
        if (read(frequency, value).isEmpty()) throw new Refused("task.series.no-rhythm", frequency + " " + value);
    }

    /**
     * The last good days of its occurrences within some days.
     *
     * @param origin from which «hai tuần một lần» is counted
     */
    List<LocalDate> dueDays(DateRange window, LocalDate origin) {
        var recurring =
                new Deadline.Recurring(relation(), read(frequency, value).orElseThrow());
        return switch (recurring.resolve(Anchor.of(origin, window))) {
            case Resolution.Days days ->
                days.ranges().stream().map(DateRange::end).toList();
            case Resolution.Needs _, Resolution.Open _ -> List.of();
        };
    }

    private @Nullable Operator relation() {
        for (var known : Operator.values()) if (known.word().equals(operator)) return known;
        return null;
    }

    private static Optional<Recurrence> read(String frequency, String value) {
        try {
            if (value.startsWith("---")) return Optional.of(dayOfMonth(frequency, number(value, 3)));
            if (value.startsWith("--")) return Optional.of(new Recurrence.Yearly(number(value, 2), number(value, 5)));
            if (value.startsWith("-W-")) return Optional.of(new Recurrence.Weekly(DayOfWeek.of(number(value, 3))));
            return value.isEmpty() ? Optional.of(every(frequency)) : Optional.empty();
        } catch (RuntimeException e) { // not a number, not a day, not a month
            return Optional.empty();
        }
    }

    private static int number(String value, int from) {
        int end = value.indexOf('-', from);
        return Integer.parseInt(value, from, end < 0 ? value.length() : end, 10);
    }

    private static Recurrence dayOfMonth(String frequency, int day) {
        return ENDS_OF_PERIODS.contains(frequency)
                ? new Recurrence.DayOfLastMonth(day, Integer.parseInt(frequency.substring(1, frequency.length() - 1)))
                : new Recurrence.Monthly(day);
    }

    private static Recurrence every(String frequency) {
        int count = Integer.parseInt(frequency.substring(1, frequency.length() - 1));
        return new Recurrence.Every(
                count,
                switch (frequency.charAt(frequency.length() - 1)) {
                    case 'D' -> Recurrence.Every.Unit.DAY;
                    case 'W' -> Recurrence.Every.Unit.WEEK;
                    case 'M' -> Recurrence.Every.Unit.MONTH;
                    case 'Y' -> Recurrence.Every.Unit.YEAR;
                    default -> throw new IllegalArgumentException("no rhythm: " + frequency);
                });
    }
}
