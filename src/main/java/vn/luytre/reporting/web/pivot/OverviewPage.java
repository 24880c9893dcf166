package vn.luytre.reporting.web.pivot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.pivot.Cell;
import vn.luytre.reporting.pivot.Pivot;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.web.pivot.Picture.Bar;
import vn.luytre.web.Words;

/**
 * How a place stands, on one page.
 *
 * @param spans times that can be chosen
 */
public record OverviewPage(
        UnitId scope,
        Span span,
        List<Section> sections,
        List<Span> spans,
        List<Unit> above,
        Names names,
        LocalDate today) {
    private static final int ENDS = 3;

    /**
     * A form.
     *
     * @param bars the units below by its first figure, the largest first
     * @param unsent how many units have figures in it that they have not sent
     */
    public record Section(Pivot pivot, Span span, List<Bar> bars, Picture.Course course, int unsent) {
        public List<Line> lines() {
            return pivot.question().lines();
        }

        public Cell cell(Line line) {
            return pivot.cell(pivot.question().scope(), span, line);
        }

        /** The figure that most units have reported says how complete the form is. */
        public Cell fullest() {
            return lines().stream()
                    .map(this::cell)
                    .max(Comparator.comparingInt(Cell::said))
                    .orElseThrow();
        }

        /** The units below in which somebody is missing, whatever figure one looks at. */
        public List<UnitId> missing() {
            return pivot.units().stream()
                    .filter(unit -> lines().stream()
                            .allMatch(line -> pivot.cell(unit, span, line).isProvisional()))
                    .toList();
        }

        public String why(Line line) {
            return WhyPage.address(
                    pivot.question(), line.indicator().id(), pivot.question().scope(), span, false);
        }

        private List<Bar> known() {
            return bars.stream().filter(bar -> bar.cell().number().isPresent()).toList();
        }

        /** The units with the largest numbers. */
        public List<Bar> first() {
            return known().stream().limit(ENDS).toList();
        }

        /** Those with the smallest, the smallest last. */
        public List<Bar> last() {
            var known = known();
            return known.subList(Math.max(Math.min(ENDS, known.size()), known.size() - ENDS), known.size());
        }
    }

    public String unit(Words words, UnitId unit) {
        return names.of(words, unit);
    }
}
