package vn.luytre.reporting.web.pivot;

import vn.luytre.calendar.PeriodKind;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.web.Words;

/** Times as people call them: «Quý 2/2026», «9 tháng năm 2026». */
public final class SpanName {
    private SpanName() {}

    public static String of(Words words, Span span) {
        var year = Integer.toString(span.year());
        var number = Integer.toString(span.number());
        if (span.kind() == SpanKind.HALF_YEAR) return words.of("pivot.span.HALF_YEAR." + number, year);
        return words.of("pivot.span." + span.kind().name(), year, number);
    }

    /** «5/2026», «II/2026»: where there is little room. */
    public static String shortly(Span span) {
        return switch (span.kind()) {
            case WEEK -> "tuần " + span.number();
            case MONTH -> span.number() + "/" + span.year();
            case QUARTER -> "Q" + span.number() + "/" + span.year();
            case HALF_YEAR -> "6T" + span.number() + "/" + span.year();
            case NINE_MONTHS -> "9T/" + span.year();
            case YEAR -> Integer.toString(span.year());
        };
    }

    /** With «lũy kế đến hết» before it where it is from the beginning of the year. */
    public static String of(Words words, Span span, boolean cumulative) {
        return cumulative ? words.of("pivot.cumulative.to", of(words, span)) : of(words, span);
    }

    public static String of(Words words, FigureForm form, PeriodKey period) {
        return of(words, Span.with(kind(form.frequency()), form.frequency(), period));
    }

    private static SpanKind kind(PeriodKind frequency) {
        return SpanKind.valueOf(frequency.name());
    }
}
