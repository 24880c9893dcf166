package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.luytre.calendar.IsoWeek;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;

/**
 * The time of which a report tells: a year, or several that follow each other, «giai đoạn 2021–2025».
 *
 * @param first of the same length as the last; the same one where it is only one
 */
public record ReportTime(Span first, Span last) {
    /** More do not stand beside each other in a table. */
    public static final int LONGEST = 12;

    private static final int MONTHS = 12;
    private static final String TO = "-";

    public ReportTime {
        if (!isTime(first, last)) throw new IllegalArgumentException("no time from " + first + " to " + last);
    }

    public static ReportTime of(Span span) {
        return new ReportTime(span, span);
    }

    /** From one to another; nothing where they are not of one length, in that order, and not too many. */
    public static Optional<ReportTime> of(Span first, Span last) {
        return isTime(first, last) ? Optional.of(new ReportTime(first, last)) : Optional.empty();
    }

    private static boolean isTime(Span first, Span last) {
        if (first.equals(last)) return true;
        boolean isWhole = first.kind() != SpanKind.NINE_MONTHS; // what follows nine months is not in any
        return isWhole && first.kind() == last.kind() && last.upTo(LONGEST).contains(first);
    }

    /** As addresses have it, «Y202601», «Y202101-Y202501»; nothing if it is none. */
    public static Optional<ReportTime> read(String text) {
        var parts = text.split(TO, -1);
        if (parts.length > 2) return Optional.empty();
        var first = Span.read(parts[0]);
        var last = Span.read(parts[parts.length - 1]);
        return first.flatMap(from -> last.flatMap(to -> of(from, to)));
    }

    public SpanKind kind() {
        return last.kind();
    }

    /** Whether it is more than one. */
    public boolean isLong() {
        return !first.equals(last);
    }

    /** One by one. */
    public List<Span> spans() {
        var spans = last.upTo(LONGEST);
        return spans.subList(spans.indexOf(first), spans.size());
    }

    /** What it is compared with: the same a year before; of several years, or more than one, as many right before; nothing for week 53. */
    Optional<ReportTime> before() {
        int count = spans().size();
        if (isComparedWithYearBefore())
            return first.yearBefore()
                    .flatMap(from -> last.yearBefore().flatMap(to -> of(from, to)))
                    .filter(before -> before.spans().size() == count);
        var before = last.upTo(2 * count).subList(0, count);
        return of(before.getFirst(), before.getLast());
    }

    boolean isComparedWithYearBefore() {
        return !isLong() || kind() != SpanKind.YEAR && spans().size() <= kind().inYear(last.year());
    }

    /** With what comes before it. */
    List<Span> withBefore() {
        var before = before().map(ReportTime::spans).orElse(List.of());
        return Stream.concat(before.stream(), spans().stream()).distinct().toList();
    }

    /** The periods of a form that are in it. */
    List<PeriodKey> periods(PeriodKind frequency) {
        var periods = new ArrayList<PeriodKey>();
        for (var span : spans()) periods.addAll(span.periods(frequency, false));
        return periods;
    }

    /** The last day of its last month, or of its last week: where no form says it better. */
    LocalDate lastDay() {
        return switch (kind()) {
            case WEEK -> new IsoWeek(last.year(), last.number()).days().end();
            case MONTH -> lastDay(last.number());
            case QUARTER -> lastDay(3 * last.number());
            case HALF_YEAR -> lastDay(6 * last.number());
            case NINE_MONTHS -> lastDay(9);
            case YEAR -> lastDay(MONTHS);
        };
    }

    private LocalDate lastDay(int month) {
        return YearMonth.of(last.year(), month).atEndOfMonth();
    }

    @Override
    public String toString() {
        return isLong() ? first + TO + last : last.toString();
    }
}
