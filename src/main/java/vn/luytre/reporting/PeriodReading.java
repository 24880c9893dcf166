package vn.luytre.reporting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.calendar.PeriodText;

/**
 * Periods as files write them: «2026-W07» a week, «2026-05» a month, «2026-Q2» a quarter, «2026-H1» half a year, «2026» a year; or as
 * people do: «Tuần 7/2026», «tuần 07 năm 2026», «Tháng 5/2026», «quý II năm 2026», «6 tháng đầu năm 2026», «năm 2026».
 */
public final class PeriodReading {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(W|Q|H)?(\\d{1,2}))?");
    private static final Pattern WEEK = Pattern.compile(
            "tuần\\s+(?:thứ\\s+)?(\\d{1,2})\\s*(?:[/-]|,?\\s*năm\\s)\\s*(\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int HALF = 6;

    private PeriodReading() {}

    /** The period; nothing if it is none of that kind. */
    public static Optional<PeriodKey> read(String text, PeriodKind kind) {
        var said = text.strip();
        var found = PERIOD.matcher(said);
        if (!found.matches()) return kind == PeriodKind.WEEK ? week(said) : named(said, kind);
        if (!letter(kind).equals(letter(found.group(2), found.group(3)))) return Optional.empty();
        int number = found.group(3) == null ? 1 : Integer.parseInt(found.group(3));
        return key(kind, Integer.parseInt(found.group(1)), number);
    }

    private static Optional<PeriodKey> week(String text) {
        var found = WEEK.matcher(text);
        if (!found.matches()) return Optional.empty();
        return key(PeriodKind.WEEK, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
    }

    private static Optional<PeriodKey> named(String text, PeriodKind kind) {
        var found = PeriodText.at(text, 0);
        if (found == null || found.end() != text.length()) return Optional.empty();
        var year = found.year();
        var number = number(found, kind);
        return year == null || number == null ? Optional.empty() : key(kind, year, number);
    }

    /** Which one in the year is named; null for one of another length. */
    private static @Nullable Integer number(PeriodText text, PeriodKind kind) {
        return switch (text.kind()) {
            case MONTH -> kind == PeriodKind.MONTH ? text.number() : null;
            case QUARTER -> kind == PeriodKind.QUARTER ? text.number() : null;
            case FIRST_MONTHS -> kind == PeriodKind.HALF_YEAR && text.number() == HALF ? 1 : null;
            case LAST_MONTHS -> kind == PeriodKind.HALF_YEAR && text.number() == HALF ? 2 : null;
            case YEAR -> kind == PeriodKind.YEAR ? 1 : null;
            case SCHOOL_TERM, SCHOOL_YEAR -> null;
        };
    }

    private static Optional<PeriodKey> key(PeriodKind kind, int year, int number) {
        boolean exists = year >= 1900 && number >= 1 && number <= kind.inYear(year);
        return exists ? Optional.of(PeriodKey.of(year, number)) : Optional.empty();
    }

    /** As {@link #read} takes it. */
    public static String write(PeriodKey period, PeriodKind kind) {
        return switch (kind) {
            case WEEK -> "%d-W%02d".formatted(period.year(), period.number());
            case MONTH -> "%d-%02d".formatted(period.year(), period.number());
            case QUARTER -> period.year() + "-Q" + period.number();
            case HALF_YEAR -> period.year() + "-H" + period.number();
            case YEAR -> Integer.toString(period.year());
        };
    }

    private static String letter(@Nullable String letter, @Nullable String number) {
        if (number == null) return "year";
        return letter == null ? "month" : letter;
    }

    private static String letter(PeriodKind kind) {
        return switch (kind) {
            case WEEK -> "W";
            case MONTH -> "month";
            case QUARTER -> "Q";
            case HALF_YEAR -> "H";
            case YEAR -> "year";
        };
    }
}
