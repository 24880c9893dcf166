package vn.luytre.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the small notation of {@code deadline.spec}, whose words are told at its top. */
final class DeadlineSpec {
    private final List<String> words;

    private DeadlineSpec(List<String> words) {
        this.words = words;
    }

    static Deadline read(String line) {
        return new DeadlineSpec(Arrays.asList(line.strip().split(" +"))).deadline();
    }

    private Deadline deadline() {
        return switch (words.getFirst()) {
            case "date" -> new Deadline.Day(op(), LocalDate.parse(words.get(2)));
            case "period" -> period();
            case "recurring" -> new Deadline.Recurring(op(), recurrence());
            case "relative" -> new Deadline.Relative(op(), span(), since());
            case "event" -> event();
            case "immediate" -> new Deadline.Immediate();
            case "continuous" -> new Deadline.Continuous();
            case "unspecified" -> new Deadline.Unspecified(rest(1));
            default -> throw new IllegalArgumentException("no such kind: " + words);
        };
    }

    private @Nullable Operator op() {
        String word = words.get(1);
        return word.equals("-") ? null : Operator.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private String rest(int from) {
        return words.stream().skip(from).collect(Collectors.joining(" "));
    }

    private Deadline period() {
        if (words.get(1).equals("from")) return new Deadline.Period(Operator.FROM, null, rest(2));
        boolean days = words.get(1).contains("/");
        return new Deadline.Period(days ? DateRange.parse(words.get(1)) : null, rest(1));
    }

    private Deadline event() {
        String last = words.getLast();
        boolean dated = last.startsWith("20") && last.length() == 10;
        return new Deadline.Event(op(), rest(2), dated ? LocalDate.parse(last) : null);
    }

    private Recurrence recurrence() {
        if (words.get(2).equals("term")) return new Recurrence.EachSchoolTerm();
        if (words.get(2).equals("yearly")) return yearly(MonthDay.parse(words.get(3)));
        int number = Integer.parseInt(words.get(3));
        return switch (words.get(2)) {
            case "monthly" -> new Recurrence.Monthly(number);
            case "weekly" -> new Recurrence.Weekly(DayOfWeek.of(number));
            case "quarter-end" -> new Recurrence.DayOfLastMonth(number, 3);
            case "half-year-end" -> new Recurrence.DayOfLastMonth(number, 6);
            case "every" -> new Recurrence.Every(number, Recurrence.Every.Unit.valueOf(words.get(4)));
            default -> throw new IllegalArgumentException("no such rhythm: " + words);
        };
    }

    private static Recurrence yearly(MonthDay day) {
        return new Recurrence.Yearly(day.getMonthValue(), day.getDayOfMonth());
    }

    private @Nullable TimeSpan span() {
        if (words.get(2).equals("-")) return null;
        return new TimeSpan(Integer.parseInt(words.get(2)), TimeSpan.Unit.valueOf(words.get(3)));
    }

    private @Nullable StartingPoint since() {
        int from = words.indexOf("since");
        return from < 0 ? null : new StartingPoint(rest(from + 1));
    }
}
