package vn.luytre.reporting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.submission.Completeness;
import vn.luytre.reporting.submission.Locks;
import vn.luytre.reporting.submission.Owing;
import vn.luytre.reporting.submission.Reminding;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.reporting.submission.StepWords;
import vn.luytre.reporting.submission.Submissions;
import vn.luytre.reporting.total.Place;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Who of the units below has sent figures; accepts many at once and reminds those that are missing. */
@Controller
@RequestMapping("/figures/below")
class BelowController {
    private final FigureDesk desk;
    private final Catalogue catalogue;
    private final Completeness completeness;
    private final Submissions submissions;
    private final Reminding reminding;
    private final Locks locks;
    private final Units units;

    BelowController(
            FigureDesk desk,
            Catalogue catalogue,
            Completeness completeness,
            Submissions submissions,
            Reminding reminding,
            Locks locks,
            Units units) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.completeness = completeness;
        this.submissions = submissions;
        this.reminding = reminding;
        this.locks = locks;
        this.units = units;
    }

    /** What stands in the address: nothing chosen is the first of each. */
    record Asked(
            @Nullable String form,
            @Nullable String period,
            @Nullable Long unit) {}

    private record Chosen(FigureForm form, PeriodKey period, Unit unit) {
        private String address() {
            return "/figures/below?form=" + form.code() + "&period=" + PeriodReading.write(period, form.frequency())
                    + "&unit=" + unit.id();
        }
    }

    private Chosen chosen(Asked asked, Right right) {
        var unit = unit(asked.unit(), right);
        var form = form(asked, unit.id());
        // The last period that is over is the one that is being sent.
        var period = asked.period() == null || asked.period().isBlank()
                ? form.before(form.periodOf(desk.today()))
                : PeriodReading.read(asked.period(), form.frequency())
                        .orElseGet(() -> form.before(form.periodOf(desk.today())));
        return new Chosen(form, period, unit);
    }

    private FigureForm form(Asked asked, UnitId unit) {
        return catalogue.forms(unit).stream()
                .filter(form -> asked.form() == null
                        || asked.form().isBlank()
                        || asked.form().equals(form.code()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Unit unit(@Nullable Long asked, Right right) {
        var unit = asked == null
                ? desk.units().stream().findFirst().orElseThrow(() -> new AccessDeniedException("no unit"))
                : new UnitId(asked);
        if (asked != null && !desk.may(right, unit)) throw new AccessDeniedException(right + " towards " + unit);
        return units.find(unit, desk.today()).orElseThrow(NotFound::new);
    }

    @GetMapping
    @Needs(Right.VIEW)
    String table(Asked asked, Model page) {
        var chosen = chosen(asked, Right.VIEW);
        page.addAttribute("chosenForm", chosen.form);
        page.addAttribute("chosenPeriod", chosen.period);
        page.addAttribute("unit", chosen.unit);
        page.addAttribute("table", completeness.below(chosen.unit.id(), chosen.form, chosen.period));
        page.addAttribute("forms", forms(chosen.unit.id()));
        page.addAttribute("periods", Owing.around(chosen.form, desk.today()));
        page.addAttribute("closed", locks.isClosed(chosen.form, chosen.period, chosen.unit.id()));
        page.addAttribute("decides", desk.may(Right.DECIDE, chosen.unit.id()));
        return "reporting/below";
    }

    private Map<String, String> forms(UnitId unit) {
        var forms = new LinkedHashMap<String, String>();
        for (var form : catalogue.forms(unit)) forms.put(form.code(), form.name());
        return forms;
    }

    /** @param sheets «unit-version», as they were looked at */
    @PostMapping("/accept")
    @Needs(Right.DECIDE)
    String accept(Asked asked, @RequestParam(defaultValue = "") List<String> sheets, RedirectAttributes redirect) {
        var chosen = chosen(asked, Right.DECIDE);
        var refused = new ArrayList<String>();
        for (var sheet : sheets) if (!isAccepted(chosen, sheet)) refused.add(sheet);
        Said.next(redirect, "figures.said.accepted", Integer.toString(sheets.size() - refused.size()));
        if (!refused.isEmpty()) Said.next(redirect, "figures.said.not-accepted", Integer.toString(refused.size()));
        return "redirect:" + chosen.address();
    }

    private boolean isAccepted(Chosen chosen, String sheet) {
        var parts = sheet.split("-", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("\\d{1,9}")) return false;
        var unit = new UnitId(Long.parseLong(parts[0]));
        var by = desk.author(Right.DECIDE, unit);
        try {
            submissions.step(
                    chosen.form,
                    new Place(chosen.form.id(), chosen.period, unit),
                    SheetStep.ACCEPT,
                    by,
                    Integer.parseInt(parts[1]),
                    StepWords.NOTHING);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** Only those that have not sent anything, or have it back. */
    @PostMapping("/remind")
    @Needs(Right.CHECK)
    String remind(Asked asked, RedirectAttributes redirect) {
        var chosen = chosen(asked, Right.VIEW);
        var missing = completeness.below(chosen.unit.id(), chosen.form, chosen.period).missing().stream()
                .map(row -> row.unit().id())
                .filter(unit -> desk.may(Right.CHECK, unit))
                .toList();
        if (!missing.isEmpty()) {
            var by = desk.author(Right.CHECK, Objects.requireNonNull(missing.getFirst()));
            reminding.remind(chosen.form, chosen.period, missing, by);
        }
        Said.next(redirect, "figures.said.reminded", Integer.toString(missing.size()));
        return "redirect:" + chosen.address();
    }
}
