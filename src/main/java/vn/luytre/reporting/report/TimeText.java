package vn.luytre.reporting.report;

import java.util.List;
import java.util.stream.Collectors;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;

/** Times as documents write them: «6 tháng đầu năm 2026», «quý II năm 2026», «giai đoạn 2021–2025». */
public final class TimeText {
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private TimeText() {}

    public static String of(ReportTime time) {
        if (!time.isLong()) return of(time.last());
        if (time.kind() == SpanKind.YEAR)
            return "giai đoạn " + time.first().year() + "–" + time.last().year();
        return "từ " + of(time.first()) + " đến " + of(time.last());
    }

    /** «năm 2021, 2023». */
    static String listed(List<Span> spans) {
        if (spans.getFirst().kind() != SpanKind.YEAR)
            return spans.stream().map(TimeText::of).collect(Collectors.joining(", "));
        return "năm "
                + spans.stream().map(span -> Integer.toString(span.year())).collect(Collectors.joining(", "));
    }

    /** As the head of a column has it. */
    static String shortly(Span span) {
        return switch (span.kind()) {
            case WEEK -> "tuần " + span.number() + "/" + span.year();
            case MONTH -> span.number() + "/" + span.year();
            case QUARTER -> "quý " + QUARTERS.get(span.number() - 1) + "/" + span.year();
            case HALF_YEAR, NINE_MONTHS, YEAR -> of(span);
        };
    }

    static String of(Span span) {
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
