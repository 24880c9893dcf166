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
    record Told(FigureForm form, Line line, ReportTime time, UnitId unit, LocalDate map, LongFigure figure) {
        Cell cell() {
            return figure.whole();
        }

        String code() {
            return line.indicator().code();
        }

        FigureThen then() {
            return FigureThen.of(form, time, unit, map, line, cell());
        }
    }

    /** The forms of which a report is made; those with longer periods than its time are not in it. */
    List<FigureForm> forms(Report report) {
        return report.formCodes().stream()
                .flatMap(code -> catalogue.form(code).stream())
                .filter(form -> fits(form, report.time()))
                .map(form -> asked(form, report.unit(), report.time()))
                .toList();
    }

    /** With the lines that the province asks for at the end of that time. */
    private FigureForm asked(FigureForm form, UnitId unit, ReportTime time) {
        return catalogue.asked(form, unit, last(form, time));
    }

    static boolean fits(FigureForm form, ReportTime time) {
        return SpanKind.of(form.frequency()).contains(time.kind());
    }

    /** The last period of a form in a time. */
    static PeriodKey last(FigureForm form, ReportTime time) {
        return time.periods(form.frequency()).getLast();
    }

    /** All figures of the unit of a report, by the code of the indicator. */
    Map<String, Told> own(Report report) {
        var told = new LinkedHashMap<String, Told>();
        for (var form : forms(report)) {
            for (var one : of(form, report.unit(), report.time())) told.putIfAbsent(one.code(), one);
        }
        return told;
    }

    private List<Told> of(FigureForm form, UnitId unit, ReportTime time) {
        var map = map(form, time);
        var pivot = ask(form, unit, Depth.ITSELF, time.withBefore(), map);
        return form.asked().stream()
                .map(line -> new Told(form, line, time, unit, map, LongFigure.compared(pivot, unit, time, line)))
                .toList();
    }

    /** Of all units below that fill in the form. */
    Pivot below(FigureForm form, UnitId unit, ReportTime time) {
        return ask(form, unit, Depth.REPORTERS, time.spans(), map(form, time));
    }

    /** In the units that there were at the end of that time: what is compared is the same territory. */
    private Pivot ask(FigureForm form, UnitId unit, Depth depth, List<Span> spans, LocalDate map) {
        return pivots.ask(new Question(form, form.asked(), unit, depth, Set.of(), spans, false, false, map));
    }

    private static LocalDate map(FigureForm form, ReportTime time) {
        return form.lastDay(last(form, time));
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
        var time = ReportTime.read(place.span());
        catalogue
                .form(place.form())
                .filter(form -> time.isPresent() && fits(form, time.get()))
                .map(form -> asked(form, unit, time.orElseThrow()))
                .ifPresent(
                        form -> of(form, unit, time.orElseThrow()).forEach(told -> all.put(told.code(), told.then())));
        return all;
    }
}
