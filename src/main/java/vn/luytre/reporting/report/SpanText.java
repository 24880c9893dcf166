package vn.luytre.reporting.report;

import java.util.List;
import vn.luytre.reporting.pivot.Span;

/** Times as documents write them: «6 tháng đầu năm 2026», «quý II năm 2026». */
public final class SpanText {
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private SpanText() {}

    public static String of(Span span) {
        var year = " năm " + span.year();
        return switch (span.kind()) {
            case WEEK -> "tuần " + span.number() + year;
            case MONTH -> "tháng " + span.number() + year;
            case QUARTER -> "quý " + QUARTERS.get(span.number() - 1) + year;
            case HALF_YEAR -> (span.number() == 1 ? "6 tháng đầu" : "6 tháng cuối") + year;
            case NINE_MONTHS -> "9 tháng" + year;
            case YEAR -> year.strip();
        };
    }
}
