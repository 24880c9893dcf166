package vn.luytre.reporting.web.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.Reports;
import vn.luytre.reporting.report.ReportsOwed;
import vn.luytre.reporting.report.ReportsOwed.Owed;

/** The reports of the own units: those that are there, those that are owed. */
@Controller
@RequestMapping("/reports")
class ReportListController {
    private final ReportDesk desk;
    private final Reports reports;
    private final ReportsOwed owed;

    ReportListController(ReportDesk desk, Reports reports, ReportsOwed owed) {
        this.desk = desk;
        this.reports = reports;
        this.owed = owed;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String list(Model page) {
        var all = reports.of(desk.looking());
        var writing = new HashSet<>(desk.writing());
        var named = all.stream().map(Report::unit).collect(Collectors.toCollection(() -> new HashSet<>(writing)));
        page.addAttribute("reports", all);
        page.addAttribute("owed", owed(writing));
        page.addAttribute("dues", reports.dues(all));
        page.addAttribute("names", desk.names(named));
        page.addAttribute("today", desk.today());
        return "report/list";
    }

    /** What was begun stands below anyway. */
    private List<Owed> owed(Set<UnitId> units) {
        return owed.of(units, desk.today()).stream()
                .filter(one -> one.begun() == null)
                .toList();
    }
}
