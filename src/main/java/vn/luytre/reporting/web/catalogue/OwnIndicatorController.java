package vn.luytre.reporting.web.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.Summing;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.catalogue.NewIndicator;
import vn.luytre.reporting.web.FigureDesk;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** A province adds an indicator of its own: one that is typed, or one that follows from two others of the form. */
@Controller
@Needs(Right.DECIDE)
@RequestMapping("/figures/indicators/{id:\\d+}/new")
class OwnIndicatorController {
    private final CatalogueScreen screen;
    private final CatalogueEditing editing;
    private final Catalogue catalogue;
    private final FigureDesk desk;

    OwnIndicatorController(CatalogueScreen screen, CatalogueEditing editing, Catalogue catalogue, FigureDesk desk) {
        this.screen = screen;
        this.editing = editing;
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /** What the form sends. */
    record OwnForm(
            @NotBlank @Size(max = 8) String code,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String measure,
            @NotBlank @Size(max = 1) String group,
            @NotNull Summing summing,
            @NotNull @Min(0) @Max(3) Integer decimals,
            @Nullable Integer part,
            @Nullable Integer whole,
            @Nullable @Size(max = 300) String source,
            @NotBlank String since) {
        private NewIndicator indicator() {
            return new NewIndicator(
                    code.strip().toUpperCase(Locale.ROOT),
                    name.strip(),
                    measure.strip(),
                    group,
                    decimals,
                    summing,
                    Objects.requireNonNullElse(source, "").strip(),
                    part == null ? null : new IndicatorId(part),
                    whole == null ? null : new IndicatorId(whole));
        }
    }

    @GetMapping
    String blank(@PathVariable long id, @RequestParam(defaultValue = "") String form, Model page) {
        var unit = screen.deciding(id);
        var chosen = chosen(catalogue.forms(unit.id()), form);
        var since = PeriodReading.write(screen.ahead(chosen).getFirst(), chosen.frequency());
        page.addAttribute(
                "form",
                Form.empty()
                        .offering("summing", Summing.SUM)
                        .offering("decimals", 0)
                        .offering("since", since));
        return ask(unit, form, page);
    }

    private static FigureForm chosen(List<FigureForm> forms, String code) {
        return forms.stream().filter(one -> one.code().equals(code)).findFirst().orElse(forms.getFirst());
    }

    private String ask(Unit unit, String form, Model page) {
        var forms = catalogue.forms(unit.id());
        var chosen = chosen(forms, form);
        page.addAttribute("unit", unit);
        page.addAttribute("forms", forms);
        page.addAttribute("chosen", chosen);
        page.addAttribute("groups", catalogue.groups());
        page.addAttribute("ahead", screen.ahead(chosen));
        return "reporting/catalogueNew";
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String form,
            @Valid @ModelAttribute("typed") OwnForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = screen.deciding(id);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return ask(unit, form, page);
        }
        var to = screen.form(unit.id(), form);
        var by = desk.author(Right.DECIDE, unit.id());
        Runnable deed = () -> editing.add(unit.id(), typed.indicator(), to, screen.period(to, typed.since()), by);
        if (!Refused.none(errors, response, deed)) return ask(unit, form, page);
        Said.next(redirect, "catalogue.said.added", typed.name());
        return "redirect:/figures/indicators?unit=" + id + "&form=" + form;
    }
}
