package vn.luytre.reporting.web.pivot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.Summing;
import vn.luytre.reporting.entry.Change;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.pivot.Reason;
import vn.luytre.reporting.pivot.Reason.Former;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.Way;
import vn.luytre.web.Address;
import vn.luytre.web.Words;

/**
 * «Vì sao có số này»: a number with its parts.
 *
 * @param unsent units whose figures are in it although they have not sent them
 * @param saved what the unit itself wrote last, by period
 * @param due by when those who are missing had to send their figures, each at its level
 * @param first the first period that is owed; none before it is late
 */
public record WhyPage(
        Question question,
        Reason reason,
        Set<UnitId> unsent,
        Map<PeriodKey, Change> saved,
        Optional<PeriodKey> first,
        Map<Place, LocalDate> due,
        Names names,
        List<Unit> above,
        LocalDate today) {
    /** Of so many who are missing the names are shown. */
    public static final int MOST_MISSING = 300;

    /** Where a number of a question comes from, on the same map. */
    static String address(Question question, IndicatorId indicator, UnitId unit, Span span, boolean cumulative) {
        var address = Address.of("/figures/why")
                .with("form", question.form().code())
                .with("i", indicator)
                .with("of", unit)
                .with("span", span);
        if (question.map() != null) address = address.with("map", question.map());
        return (cumulative ? address.with("cumulative", true) : address).toString();
    }

    public Line line() {
        return question.lines().getFirst();
    }

    public Span span() {
        return question.spans().getFirst();
    }

    /** The number of a unit below. */
    public String of(UnitId unit) {
        return address(question, line().indicator().id(), unit, span(), question.cumulative());
    }

    /** The number of another indicator: of a rate its part and its whole. */
    public String of(IndicatorId indicator) {
        return address(question, indicator, question.scope(), span(), question.cumulative());
    }

    /** The number of one of the periods. */
    public String of(PeriodKey period) {
        var kind = SpanKind.valueOf(question.form().frequency().name());
        var span = Span.with(kind, question.form().frequency(), period);
        return address(question, line().indicator().id(), question.scope(), span, false);
    }

    /** The sheet that a unit filled in. */
    public String sheet(UnitId unit, PeriodKey period) {
        var form = question.form();
        return "/figures/" + form.code() + "/" + PeriodReading.write(period, form.frequency()) + "/" + unit;
    }

    public String unit(Words words, UnitId unit) {
        return names.of(words, unit);
    }

    /** Whether the unit itself says something that is in the number. */
    public boolean hasOwn() {
        return reason.own().reported() + reason.own().exempt() > 0;
    }

    public boolean isRate() {
        return line().indicator().summing() == Summing.RATIO;
    }

    /** Whether the number is one over another, of which both are told. */
    public boolean isQuotient() {
        return line().indicator().summing().isQuotient();
    }

    /** What was carried from a former unit: all of it, or which part of it by which weights. */
    public String carried(Words words, Former former) {
        return former.way() instanceof Way.Divided divided
                ? words.of("why.former.part", words.name(divided.source()))
                : words.of("why.former.whole");
    }

    /** Whether several periods are in the number. */
    public boolean isLong() {
        return question.periods(span()).size() > 1;
    }

    /** Whether figures of a unit that are missing are late. */
    public boolean isLate(UnitId unit, PeriodKey period) {
        boolean isOwed = first.filter(one -> one.compareTo(period) > 0).isEmpty();
        return isOwed && due(unit, period).isBefore(today);
    }

    /** By when they had to be there. */
    public LocalDate due(UnitId unit, PeriodKey period) {
        var place = new Place(question.form().id(), period, unit);
        return due.getOrDefault(place, question.form().due(period));
    }

    /** A figure as a cell without coverage. */
    public Cell cell(Figure figure, int said, int expected) {
        return new Cell(figure, said, expected, null, null);
    }
}
