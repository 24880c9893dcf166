package vn.luytre.reporting.web.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.report.ReportKind;
import vn.luytre.reporting.report.ReportKinds;
import vn.luytre.reporting.report.ReportsBelow;

/** Who of the units right below has sent the report, and who is late. */
@Controller
@RequestMapping("/reports/below")
@Needs(Right.VIEW)
class ReportsBelowController {
    private final ReportDesk desk;
    private final ReportKinds kinds;
    private final ReportsBelow below;

    ReportsBelowController(ReportDesk desk, ReportKinds kinds, ReportsBelow below) {
        this.desk = desk;
        this.kinds = kinds;
        this.below = below;
    }

    /** What stands in the address: nothing chosen is the first of each. */
    @GetMapping
    String table(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String span,
            @RequestParam(required = false) @Nullable Long unit,
            Model page) {
        var chosen = kinds.find(kind).orElse(usual());
        var time = Span.read(span)
                .filter(one -> chosen.spans().contains(one.kind()))
                .orElseGet(() -> usual(chosen));
        var whose = desk.unit(Optional.ofNullable(unit), Right.VIEW);
        page.addAttribute("kinds", kinds.all());
        page.addAttribute("kind", chosen);
        page.addAttribute("span", time);
        page.addAttribute("unit", whose);
        page.addAttribute("year", desk.today().getYear());
        page.addAttribute("today", desk.today());
        page.addAttribute("table", below.of(whose.id(), chosen, time));
        return "report/below";
    }

    private ReportKind usual() {
        return kinds.all().stream()
                .filter(kind -> kind.spans().contains(SpanKind.YEAR))
                .findFirst()
                .orElseThrow();
    }

    private Span usual(ReportKind kind) {
        var length = kind.spans().contains(SpanKind.YEAR)
                ? SpanKind.YEAR
                : kind.spans().getFirst();
        return new Span(length, desk.today().getYear(), 1);
    }
}
