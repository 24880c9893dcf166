package vn.luytre.reporting.web.report;

import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.report.NewReport;
import vn.luytre.reporting.report.ReportId;
import vn.luytre.reporting.report.ReportKind;
import vn.luytre.reporting.report.ReportKinds;
import vn.luytre.reporting.report.ReportTime;
import vn.luytre.reporting.report.Reports;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** A new report: of which kind, of which time, from whose figures. */
@Controller
@RequestMapping("/reports")
@Needs(Right.REPORT)
class NewReportController {
    private final ReportDesk desk;
    private final Reports reports;
    private final ReportKinds kinds;
    private final Catalogue catalogue;

    NewReportController(ReportDesk desk, Reports reports, ReportKinds kinds, Catalogue catalogue) {
        this.desk = desk;
        this.reports = reports;
        this.kinds = kinds;
        this.catalogue = catalogue;
    }

    /** First which kind, then of which time. */
    @GetMapping("/new")
    String ask(@RequestParam(defaultValue = "") String kind, Model page) {
        var chosen = kinds.find(kind);
        chosen.ifPresent(one -> page.addAttribute("form", offered(one)));
        return shown(chosen, page);
    }

    private Form offered(ReportKind kind) {
        return Form.empty().offering("span", kind.usual(desk.today().getYear())).offering("forms", kind.forms());
    }

    private String shown(Optional<ReportKind> kind, Model page) {
        page.addAttribute("kinds", kinds.all());
        page.addAttribute("kind", kind.orElse(null));
        page.addAttribute("units", desk.writers());
        page.addAttribute(
                "times",
                kind.map(one -> TimeChoices.of(one, desk.today().getYear(), 1)).orElse(List.of()));
        page.addAttribute("figureForms", kind.map(this::forms).orElse(Map.of()));
        return "report/new";
    }

    /** Those that have figures of such times, of the own units; those that the province made as well. */
    private Map<String, String> forms(ReportKind kind) {
        var forms = new LinkedHashMap<String, String>();
        for (var unit : desk.writing()) {
            for (var form : catalogue.forms(unit)) if (fits(form, kind)) forms.put(form.code(), form.name());
        }
        return forms;
    }

    private static boolean fits(FigureForm form, ReportKind kind) {
        var lengths = new HashSet<>(SpanKind.of(form.frequency()));
        lengths.retainAll(kind.spans());
        return !lengths.isEmpty();
    }

    @PostMapping
    String begin(
            @Valid @ModelAttribute("typed") NewReportForm typed,
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

    private ReportId begin(NewReportForm typed) {
        var unit = new UnitId(typed.unit());
        var kind = kinds.find(typed.kind()).orElseThrow(NotFound::new);
        var time = typed.time(kind);
        var wish = new NewReport(unit, kind, time, typed.theme(kind), chosen(typed, unit, kind, time));
        return reports.begin(wish, desk.author(Right.REPORT, unit));
    }

    /** None where they are those of the kind: then the kind says it also later. */
    private List<String> chosen(NewReportForm typed, UnitId unit, ReportKind kind, ReportTime time) {
        var chosen = typed.chosen().stream().distinct().sorted().toList();
        for (var code : chosen) if (!kind.forms().contains(code)) check(code, unit, time);
        if (chosen.isEmpty() && kind.asksForm()) throw new Refused("report.refused.no-form");
        return new HashSet<>(chosen).equals(new HashSet<>(kind.forms())) ? List.of() : chosen;
    }

    private void check(String code, UnitId unit, ReportTime time) {
        var form = catalogue
                .form(code)
                .filter(one -> catalogue.isFor(one, unit))
                .orElseThrow(() -> new Refused("report.refused.no-form"));
        boolean isShort = SpanKind.of(form.frequency()).contains(time.kind());
        if (!isShort) throw new Refused("report.refused.form", form.name());
    }
}
