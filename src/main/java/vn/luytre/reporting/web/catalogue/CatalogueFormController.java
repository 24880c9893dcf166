package vn.luytre.reporting.web.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.calendar.ReportingCalendars;
import vn.luytre.identity.Author;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.catalogue.NewForm;
import vn.luytre.reporting.web.FigureDesk;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Forms of the catalogue: from when on they are owed; own ones are made, named and filled with indicators here. */
@Controller
@RequestMapping("/figures/indicators/{id:\\d+}/forms")
class CatalogueFormController {
    private static final int USUAL_DAYS = 3;

    private final CatalogueScreen screen;
    private final CatalogueDetails details;
    private final CatalogueEditing editing;
    private final FigureDesk desk;
    private final ReportingCalendars calendars = ReportingCalendars.load();

    CatalogueFormController(
            CatalogueScreen screen, CatalogueDetails details, CatalogueEditing editing, FigureDesk desk) {
        this.screen = screen;
        this.details = details;
        this.editing = editing;
        this.desk = desk;
    }

    /** @param reporters who fills it in: communes, or residential areas */
    record OwnForm(
            @NotBlank @Size(max = 150) String name,
            @NotNull PeriodKind frequency,
            @NotBlank String calendar,
            @NotNull UnitLevel reporters,
            @NotNull @Min(1) @Max(60) Integer due) {
        private NewForm form(ReportingCalendars calendars) {
            var kinds = UnitKind.of(reporters);
            kinds.remove(UnitKind.TOWNSHIP); // ended with the districts
            return new NewForm(
                    name.strip(),
                    calendars.byId(calendar).orElseThrow(() -> new Refused("catalogue.refused.calendar")),
                    frequency,
                    Set.copyOf(kinds),
                    due);
        }
    }

    record FirstForm(@NotBlank String first) {}

    record NameForm(@NotBlank @Size(max = 150) String name) {}

    record LineForm(@NotNull Integer indicator, @NotBlank String since) {}

    @GetMapping("/new")
    @Needs(Right.DECIDE)
    String blank(@PathVariable long id, Model page) {
        page.addAttribute("form", Form.empty().offering("due", USUAL_DAYS));
        return ask(screen.deciding(id), page);
    }

    private String ask(Unit unit, Model page) {
        page.addAttribute("unit", unit);
        page.addAttribute("calendars", calendars.inForceOn(desk.today()));
        return "reporting/catalogueForm";
    }

    @PostMapping("/new")
    @Needs(Right.DECIDE)
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") OwnForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = screen.deciding(id);
        var by = desk.author(Right.DECIDE, unit.id());
        if (!Refused.none(errors, response, () -> editing.add(unit.id(), typed.form(calendars), by)))
            return ask(unit, page);
        Said.next(redirect, "catalogue.said.form", typed.name());
        return "redirect:/figures/indicators?unit=" + id;
    }

    /** A form that a unit decides about, and who does it in its name. */
    private record Asked(Unit unit, FigureForm form, Author by) {
        private UnitId owner() {
            return unit.id();
        }

        private String address() {
            return "/figures/indicators/" + unit.id() + "/forms/" + form.code();
        }
    }

    private Asked asked(long id, String form) {
        var unit = screen.deciding(id);
        return new Asked(unit, screen.form(unit.id(), form), desk.author(Right.DECIDE, unit.id()));
    }

    @GetMapping("/{form}")
    @Needs(Right.VIEW)
    String form(@PathVariable long id, @PathVariable String form, Model page) {
        desk.require(Right.VIEW, new UnitId(id));
        return show(screen.unit(id), form, page);
    }

    private String show(Unit unit, String form, Model page) {
        page.addAttribute("asked", details.formPage(unit, form));
        return "reporting/catalogueOf";
    }

    @PostMapping("/{form}/first")
    @Needs(Right.DECIDE)
    String first(
            @PathVariable long id,
            @PathVariable String form,
            @Valid @ModelAttribute("typed") FirstForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = asked(id, form);
        Runnable deed =
                () -> editing.first(asked.owner(), asked.form, screen.period(asked.form, typed.first()), asked.by);
        if (!Refused.none(errors, response, deed)) return show(asked.unit, form, page);
        Said.next(redirect, "catalogue.said.first");
        return "redirect:" + asked.address();
    }

    @PostMapping("/{form}/name")
    @Needs(Right.DECIDE)
    String rename(
            @PathVariable long id,
            @PathVariable String form,
            @Valid @ModelAttribute("typed") NameForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = asked(id, form);
        Runnable deed =
                () -> editing.rename(asked.owner(), asked.form, typed.name().strip(), asked.by);
        if (!Refused.none(errors, response, deed)) return show(asked.unit, form, page);
        Said.next(redirect, "catalogue.said.renamed", typed.name());
        return "redirect:" + asked.address();
    }

    @PostMapping("/{form}/lines")
    @Needs(Right.DECIDE)
    String addLine(
            @PathVariable long id,
            @PathVariable String form,
            @Valid @ModelAttribute("typed") LineForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = asked(id, form);
        Runnable deed = () -> editing.addLine(
                asked.owner(),
                asked.form,
                new IndicatorId(typed.indicator()),
                screen.period(asked.form, typed.since()),
                asked.by);
        if (!Refused.none(errors, response, deed)) return show(asked.unit, form, page);
        Said.next(redirect, "catalogue.said.line");
        return "redirect:" + asked.address();
    }
}
