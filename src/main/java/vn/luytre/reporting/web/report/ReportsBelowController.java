package vn.luytre.reporting.web.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.report.ReportKind;
import vn.luytre.reporting.report.ReportKinds;
import vn.luytre.reporting.report.ReportReminding;
import vn.luytre.reporting.report.ReportTime;
import vn.luytre.reporting.report.ReportsBelow;
import vn.luytre.web.Said;

/** Who of the units right below has sent the report, and who is late; reminds those that are missing. */
@Controller
@RequestMapping("/reports/below")
class ReportsBelowController {
    private final ReportDesk desk;
    private final ReportKinds kinds;
    private final ReportsBelow below;
    private final ReportReminding reminding;

    ReportsBelowController(ReportDesk desk, ReportKinds kinds, ReportsBelow below, ReportReminding reminding) {
        this.desk = desk;
        this.kinds = kinds;
        this.below = below;
        this.reminding = reminding;
    }

    /** What stands in the address: nothing chosen is the first of each. */
    record Asked(
            @Nullable String kind,
            @Nullable String span,
            @Nullable Long unit) {}

    private record Chosen(ReportKind kind, ReportTime time, Unit unit) {
        private String address() {
            return "/reports/below?kind=" + kind.code() + "&span=" + time + "&unit=" + unit.id();
        }
    }

    private Chosen chosen(Asked asked) {
        var kind = kinds.find(Objects.requireNonNullElse(asked.kind(), "")).orElse(usual());
        var time = ReportTime.read(Objects.requireNonNullElse(asked.span(), ""))
                .filter(kind::isOf)
                .orElseGet(() -> kind.usual(desk.today().getYear()));
        return new Chosen(kind, time, desk.unit(Optional.ofNullable(asked.unit()), Right.VIEW));
    }

    @GetMapping
    @Needs(Right.VIEW)
    String table(Asked asked, Model page) {
        var chosen = chosen(asked);
        page.addAttribute("kinds", kinds.all());
        page.addAttribute("kind", chosen.kind);
        page.addAttribute("time", chosen.time);
        page.addAttribute("unit", chosen.unit);
        page.addAttribute("times", times(chosen));
        page.addAttribute("today", desk.today());
        var table = below.of(chosen.unit.id(), chosen.kind, chosen.time);
        page.addAttribute("table", table);
        page.addAttribute("missing", missing(table).size());
        return "report/below";
    }

    /** The last ones, and those of which there are reports. */
    private Set<ReportTime> times(Chosen chosen) {
        var times = new LinkedHashSet<ReportTime>();
        times.add(chosen.time);
        for (var span : TimeChoices.of(chosen.kind, desk.today().getYear(), 0)) times.add(ReportTime.of(span));
        if (chosen.kind.ranged()) times.addAll(below.times(chosen.unit.id(), chosen.kind));
        return times;
    }

    /** Only those that have not sent it, or have it back. */
    @PostMapping("/remind")
    @Needs(Right.CHECK)
    String remind(Asked asked, RedirectAttributes redirect) {
        var chosen = chosen(asked);
        var missing = missing(below.of(chosen.unit.id(), chosen.kind, chosen.time));
        if (!missing.isEmpty())
            reminding.remind(chosen.kind, chosen.time, missing, desk.author(Right.CHECK, missing.getFirst()));
        Said.next(redirect, "report.said.reminded", Integer.toString(missing.size()));
        return "redirect:" + chosen.address();
    }

    /** Those that this person may remind. */
    private List<UnitId> missing(ReportsBelow.Table table) {
        return table.missing().stream()
                .map(row -> row.unit().id())
                .filter(unit -> desk.may(Right.CHECK, unit))
                .toList();
    }

    private ReportKind usual() {
        return kinds.all().stream()
                .filter(kind -> kind.spans().contains(SpanKind.YEAR))
                .findFirst()
                .orElseThrow();
    }
}
