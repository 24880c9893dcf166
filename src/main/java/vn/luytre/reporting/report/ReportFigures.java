package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.pivot.Pivot;
import vn.luytre.reporting.pivot.Pivots;
import vn.luytre.reporting.pivot.Question;
import vn.luytre.reporting.pivot.Question.Depth;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;

/** The figures of which a report tells. */
@Component
class ReportFigures {
    private final Catalogue catalogue;
    private final Pivots pivots;

    ReportFigures(Catalogue catalogue, Pivots pivots) {
        this.catalogue = catalogue;
        this.pivots = pivots;
    }

    /** A figure with where it stands. */
    record Told(FigureForm form, Line line, Span span, UnitId unit, LocalDate map, Cell cell) {
        String code() {
            return line.indicator().code();
        }

        FigureThen then() {
            return FigureThen.of(form, span, unit, map, line, cell);
        }
    }

    /** The forms of which a report is made; those with longer periods than its time are not in it. */
    List<FigureForm> forms(Report report) {
        var codes = report.kind().asksForm()
                ? List.of(report.form())
                : report.kind().forms();
        return codes.stream()
                .flatMap(code -> catalogue.form(code).stream())
                .filter(form -> fits(form, report.span()))
                .map(form -> asked(form, report.unit(), report.span()))
                .toList();
    }

    /** With the lines that the province asks for at the end of that time. */
    private FigureForm asked(FigureForm form, UnitId unit, Span span) {
        return catalogue.asked(form, unit, last(form, span));
    }

    static boolean fits(FigureForm form, Span span) {
        return SpanKind.of(form.frequency()).contains(span.kind());
    }

    /** The last period of a form in a time. */
    static PeriodKey last(FigureForm form, Span span) {
        return span.periods(form.frequency(), false).getLast();
    }

    /** All figures of the unit of a report, by the code of the indicator. */
    Map<String, Told> own(Report report) {
        var told = new LinkedHashMap<String, Told>();
        for (var form : forms(report)) {
            for (var one : of(form, report.unit(), report.span())) told.putIfAbsent(one.code(), one);
        }
        return told;
    }

    private List<Told> of(FigureForm form, UnitId unit, Span span) {
        var pivot = ask(form, form.asked(), unit, Depth.ITSELF, span);
        return form.asked().stream()
                .map(line -> new Told(form, line, span, unit, map(form, span), pivot.cell(unit, span, line)))
                .toList();
    }

    /** In the units that there were at the end of that time: what is compared is the same territory. */
    Pivot ask(FigureForm form, List<Line> lines, UnitId unit, Depth depth, Span span) {
        return pivots.ask(new Question(
                form, lines, unit, depth, Set.of(), List.of(span), false, depth == Depth.ITSELF, map(form, span)));
    }

    private static LocalDate map(FigureForm form, Span span) {
        return form.lastDay(last(form, span));
    }

    /** What some figures are now; one whose indicator is not there any more is left out. */
    List<FigureThen> now(List<FigureThen> then) {
        var found = new ArrayList<FigureThen>();
        var asked = new LinkedHashMap<Place, Map<String, FigureThen>>();
        for (var one : then) {
            var place = new Place(one.form(), one.span(), one.unit());
            asked.computeIfAbsent(place, this::all);
            Optional.ofNullable(asked.get(place).get(one.indicator())).ifPresent(found::add);
        }
        return found;
    }

    private record Place(String form, String span, long unit) {}

    private Map<String, FigureThen> all(Place place) {
        var all = new LinkedHashMap<String, FigureThen>();
        var unit = new UnitId(place.unit());
        var span = Span.read(place.span());
        catalogue
                .form(place.form())
                .filter(form -> span.isPresent() && fits(form, span.get()))
                .map(form -> asked(form, unit, span.orElseThrow()))
                .ifPresent(
                        form -> of(form, unit, span.orElseThrow()).forEach(told -> all.put(told.code(), told.then())));
        return all;
    }
}
