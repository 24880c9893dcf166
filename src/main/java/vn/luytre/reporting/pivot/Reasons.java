package vn.luytre.reporting.pivot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Figure;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.Totals;
import vn.luytre.reporting.pivot.Reason.Former;
import vn.luytre.reporting.pivot.Reason.Missing;
import vn.luytre.reporting.pivot.Reason.Part;
import vn.luytre.reporting.pivot.Reason.PeriodPart;
import vn.luytre.reporting.total.Carrier;
import vn.luytre.reporting.total.Carrier.Arrived;
import vn.luytre.reporting.total.DayMap;
import vn.luytre.reporting.total.Figures;
import vn.luytre.reporting.total.Maps;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.SheetStore;
import vn.luytre.reporting.total.Tally;
import vn.luytre.reporting.total.UnitMap;

/** «Vì sao có số này»: takes numbers apart, from the same moment of the database. */
@Service
public class Reasons {
    private final Totals totals;
    private final SheetStore sheets;
    private final Maps maps;
    private final Carrier carrier;
    private final Clock clock;

    Reasons(Totals totals, SheetStore sheets, Maps maps, Carrier carrier, Clock clock) {
        this.totals = totals;
        this.sheets = sheets;
        this.maps = maps;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** What a number of the question is made of: of its unit, its one line and its one time. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Reason of(Question question) {
        return new One(question, question.lines().getFirst(), maps.of(question.map())).reason();
    }

    /** One number. */
    private final class One {
        private final Question question;
        private final FigureForm form;
        private final Line line;
        private final UnitId unit;
        private final UnitMap map;
        private final LocalDate today = LocalDate.now(clock);
        private final Map<UnitId, List<PeriodKey>> below = new LinkedHashMap<>();
        private final Map<UnitId, List<PeriodKey>> reporters = new LinkedHashMap<>();
        private final Figures figures;
        private final Figures reported; // in the units that were to report, not in those of the map
        private final Pivot pivot;
        private final List<PeriodKey> counted;

        One(Question question, Line line, UnitMap map) {
            this.question = question;
            this.form = question.form();
            this.line = line;
            this.unit = question.scope();
            this.map = map;
            var periods = question.periods(question.spans().getFirst());
            for (var period : periods) {
                for (var child : map.children(unit, end(period)))
                    below.computeIfAbsent(child, _ -> new ArrayList<>()).add(period);
                for (var reporter : map.reporters(unit, form.reporters(), end(period), line.indicator()))
                    reporters.computeIfAbsent(reporter, _ -> new ArrayList<>()).add(period);
            }
            var asked = new LinkedHashSet<>(below.keySet());
            asked.add(unit);
            figures = totals.figures(form, question.indicators(), asked, question.periods(), question.map());
            reported = totals.figures(form, question.indicators(), reporters.keySet(), periods);
            pivot = new Pivot(question, List.copyOf(below.keySet()), figures, map, today);
            var known = pivot.counted(unit, question.spans().getFirst(), line.indicator());
            counted = known.isEmpty() ? periods.subList(0, 1) : known;
        }

        Reason reason() {
            var cell = pivot.cell(unit, question.spans().getFirst(), line);
            if (!(map instanceof DayMap today))
                return new Reason(cell, counted, own(), parts(), periods(), List.of(), missing());
            var arrived = carrier.arrived(form, line, unit, counted, today);
            return new Reason(cell, counted, own(arrived), parts(), periods(), former(arrived), missing());
        }

        private Figure own() {
            return together(counted.stream().map(this::own));
        }

        private Figure own(PeriodKey period) {
            if (map.children(unit, end(period)).isEmpty()) return figure(unit, period);
            var numbers = sheets.find(new Place(form.id(), period, unit)).numbers();
            return Tally.of(form.width(), form.lines(), numbers).figure(line);
        }

        private Figure own(List<Arrived> arrived) {
            return together(
                    arrived.stream().filter(one -> one.from().equals(unit)).map(Arrived::figure));
        }

        private Figure together(Stream<Figure> figures) {
            return figures.reduce(Figure::followedBy).orElse(Figure.nothing(line.indicator()));
        }

        private List<Former> former(List<Arrived> arrived) {
            return arrived.stream()
                    .filter(one -> !one.from().equals(unit))
                    .map(one -> new Former(one.from(), one.period(), one.figure(), one.way()))
                    .toList();
        }

        /** A unit that moved adds what it said while it stood here. */
        private List<Part> parts() {
            var parts = new ArrayList<Part>();
            below.forEach((child, there) -> {
                var periods = there.stream().filter(counted::contains).toList();
                if (periods.isEmpty()) return;
                var figure = together(periods.stream().map(period -> figure(child, period)));
                int said =
                        periods.stream().mapToInt(period -> said(child, period)).sum();
                int expected = periods.stream()
                        .mapToInt(period -> expected(child, period))
                        .sum();
                if (said + expected > 0) parts.add(new Part(child, figure, said, expected, pivot.hasBelow(child)));
            });
            return parts;
        }

        private List<PeriodPart> periods() {
            return counted.stream()
                    .map(period ->
                            new PeriodPart(period, figure(unit, period), said(unit, period), expected(unit, period)))
                    .toList();
        }

        private List<Missing> missing() {
            var missing = new ArrayList<Missing>();
            reporters.forEach((reporter, periods) -> {
                var open = periods.stream()
                        .filter(period ->
                                counted.contains(period) && end(period).isBefore(today))
                        .filter(period -> said(reported.figure(
                                        reporter, period, line.indicator().id()))
                                == 0)
                        .toList();
                if (!open.isEmpty()) missing.add(new Missing(reporter, open));
            });
            return missing;
        }

        private Figure figure(UnitId one, PeriodKey period) {
            return figures.figure(one, period, line.indicator().id());
        }

        private int said(UnitId one, PeriodKey period) {
            return said(figure(one, period));
        }

        private static int said(Figure figure) {
            return figure.reported() + figure.exempt();
        }

        private int expected(UnitId one, PeriodKey period) {
            int said = said(one, period);
            if (said == 0 && !end(period).isBefore(today)) return 0;
            return Math.max(said, map.expected(one, form.reporters(), end(period), line.indicator()));
        }

        private LocalDate end(PeriodKey period) {
            return form.lastDay(period);
        }
    }
}
