package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import vn.luytre.force.norm.Norm;
import vn.luytre.force.norm.Norms;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** How large a province wants its teams. */
@Controller
@RequestMapping("/teams/norm")
class NormController {
    private final ForceDesk desk;
    private final Norms norms;

    NormController(ForceDesk desk, Norms norms) {
        this.desk = desk;
        this.norms = norms;
    }

    /** What is set. */
    record Typed(
            @NotNull UUID key,
            long unit,
            @NotNull LocalDate firstDay,
            @NotNull @Min(1) @Max(100_000) Integer baseHomes,
            @NotNull @Min(1) @Max(1_000) Integer baseMembers,
            @Nullable @Min(1) @Max(100_000) Integer stepHomes,
            @NotBlank @Size(max = 200) String decision) {
        private Norm norm() {
            return new Norm(firstDay, baseHomes, baseMembers, stepHomes, decision.strip());
        }
    }

    @GetMapping
    @Needs(Right.VIEW)
    String page(@RequestParam(required = false) @Nullable Long unit, Model page) {
        return shown(desk.province(desk.unit(unit)), page);
    }

    private String shown(Unit province, Model page) {
        page.addAttribute("unit", province);
        page.addAttribute("norms", norms.all(province.id()));
        page.addAttribute("decides", desk.may(Right.DECIDE, province.id()));
        page.addAttribute("key", UUID.randomUUID());
        return "force/norm";
    }

    @PostMapping
    @Needs(Right.DECIDE)
    String set(
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var province = desk.unit(new UnitId(typed.unit()), Right.DECIDE);
        var by = desk.author(Right.DECIDE, province.id());
        if (!Refused.none(errors, response, () -> norms.set(typed.key(), by, province, typed.norm())))
            return shown(province, page);
        Said.next(redirect, "force.said.norm");
        return "redirect:/teams/norm?unit=" + province.id();
    }
}
