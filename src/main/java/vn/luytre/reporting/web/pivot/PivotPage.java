package vn.luytre.reporting.web.pivot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.pivot.Pivot;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.web.pivot.PivotForm.Draw;
import vn.luytre.reporting.web.pivot.PivotTable.At;
import vn.luytre.web.Address;
import vn.luytre.web.Words;

/**
 * A table with what its page says around it.
 *
 * @param pictures of the indicator by which it is ordered, or the first
 * @param draw how the map is drawn; null where there is no choice
 * @param above the units over the one that is looked at
 * @param forms all that can be chosen
 * @param groups the indicators of the form by group
 * @param unsent how many units have figures in it that they have not sent
 * @param country whether the country may be looked at
 */
public record PivotPage(
        PivotTable table,
        Names names,
        List<Picture> pictures,
        @Nullable Draw draw,
        List<Unit> above,
        List<FigureForm> forms,
        Map<String, List<Line>> groups,
        int unsent,
        boolean country,
        LocalDate today) {
    private static final int YEARS_BACK = 3;
    private static final int WEEKS_BACK = 2; // years
    private static final int MOST_LINKS = 3_000;

    public Question question() {
        return table.pivot().question();
    }

    public Pivot pivot() {
        return table.pivot();
    }

    /** What a unit is called. */
    public String unit(Words words, UnitId unit) {
        var name = names.of(words, unit);
        return pivot().isFormer(unit) ? words.of("pivot.former", name) : name;
    }

    public String scope(Words words) {
        return unit(words, question().scope());
    }

    /** The address of the same table as a file. */
    public String file(Address here, String ending) {
        return new Address("/figures/pivot/so-lieu." + ending, here.query()).toString();
    }

    /** The address of a picture as a file, with «{}» for its ending. */
    public String file(Address here, Picture picture) {
        return new Address("/figures/pivot/" + picture.name() + ".{}", here.query()).toString();
    }

    /** Where the areas of a map lead: deeper, else to where the number comes from. */
    public Map<UnitId, String> links(Address here, Picture picture) {
        var links = new HashMap<UnitId, String>();
        if (!(picture instanceof Picture.Areas areas)) return links;
        for (var area : areas.areas()) {
            var deeper = deeper(here, area.unit());
            var why = why(new At(area.unit(), areas.span(), areas.line()));
            links.put(area.unit(), deeper == null ? why : deeper);
        }
        return links;
    }

    /** The head of a row. */
    public String row(Words words, At at) {
        if (at.unit() != null) return unit(words, at.unit());
        if (at.span() != null) return SpanName.of(words, at.span(), question().cumulative());
        return line(Objects.requireNonNull(at.line()));
    }

    /** The outer head of a column: the unit, or with units in the rows the indicator. */
    public String outer(Words words, At at) {
        return table.axis() == PivotForm.Axis.UNIT
                ? line(Objects.requireNonNull(at.line()))
                : unit(words, Objects.requireNonNull(at.unit()));
    }

    /** The inner head of a column. */
    public String inner(Words words, At at) {
        return table.axis() == PivotForm.Axis.PERIOD
                ? line(Objects.requireNonNull(at.line()))
                : SpanName.of(
                        words, Objects.requireNonNull(at.span()), question().cumulative());
    }

    private static String line(Line line) {
        var indicator = line.indicator();
        return indicator.code() + ". " + indicator.name() + " (" + indicator.measure() + ")";
    }

    /** Whether each number leads to where it comes from; in very large tables only those who open a smaller one get there. */
    public boolean hasLinks() {
        return table.rows().size() * table.columns().size() <= MOST_LINKS;
    }

    /** Where a number comes from. */
    public String why(At row, At column) {
        return why(row.with(column));
    }

    private String why(At at) {
        return WhyPage.address(
                question(),
                Objects.requireNonNull(at.line()).indicator().id(),
                Objects.requireNonNull(at.unit()),
                Objects.requireNonNull(at.span()),
                question().cumulative());
    }

    /** The same table one unit deeper; nothing where there is nothing below. */
    public @Nullable String deeper(Address here, @Nullable UnitId unit) {
        if (unit == null || unit.equals(question().scope()) || !pivot().hasBelow(unit)) return null;
        return here.without("u").with("of", unit).toString();
    }

    /** The times that have no same one in the year before: week 53. */
    public List<Span> alone() {
        if (!question().compared()) return List.of();
        return question().spans().stream()
                .filter(span -> span.yearBefore().isEmpty())
                .toList();
    }

    /** All times that can be chosen, by their address, in groups of one length. */
    public List<Map<String, Span>> spans() {
        var groups = new ArrayList<Map<String, Span>>();
        for (var kind : SpanKind.of(question().form().frequency())) {
            var group = new LinkedHashMap<String, Span>();
            int back = kind == SpanKind.WEEK ? WEEKS_BACK : YEARS_BACK;
            for (int year = today.getYear() + 1; year > today.getYear() - back; year--) {
                for (var span : kind.of(year).reversed()) {
                    var first =
                            span.periods(question().form().frequency(), false).getFirst();
                    boolean hasBegun =
                            !question().form().period(first).days().start().isAfter(today);
                    if (hasBegun) group.put(span.toString(), span);
                }
            }
            groups.add(group);
        }
        return groups;
    }
}
