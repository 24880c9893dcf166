package vn.luytre.reporting.web.report;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.report.Editing;
import vn.luytre.reporting.report.Paragraph;
import vn.luytre.reporting.report.Redrafting;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportPapers;
import vn.luytre.reporting.report.ReportSteps;
import vn.luytre.reporting.report.SentVersion;
import vn.luytre.web.NotFound;
import vn.luytre.web.Said;

/** A report: its text with where it came from, as it will be printed, and as it was sent. */
@Controller
@RequestMapping("/reports/{id:\\d+}")
class ReportController {
    private final ReportDesk desk;
    private final ReportScreen screen;
    private final ReportPapers papers;
    private final Editing editing;
    private final Redrafting redrafting;
    private final ReportSteps steps;

    ReportController(
            ReportDesk desk,
            ReportScreen screen,
            ReportPapers papers,
            Editing editing,
            Redrafting redrafting,
            ReportSteps steps) {
        this.desk = desk;
        this.screen = screen;
        this.papers = papers;
        this.editing = editing;
        this.redrafting = redrafting;
        this.steps = steps;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String report(@PathVariable long id, Model page) {
        page.addAttribute("page", screen.page(desk.report(Right.VIEW, id)));
        return "report/report";
    }

    /** Renews what nobody has touched. */
    @PostMapping("/draft")
    @Needs(Right.REPORT)
    String draft(@PathVariable long id, RedirectAttributes redirect) {
        var report = desk.report(Right.REPORT, id);
        redrafting.again(report.id(), desk.author(Right.REPORT, report.unit()));
        Said.next(redirect, "report.said.drafted");
        return "redirect:/reports/" + report.id();
    }

    /** The document as a page. */
    @GetMapping("/preview")
    @Needs(Right.VIEW)
    String preview(@PathVariable long id, Model page) {
        var report = desk.report(Right.VIEW, id);
        page.addAttribute("report", report);
        page.addAttribute("content", papers.shown(report));
        return "report/preview";
    }

    /** As it was sent once, and whether that is proven. */
    @GetMapping("/versions/{number:\\d+}")
    @Needs(Right.VIEW)
    String version(@PathVariable long id, @PathVariable int number, Model page) {
        var report = desk.report(Right.VIEW, id);
        var version = version(report, number);
        page.addAttribute("report", report);
        page.addAttribute("version", version);
        page.addAttribute("content", steps.content(version));
        page.addAttribute("proven", steps.isProven(version));
        return "report/version";
    }

    private SentVersion version(Report report, int number) {
        return steps.version(report.id(), number).orElseThrow(NotFound::new);
    }

    /** Of a paragraph what it was. */
    @GetMapping("/paragraphs/{paragraph:\\d+}")
    @Needs(Right.VIEW)
    String history(@PathVariable long id, @PathVariable long paragraph, Model page) {
        var report = desk.report(Right.VIEW, id);
        page.addAttribute("page", screen.page(report));
        var now = paragraph(report, paragraph);
        page.addAttribute("paragraph", now);
        page.addAttribute("before", editing.history(report, now));
        return "report/history";
    }

    private Paragraph paragraph(Report report, long paragraph) {
        return editing.paragraphs(report.id()).stream()
                .filter(one -> one.id() == paragraph)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
