package vn.luytre.reporting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.Unit;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.check.Finding;
import vn.luytre.reporting.entry.Change;
import vn.luytre.reporting.entry.FigureNumber;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.reporting.submission.Situation;
import vn.luytre.reporting.submission.Standing;
import vn.luytre.reporting.submission.StepEntry;
import vn.luytre.web.Words;

/**
 * The figures of a unit as a page shows them.
 *
 * @param writable whether who looks may type
 * @param steps what who looks may do
 * @param history the last step first
 * @param meanwhile what others changed while somebody typed
 * @param findings what speaks against the numbers as they are kept
 * @param missingBelow the units below that have not sent theirs
 * @param counted what is told beside counted numbers, by position
 */
public record EntryPage(
        FigureForm form,
        PeriodKey period,
        Unit unit,
        String address,
        Standing standing,
        Situation situation,
        boolean closed,
        boolean writable,
        Set<SheetStep> steps,
        LocalDate due,
        long daysLate,
        List<Section> sections,
        List<StepEntry> history,
        List<Change> meanwhile,
        List<Finding> findings,
        List<String> missingBelow,
        Map<Integer, CountedLine> counted) {
    /** «B: Tuyên truyền», with its lines. */
    public record Section(String code, String name, List<Row> rows) {}

    /**
     * A line.
     *
     * @param text as typed, or the number as it is kept
     * @param typed whether it can be typed at all; else it is computed
     * @param before of the last period
     * @param yearBefore of the same period of the year before
     * @param remark of the unit above; null for none
     * @param fault key of what is wrong with it; null for nothing
     * @param findings what speaks against the number
     */
    public record Row(
            Line line,
            String text,
            boolean exempt,
            boolean typed,
            String before,
            String yearBefore,
            @Nullable String remark,
            @Nullable String fault,
            List<Finding> findings) {
        public int position() {
            return line.position();
        }
    }

    /** The lines one after the other. */
    public List<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    /** How many numbers cannot be read. */
    public long faults() {
        return rows().stream().filter(row -> row.fault() != null).count();
    }

    /** Why it was sent back, while it is with the unit again; null otherwise. */
    public @Nullable String returned() {
        if (standing.state() != SheetState.RETURNED || history.isEmpty()) return null;
        var reason = history.getFirst().reason();
        return reason.isEmpty() ? null : reason;
    }

    /** What a change says of a line before or after it: a number, that it does not apply, nothing. */
    public String written(Words words, int position, @Nullable Long number) {
        if (number == null) return words.of("figures.nothing");
        if (number == Change.EXEMPT) return words.of("figures.exempt.mark");
        return rows().stream()
                .filter(row -> row.position() == position)
                .map(row -> FigureNumber.write(number, row.line().indicator()))
                .findFirst()
                .orElse("");
    }

    /** How many lines have nothing yet. */
    public long missing() {
        return rows().stream()
                .filter(row -> row.typed() && row.text().isEmpty() && !row.exempt())
                .count();
    }

    /** What a line is called: for what is said about it elsewhere. */
    public String lineName(int position) {
        return rows().stream()
                .filter(row -> row.position() == position)
                .map(row -> row.line().indicator().code() + " "
                        + row.line().indicator().name())
                .findFirst()
                .orElse("");
    }
}
