package vn.luytre.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.total.Trees;

/** Which of the units right below have sent their reports, and which are late. */
@Service
public class ReportsBelow {
    private final Reports reports;
    private final Catalogue catalogue;
    private final Trees trees;
    private final Units units;
    private final Clock clock;

    ReportsBelow(Reports reports, Catalogue catalogue, Trees trees, Units units, Clock clock) {
        this.reports = reports;
        this.catalogue = catalogue;
        this.trees = trees;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A unit and its report.
     *
     * @param report null while it has none
     */
    public record Row(Unit unit, @Nullable Report report, long daysLate) {
        public boolean isSent() {
            return report != null && !report.isWritable();
        }
    }

    /**
     * All of them.
     *
     * @param due null where no form says when
     * @param rows what is missing first
     */
    public record Table(@Nullable LocalDate due, List<Row> rows) {
        public long sent() {
            return rows.stream().filter(Row::isSent).count();
        }

        public long onTime() {
            return due == null
                    ? sent()
                    : rows.stream()
                            .filter(row -> row.report() != null
                                    && row.report().standing().isOnTime(due))
                            .count();
        }

        public long late() {
            return rows.stream().filter(row -> row.daysLate() > 0).count();
        }
    }

    @Transactional(readOnly = true)
    public Table of(UnitId unit, ReportKind kind, Span span) {
        var day = ReportPeriod.lastDay(span);
        var below = trees.current().children(unit, day);
        var known = new HashMap<UnitId, Report>();
        for (var report : reports.of(below, kind, span)) known.putIfAbsent(report.unit(), report);
        var asked = new HashSet<>(known.keySet());
        for (var one : below) if (trees.current().count(one, reporters(kind), day) > 0) asked.add(one);
        var due = due(unit, kind, span);
        return new Table(
                due.orElse(null),
                units.all(asked, day).stream()
                        .map(one -> row(one, known.get(one.id()), due))
                        .sorted(Comparator.comparing(Row::isSent))
                        .toList());
    }

    private Optional<LocalDate> due(UnitId unit, ReportKind kind, Span span) {
        return reports.due(new NewReport(unit, kind, span, "", ""));
    }

    private Set<UnitKind> reporters(ReportKind kind) {
        return kind.forms().stream()
                .flatMap(code -> catalogue.form(code).stream())
                .flatMap(form -> form.reporters().stream())
                .collect(Collectors.toSet());
    }

    private Row row(Unit unit, @Nullable Report report, Optional<LocalDate> due) {
        var today = LocalDate.now(clock);
        long late = due.map(day ->
                        report == null ? Math.max(0, ChronoUnit.DAYS.between(day, today)) : report.daysLate(day, today))
                .orElse(0L);
        return new Row(unit, report, late);
    }
}
