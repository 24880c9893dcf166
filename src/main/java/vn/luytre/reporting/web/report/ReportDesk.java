package vn.luytre.reporting.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Author;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitNames;
import vn.luytre.organization.Units;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportId;
import vn.luytre.reporting.report.Reports;
import vn.luytre.reporting.web.FigureDesk;
import vn.luytre.web.NotFound;

/** Who sits before the screen, and what of reports that person may see and do. */
@Component
class ReportDesk {
    private final FigureDesk desk;
    private final Access access;
    private final Reports reports;
    private final Units units;
    private final Clock clock;

    ReportDesk(FigureDesk desk, Access access, Reports reports, Units units, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.reports = reports;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return desk.today();
    }

    LocalTime now() {
        return LocalTime.now(clock);
    }

    /** The units in whose name the person writes reports. */
    Collection<UnitId> writing() {
        return access.own(Right.REPORT);
    }

    /** The same by name. */
    List<Unit> writers() {
        return units.all(writing(), today());
    }

    /** The units for which the person looks at reports. */
    Collection<UnitId> looking() {
        return desk.units();
    }

    boolean may(Right right, UnitId unit) {
        return desk.may(right, unit);
    }

    /** A report of a unit towards which the person has the right. */
    Report report(Right right, long id) {
        var report = reports.find(new ReportId(id)).orElseThrow(NotFound::new);
        access.require(right, report.unit());
        return report;
    }

    Author author(Right right, UnitId unit) {
        return desk.author(right, unit);
    }

    /** A unit that was asked for, or the first one for which the person looks. */
    Unit unit(Optional<Long> asked, Right right) {
        var unit = asked.map(UnitId::new)
                .or(() -> looking().stream().findFirst())
                .filter(one -> may(right, one))
                .orElseThrow(() -> new AccessDeniedException("no unit to look for"));
        return unit(unit);
    }

    /** As it is today, or as it was on its last day. */
    Unit unit(UnitId unit) {
        return units.findOrLast(unit, today()).orElseThrow(NotFound::new);
    }

    UnitNames names(Collection<UnitId> asked) {
        return units.names(asked, today());
    }
}
