package vn.luytre.reporting.web.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.report.NewReport;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportId;
import vn.luytre.reporting.report.ReportKind;
import vn.luytre.reporting.report.ReportKinds;
import vn.luytre.reporting.report.ReportTime;
import vn.luytre.reporting.report.Reports;
import vn.luytre.reporting.report.ReportsOwed;
import vn.luytre.reporting.report.ReportsOwed.Owed;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The reports of the own units: those that are there, those that are owed, a new one. */
@Controller
@RequestMapping("/reports")
class ReportListController {
    private final ReportDesk desk;
    private final Reports reports;
    private final ReportsOwed owed;
    private final ReportKinds kinds;
    private final Catalogue catalogue;

    ReportListController(ReportDesk desk, Reports reports, ReportsOwed owed, ReportKinds kinds, Catalogue catalogue) {
        this.desk = desk;
        this.reports = reports;
        this.owed = owed;
        this.kinds = kinds;
        this.catalogue = catalogue;
    }

    /**
     * What somebody asks for.
     *
     * @param span «Y202601»
     * @param from the first of several, the last of which is the other; empty for only one
     */
    record NewForm(
            @NotNull Long unit,
            @NotBlank String kind,
            @NotBlank String span,
            @Nullable String from,
            @Nullable @Size(max = 300) String theme,
            @Nullable String form) {}

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

    /** First which kind, then of which time. */
    @GetMapping("/new")
    @Needs(Right.REPORT)
    String ask(@RequestParam(defaultValue = "") String kind, Model page) {
        var chosen = kinds.find(kind);
        if (chosen.isPresent())
            page.addAttribute(
                    "form",
                    Form.empty()
                            .offering("span", chosen.get().usual(desk.today().getYear())));
        return shown(chosen, page);
    }

    private String shown(Optional<ReportKind> kind, Model page) {
        page.addAttribute("kinds", kinds.all());
        page.addAttribute("kind", kind.orElse(null));
        page.addAttribute("units", desk.names(desk.writing()));
        page.addAttribute(
                "times",
                kind.map(one -> TimeChoices.of(one, desk.today().getYear(), 1)).orElse(List.of()));
        page.addAttribute("figureForms", forms());
        return "report/new";
    }

    private Map<String, String> forms() {
        var forms = new LinkedHashMap<String, String>();
        for (var form : catalogue.forms()) forms.put(form.code(), form.name());
        return forms;
    }

    @PostMapping
    @Needs(Right.REPORT)
    String begin(
            @Valid @ModelAttribute("typed") NewForm typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        if (typed.unit() != null) desk.author(Right.REPORT, new UnitId(typed.unit()));
        var begun = new AtomicReference<ReportId>();
        if (!Refused.none(errors, () -> begun.set(begin(typed))))
            return shown(kinds.find(Objects.requireNonNullElse(typed.kind(), "")), page);
        Said.next(redirect, "report.said.begun");
        return "redirect:/reports/" + begun.get();
    }

    private ReportId begin(NewForm typed) {
        var unit = new UnitId(typed.unit());
        var wish = wish(typed, unit, kinds.find(typed.kind()).orElseThrow(NotFound::new));
        return reports.begin(wish, desk.author(Right.REPORT, unit));
    }

    private NewReport wish(NewForm typed, UnitId unit, ReportKind kind) {
        var time = time(typed).filter(kind::isOf).orElseThrow(() -> new Refused("report.refused.span"));
        var theme =
                kind.themed() ? Objects.requireNonNullElse(typed.theme(), "").strip() : "";
        if (kind.themed() && theme.isEmpty()) throw new Refused("report.refused.theme");
        return new NewReport(unit, kind, time, theme, kind.asksForm() ? form(typed, time) : "");
    }

    /** From the first to the last, where somebody chose two. */
    private static Optional<ReportTime> time(NewForm typed) {
        if (typed.from() == null || typed.from().isBlank()) return ReportTime.read(typed.span());
        var time =
                Span.read(typed.from()).flatMap(from -> Span.read(typed.span()).flatMap(to -> ReportTime.of(from, to)));
        if (time.isEmpty()) throw new Refused("report.refused.from", ReportTime.LONGEST);
        return time;
    }

    private String form(NewForm typed, ReportTime time) {
        return catalogue
                .form(Objects.requireNonNullElse(typed.form(), ""))
                .filter(form -> SpanKind.of(form.frequency()).contains(time.kind()))
                .orElseThrow(() -> new Refused("report.refused.form"))
                .code();
    }
}
