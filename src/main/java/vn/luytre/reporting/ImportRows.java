package vn.luytre.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.ImportRow.Amount;
import vn.luytre.reporting.ImportRow.Cell;
import vn.luytre.reporting.ImportRow.Exempt;
import vn.luytre.reporting.ImportRow.Fault;
import vn.luytre.reporting.submission.Locks;
import vn.luytre.reporting.total.Trees;

/** What a row of an import may say: units of the right kind below whom one answers for, lines of the form, periods of its kind. */
@Component
class ImportRows {
    private static final int COLUMNS = 4;
    private static final int UNIT = 0;
    private static final int INDICATOR = 1;
    private static final int PERIOD = 2;
    private static final int VALUE = 3;
    private static final String EXEMPT = "-";
    private static final Pattern OWN_NUMBER = Pattern.compile("#\\d{1,18}");

    private final Units units;
    private final Trees trees;
    private final Access access;
    private final Locks locks;
    private final Catalogue catalogue;
    private final Clock clock;

    ImportRows(Units units, Trees trees, Access access, Locks locks, Catalogue catalogue, Clock clock) {
        this.units = units;
        this.trees = trees;
        this.access = access;
        this.locks = locks;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Prepares for a file. */
    @Transactional(readOnly = true)
    Known known(FigureForm form) {
        return new Known(
                form,
                units.coded(form.reporters()),
                trees.current().everOf(form.reporters()),
                new Reached(access.reach(Right.IMPORT_FIGURES), units, LocalDate.now(clock)),
                locks,
                catalogue);
    }

    /** The units that may not write a period now. */
    private record Locked(Set<UnitId> sent, Set<UnitId> closed) {}

    /** Everything that rows are compared with, looked up once. */
    static final class Known {
        private final FigureForm form;
        private final Map<String, UnitId> coded;
        private final Set<UnitId> reporters;
        private final Reached reach;
        private final Locks locks;
        private final Catalogue catalogue;
        private final boolean isDecided;
        private final Map<UnitId, Set<UnitId>> deciders = new HashMap<>();
        private final Map<PeriodKey, Map<Set<UnitId>, Set<Integer>>> asked = new HashMap<>();
        private final Map<PeriodKey, Locked> locked = new HashMap<>();
        private final Map<String, Line> lines = new HashMap<>();
        private final Map<String, Optional<PeriodKey>> periods = new HashMap<>();

        Known(
                FigureForm form,
                Map<String, UnitId> coded,
                Set<UnitId> reporters,
                Reached reach,
                Locks locks,
                Catalogue catalogue) {
            this.form = form;
            this.coded = coded;
            this.reporters = reporters;
            this.reach = reach;
            this.locks = locks;
            this.catalogue = catalogue;
            this.isDecided = catalogue.isDecided();
            for (var line : form.lines()) {
                if (line.indicator().isEntered()) lines.put(line.indicator().code(), line);
            }
        }

        /** What a row says, or why it cannot be taken. */
        ImportRow read(long row, List<String> cells) {
            if (cells.size() != COLUMNS) return fault(row, cells.size() - 1, "figure.fault.columns", cells.getLast());
            var unit = unit(cells.get(UNIT));
            if (unit == null) return fault(row, UNIT, "figure.fault.unit", cells.get(UNIT));
            if (!reach.contains(unit)) return fault(row, UNIT, "figure.fault.not-yours", cells.get(UNIT));
            var line = lines.get(cells.get(INDICATOR));
            if (line == null) return fault(row, INDICATOR, "figure.fault.indicator", cells.get(INDICATOR));
            var period = period(cells.get(PERIOD));
            if (period.isEmpty()) return fault(row, PERIOD, "figure.fault.period", cells.get(PERIOD));
            if (!isAsked(line, unit, period.get()))
                return fault(row, INDICATOR, "figure.fault.indicator", cells.get(INDICATOR));
            var lock = locked.computeIfAbsent(period.get(), this::locked);
            if (lock.sent.contains(unit)) return fault(row, UNIT, "figure.fault.sent", cells.get(UNIT));
            if (lock.closed.contains(unit)) return fault(row, PERIOD, "figure.fault.closed", cells.get(PERIOD));
            return value(row, cells.get(VALUE), new Cell(unit, period.get(), line));
        }

        private boolean isAsked(Line line, UnitId unit, PeriodKey period) {
            Set<UnitId> above = isDecided ? deciders.computeIfAbsent(unit, catalogue::deciders) : Set.of();
            return asked.computeIfAbsent(period, _ -> new HashMap<>())
                    .computeIfAbsent(above, _ -> asked(above, period))
                    .contains(line.position());
        }

        private Set<Integer> asked(Set<UnitId> above, PeriodKey period) {
            return catalogue.asked(form, above, period).asked().stream()
                    .map(Line::position)
                    .collect(Collectors.toSet());
        }

        private static ImportRow value(long row, String text, Cell cell) {
            if (text.equals(EXEMPT)) return new Exempt(cell);
            var number = FigureText.read(text, cell.line().indicator());
            return number.isPresent()
                    ? new Amount(cell, number.getAsLong())
                    : fault(row, VALUE, "figure.fault.value", text);
        }

        private static Fault fault(long row, int column, String messageKey, String text) {
            return new Fault(row, column + 1, messageKey, text);
        }

        private Locked locked(PeriodKey period) {
            return new Locked(locks.sent(form, period), locks.closed(form, period));
        }

        /** By its official code, or by our own number: «#1000000123». */
        private @Nullable UnitId unit(String text) {
            if (!OWN_NUMBER.matcher(text).matches()) return coded.get(text);
            var unit = new UnitId(Long.parseLong(text.substring(1)));
            return reporters.contains(unit) ? unit : null;
        }

        private Optional<PeriodKey> period(String text) {
            return periods.computeIfAbsent(text, one -> PeriodReading.read(one, form.frequency()));
        }
    }
}
