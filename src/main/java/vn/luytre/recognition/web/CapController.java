package vn.luytre.recognition.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
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
import vn.luytre.organization.Unit;
import vn.luytre.recognition.AwardForms;
import vn.luytre.recognition.Caps;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** How many of each form a unit gives in a year at most. */
@Controller
@RequestMapping("/awards/caps")
class CapController {
    private final AwardDesk desk;
    private final AwardForms forms;
    private final Caps caps;

    CapController(AwardDesk desk, AwardForms forms, Caps caps) {
        this.desk = desk;
        this.forms = forms;
        this.caps = caps;
    }

    /** One that is set. */
    record Typed(
            @NotNull UUID key,
            @Nullable Long unit,
            @NotBlank String form,
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull @Min(0) @Max(100_000) Integer most) {}

    @GetMapping
    @Needs(Right.VIEW)
    String page(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Integer year,
            Model page) {
        return shown(desk.unit(unit, Right.VIEW), year == null ? desk.today().getYear() : year, page);
    }

    private String shown(Unit unit, int year, Model page) {
        page.addAttribute("unit", unit);
        page.addAttribute("year", year);
        page.addAttribute("forms", forms.all());
        page.addAttribute("caps", caps.of(unit.id(), year));
        page.addAttribute("decides", desk.may(Right.DECIDE, unit.id()));
        page.addAttribute("key", UUID.randomUUID());
        return "recognition/caps";
    }

    @PostMapping
    @Needs(Right.DECIDE)
    String set(
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = desk.unit(typed.unit(), Right.DECIDE);
        var by = desk.author(Right.DECIDE, unit.id());
        if (!Refused.none(
                errors,
                response,
                () -> caps.set(typed.key(), by, unit.id(), forms.of(typed.form()), typed.year(), typed.most()))) {
            return shown(unit, desk.today().getYear(), page);
        }
        Said.next(redirect, "award.said.cap");
        return "redirect:/awards/caps?unit=" + unit.id() + "&year=" + typed.year();
    }
}
