package vn.luytre.reporting.pivot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.luytre.calendar.PeriodKind;

/** The lengths of time of which figures are told; longer ones than the periods of a form consist of these. */
public enum SpanKind {
    /** Longer times do not consist of weeks: one may lie in two months. */
    WEEK('W', 0),
    MONTH('M', 1),
    QUARTER('Q', 3),
    HALF_YEAR('H', 6),
    /** «9 tháng»: the first three quarters. */
    NINE_MONTHS('N', 9),
    YEAR('Y', 12);

    private final char letter;
    private final int months;

    SpanKind(char letter, int months) {
        this.letter = letter;
        this.months = months;
    }

    /** As addresses name it. */
    char letter() {
        return letter;
    }

    int months() {
        return months;
    }

    /** How many of them a year has, weeks 52 or 53; the last three months of a year are in no nine months. */
    public int inYear(int year) {
        return this == WEEK ? PeriodKind.WEEK.inYear(year) : 12 / months;
    }

    /** All of a year. */
    public List<Span> of(int year) {
        return IntStream.rangeClosed(1, inYear(year))
                .mapToObj(number -> new Span(this, year, number))
                .toList();
    }

    /** Those that consist of periods of this kind. */
    public static List<SpanKind> of(PeriodKind kind) {
        if (!kind.hasMonths()) return List.of(WEEK);
        return Arrays.stream(values())
                .filter(span -> span != WEEK && span.months % kind.months() == 0)
                .toList();
    }
}
