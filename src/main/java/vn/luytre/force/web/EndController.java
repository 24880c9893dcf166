package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.force.Team;
import vn.luytre.force.Teams;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The end of a team, with its decision; and that it was none. */
@Controller
@Needs(Right.RECORD)
class EndController {
    private final ForceDesk desk;
    private final Teams teams;

    EndController(ForceDesk desk, Teams teams) {
        this.desk = desk;
        this.teams = teams;
    }

    /** How it ends. */
    record Typed(
            @NotNull UUID key,
            int version,
            @NotNull @PastOrPresent LocalDate day,
            @NotBlank @Size(max = 100) String decision,
            @NotBlank @Size(max = 500) String reason) {
        private Team.Ending ending() {
            return new Team.Ending(day, decision.strip(), reason.strip());
        }
    }

    @GetMapping("/teams/{id:\\d+}/end")
    String form(@PathVariable long id, Model page) {
        page.addAttribute("form", Form.empty().offering("day", desk.today()));
        return shown(desk.team(id, Right.RECORD), page);
    }

    private static String shown(Team team, Model page) {
        page.addAttribute("team", team);
        page.addAttribute("key", UUID.randomUUID());
        return "force/end";
    }

    @PostMapping("/teams/{id:\\d+}/end")
    String end(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var team = desk.team(id, Right.RECORD);
        var by = desk.author(Right.RECORD, team.unit());
        if (!Refused.none(
                errors, response, () -> teams.end(typed.key(), by, team.id(), typed.version(), typed.ending())))
            return shown(team, page);
        Said.next(redirect, "force.said.ended", team.details().name());
        return "redirect:/teams/" + id;
    }

    @GetMapping("/teams/{id:\\d+}/resume")
    String ask(@PathVariable long id, Model page) {
        var team = desk.team(id, Right.RECORD);
        page.addAttribute("team", team);
        page.addAttribute(
                "fields", Map.of("key", UUID.randomUUID().toString(), "version", Integer.toString(team.version())));
        return "force/resume";
    }

    @PostMapping("/teams/{id:\\d+}/resume")
    String resume(
            @PathVariable long id, @RequestParam UUID key, @RequestParam int version, RedirectAttributes redirect) {
        var team = desk.team(id, Right.RECORD);
        teams.resume(key, desk.author(Right.RECORD, team.unit()), team.id(), version);
        Said.next(redirect, "force.said.resumed", team.details().name());
        return "redirect:/teams/" + id;
    }
}
