package vn.luytre.reporting.pivot;

import java.util.Arrays;
import java.util.List;
import vn.luytre.calendar.PeriodKind;

/** The lengths of time of which figures are told; longer ones than the periods of a form consist of these. */
public enum SpanKind {
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

    /** How many of them a year has; the last three months of a year are in no nine months. */
    public int perYear() {
        return 12 / months;
    }

    /** Those that consist of periods of this kind. */
    public static List<SpanKind> of(PeriodKind kind) {
        return Arrays.stream(values())
                .filter(span -> span.months % kind.months() == 0)
                .toList();
    }
}
