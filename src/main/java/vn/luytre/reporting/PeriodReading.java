package vn.luytre.reporting;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.luytre.calendar.PeriodKind;

/** Periods as files write them: «2026-05» a month, «2026-Q2» a quarter, «2026-H1» half a year, «2026» a year. */
public final class PeriodReading {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(Q|H)?(\\d{1,2}))?");

    private PeriodReading() {}

    /** The period; nothing if it is none of that kind. */
    public static Optional<PeriodKey> read(String text, PeriodKind kind) {
        var found = PERIOD.matcher(text.strip());
        if (!found.matches() || !letter(kind).equals(letter(found.group(2), found.group(3)))) return Optional.empty();
        int number = found.group(3) == null ? 1 : Integer.parseInt(found.group(3));
        int year = Integer.parseInt(found.group(1));
        boolean exists = year >= 1900 && number >= 1 && number <= kind.perYear();
        return exists ? Optional.of(PeriodKey.of(year, number)) : Optional.empty();
    }

    /** As {@link #read} takes it. */
    public static String write(PeriodKey period, PeriodKind kind) {
        return switch (kind) {
            case MONTH -> "%d-%02d".formatted(period.year(), period.number());
            case QUARTER -> period.year() + "-Q" + period.number();
            case HALF_YEAR -> period.year() + "-H" + period.number();
            case YEAR -> Integer.toString(period.year());
        };
    }

    private static String letter(String letter, String number) {
        if (number == null) return "year";
        return letter == null ? "month" : letter;
    }

    private static String letter(PeriodKind kind) {
        return switch (kind) {
            case MONTH -> "month";
            case QUARTER -> "Q";
            case HALF_YEAR -> "H";
            case YEAR -> "year";
        };
    }
}
