package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.force.NewStrength;
import vn.luytre.force.Strengths;
import vn.luytre.force.Team;
import vn.luytre.force.TeamRole;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Who came to a team and who left it, as counts. */
@Controller
@RequestMapping("/teams/{id:\\d+}/strength")
@Needs(Right.RECORD)
class StrengthController {
    private final ForceDesk desk;
    private final Strengths strengths;

    StrengthController(ForceDesk desk, Strengths strengths) {
        this.desk = desk;
        this.strengths = strengths;
    }

    /** Which way. */
    public enum Way {
        JOINED,
        LEFT
    }

    /** Some came or left. */
    record Typed(
            @NotNull UUID key,
            @NotNull Way way,
            @NotNull TeamRole role,
            @NotNull @Min(1) Integer number,
            @NotNull @PastOrPresent LocalDate day,
            @NotBlank @Size(max = 500) String reason) {
        private NewStrength change() {
            return new NewStrength(day, role, way == Way.JOINED ? number : -number, reason.strip());
        }
    }

    @GetMapping
    String form(@PathVariable long id, Model page) {
        page.addAttribute("form", Form.empty().offering("day", desk.today()).offering("role", TeamRole.MEMBER));
        return shown(desk.team(id, Right.RECORD), page);
    }

    private static String shown(Team team, Model page) {
        page.addAttribute("team", team);
        page.addAttribute("key", UUID.randomUUID());
        return "force/strength";
    }

    @PostMapping
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var team = desk.team(id, Right.RECORD);
        var by = desk.author(Right.RECORD, team.unit());
        if (!Refused.none(errors, response, () -> strengths.change(typed.key(), by, team.id(), typed.change())))
            return shown(team, page);
        Said.next(redirect, "force.said.strength", team.details().name());
        return "redirect:/teams/" + id;
    }

    @GetMapping("/{change:\\d+}/withdraw")
    String ask(@PathVariable long id, @PathVariable long change, Model page) {
        return asked(desk.team(id, Right.RECORD), change, page);
    }

    private String asked(Team team, long change, Model page) {
        var one = strengths.of(team.id()).stream()
                .filter(candidate -> candidate.id() == change)
                .findFirst()
                .orElseThrow(NotFound::new);
        page.addAttribute("team", team);
        page.addAttribute("change", one);
        page.addAttribute("key", UUID.randomUUID());
        return "force/strengthWithdraw";
    }

    @PostMapping("/{change:\\d+}/withdraw")
    String withdraw(
            @PathVariable long id,
            @PathVariable long change,
            @Valid @ModelAttribute("typed") WithReason typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var team = desk.team(id, Right.RECORD);
        var by = desk.author(Right.RECORD, team.unit());
        if (!Refused.none(
                errors,
                response,
                () -> strengths.withdraw(
                        typed.key(), by, team.id(), change, typed.reason().strip()))) return asked(team, change, page);
        Said.next(redirect, "force.said.withdrawn");
        return "redirect:/teams/" + id;
    }
}
