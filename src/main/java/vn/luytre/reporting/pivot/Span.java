package vn.luytre.reporting.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.reporting.PeriodKey;

/**
 * A time of which a figure is told: May, the second quarter, nine months.
 *
 * @param number counted within the year from 1
 */
public record Span(SpanKind kind, int year, int number) {
    private static final Pattern WRITTEN = Pattern.compile("([WMQHNY])(\\d{4})(\\d{2})");

    public Span {
        if (year < 1900 || number < 1 || number > kind.inYear(year))
            throw new IllegalArgumentException("no " + kind + " " + number + " of " + year);
    }

    /** As addresses have it, «Q202602»; nothing if it is none. */
    public static Optional<Span> read(String text) {
        var found = WRITTEN.matcher(text);
        if (!found.matches()) return Optional.empty();
        int year = Integer.parseInt(found.group(2));
        int number = Integer.parseInt(found.group(3));
        for (var kind : SpanKind.values()) {
            boolean fits =
                    kind.letter() == text.charAt(0) && year >= 1900 && number >= 1 && number <= kind.inYear(year);
            if (fits) return Optional.of(new Span(kind, year, number));
        }
        return Optional.empty();
    }

    /** The one of this kind to which a period belongs; of nine months the last one that has begun. */
    public static Span with(SpanKind kind, PeriodKind frequency, PeriodKey period) {
        if (kind == SpanKind.WEEK) return new Span(kind, period.year(), period.number());
        int number = (period.number() * frequency.months() - 1) / kind.months() + 1;
        return new Span(kind, period.year(), Math.min(number, kind.inYear(period.year())));
    }

    /**
     * The periods that it consists of, in their order.
     *
     * @param cumulative from the beginning of the year
     */
    public List<PeriodKey> periods(PeriodKind frequency, boolean cumulative) {
        int first = cumulative ? 0 : upTo(number - 1, frequency);
        int last = upTo(number, frequency);
        return IntStream.rangeClosed(first + 1, last)
                .mapToObj(one -> PeriodKey.of(year, one))
                .toList();
    }

    /** How many periods of a year are over after so many of these. */
    private int upTo(int number, PeriodKind frequency) {
        return kind == SpanKind.WEEK ? number : number * kind.months() / frequency.months();
    }

    /** The same one of the year before; none for week 53 after a year of 52. */
    public Optional<Span> yearBefore() {
        return number <= kind.inYear(year - 1) ? Optional.of(new Span(kind, year - 1, number)) : Optional.empty();
    }

    private Span before() {
        return number > 1 ? new Span(kind, year, number - 1) : new Span(kind, year - 1, kind.inYear(year - 1));
    }

    /** So many of them, up to this one. */
    public List<Span> upTo(int count) {
        var spans = new ArrayList<Span>();
        for (var span = this; spans.size() < count; span = span.before()) spans.addFirst(span);
        return spans;
    }

    @Override
    public String toString() {
        return "%c%04d%02d".formatted(kind.letter(), year, number);
    }
}
