package vn.luytre.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.report.ReportReminding.Reminded;
import vn.luytre.reporting.submission.Standing;
import vn.luytre.reporting.total.Trees;

/** Which of the units right below have sent their reports, and which are late. */
@Service
public class ReportsBelow {
    private final Reports reports;
    private final ReportReminding reminding;
    private final Catalogue catalogue;
    private final Trees trees;
    private final Units units;
    private final Clock clock;

    ReportsBelow(
            Reports reports, ReportReminding reminding, Catalogue catalogue, Trees trees, Units units, Clock clock) {
        this.reports = reports;
        this.reminding = reminding;
        this.catalogue = catalogue;
        this.trees = trees;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A unit and its report.
     *
     * @param report null while it has none
     * @param due of its level; null where no form says when, or where reporting had not begun
     * @param reminded the last time that it was reminded; null for never
     */
    public record Row(
            Unit unit,
            @Nullable Report report,
            @Nullable LocalDate due,
            long daysLate,
            @Nullable Reminded reminded) {
        public boolean isSent() {
            return report != null && !report.isWritable();
        }

        boolean isOnTime() {
            return report != null
                    && report.standing().firstSubmittedOn() != null
                    && (due == null || report.standing().isOnTime(due));
        }
    }

    /**
     * All of them.
     *
     * @param rows what is missing first
     */
    public record Table(List<Row> rows) {
        public long sent() {
            return rows.stream().filter(Row::isSent).count();
        }

        public long onTime() {
            return rows.stream().filter(Row::isOnTime).count();
        }

        public long late() {
            return rows.stream().filter(row -> row.daysLate() > 0).count();
        }

        /** Those that have not sent it and may be reminded. */
        public List<Row> missing() {
            return rows.stream()
                    .filter(row -> !row.isSent() && row.due() != null)
                    .toList();
        }
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Table of(UnitId unit, ReportKind kind, ReportTime time) {
        var day = time.lastDay();
        var below = trees.current().children(unit, day);
        var known = new HashMap<UnitId, Report>();
        for (var report : reports.of(below, kind, time)) known.putIfAbsent(report.unit(), report);
        var asked = new HashSet<>(known.keySet());
        for (var one : below) if (trees.current().count(one, reporters(kind), day) > 0) asked.add(one);
        var reminded = reminding.of(asked);
        return new Table(units.all(asked, day).stream()
                .map(one -> row(one, known.get(one.id()), new NewReport(one.id(), kind, time), reminded))
                .sorted(Comparator.comparing(Row::isSent).thenComparing(Row::daysLate, Comparator.reverseOrder()))
                .toList());
    }

    /** The times longer than one of which a unit or those below it have such reports. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ReportTime> times(UnitId unit, ReportKind kind) {
        var units = new ArrayList<>(trees.current().children(unit, LocalDate.now(clock)));
        units.add(unit);
        return reports.of(units).stream()
                .filter(one -> one.kind().equals(kind) && one.time().isLong())
                .map(Report::time)
                .distinct()
                .toList();
    }

    private Set<UnitKind> reporters(ReportKind kind) {
        return kind.forms().stream()
                .flatMap(code -> catalogue.form(code).stream())
                .flatMap(form -> form.reporters().stream())
                .collect(Collectors.toSet());
    }

    private Row row(Unit unit, @Nullable Report report, NewReport wish, List<Reminded> reminded) {
        var today = LocalDate.now(clock);
        var due = report == null ? reports.due(wish) : reports.due(report);
        var standing = report == null ? Standing.NONE : report.standing();
        return new Row(
                unit,
                report,
                due.orElse(null),
                due.map(day -> standing.daysLate(day, today)).orElse(0L),
                reminded.stream().filter(one -> one.isOf(wish)).findFirst().orElse(null));
    }
}
