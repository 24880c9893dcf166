package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.force.Team;
import vn.luytre.force.TeamId;
import vn.luytre.force.grading.Grading;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** What the chair of a commune does with proposed grades: decides, gives back, revokes. */
@Controller
@Needs(Right.DECIDE)
class GradeDecisionController {
    private final ForceDesk desk;
    private final Grading grading;
    private final GradingController pages;

    GradeDecisionController(ForceDesk desk, Grading grading, GradingController pages) {
        this.desk = desk;
        this.grading = grading;
        this.pages = pages;
    }

    /** What is decided of which teams. */
    record Decided(
            @NotNull UUID key,
            long unit,
            int year,
            @Nullable List<Long> teams,
            @NotBlank @Size(max = 100) String decision,
            @NotNull LocalDate day) {
        private List<TeamId> chosen() {
            return ids(teams);
        }
    }

    /** What goes back and why. */
    record GivenBack(
            @NotNull UUID key,
            long unit,
            int year,
            @Nullable List<Long> teams,
            @NotBlank @Size(max = 500) String reason) {
        private List<TeamId> chosen() {
            return ids(teams);
        }
    }

    private static List<TeamId> ids(@Nullable List<Long> teams) {
        return teams == null ? List.of() : teams.stream().map(TeamId::new).toList();
    }

    @PostMapping("/teams/grading/decide")
    String decide(
            @Valid @ModelAttribute("typed") Decided typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = desk.unit(new UnitId(typed.unit()), Right.DECIDE);
        var by = desk.author(Right.DECIDE, unit.id());
        if (!Refused.none(
                errors,
                response,
                () -> grading.decide(
                        typed.key(),
                        by,
                        unit.id(),
                        typed.year(),
                        typed.chosen(),
                        typed.decision().strip(),
                        typed.day()))) {
            return pages.shown(unit, typed.year(), Set.of(), page);
        }
        Said.next(
                redirect, "force.said.decided", Integer.toString(typed.chosen().size()), typed.decision());
        return "redirect:/teams/grading?unit=" + unit.id() + "&year=" + typed.year();
    }

    @PostMapping("/teams/grading/return")
    String giveBack(
            @Valid @ModelAttribute("typed") GivenBack typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = desk.unit(new UnitId(typed.unit()), Right.DECIDE);
        var by = desk.author(Right.DECIDE, unit.id());
        if (!Refused.none(
                errors,
                response,
                () -> grading.giveBack(
                        typed.key(),
                        by,
                        unit.id(),
                        typed.year(),
                        typed.chosen(),
                        typed.reason().strip()))) {
            return pages.shown(unit, typed.year(), Set.of(), page);
        }
        Said.next(
                redirect, "force.said.returned", Integer.toString(typed.chosen().size()));
        return "redirect:/teams/grading?unit=" + unit.id() + "&year=" + typed.year();
    }

    @GetMapping("/teams/{id:\\d+}/grading/{year:\\d+}/revoke")
    String ask(@PathVariable long id, @PathVariable int year, Model page) {
        return asked(desk.team(id, Right.DECIDE), year, page);
    }

    private static String asked(Team team, int year, Model page) {
        page.addAttribute("team", team);
        page.addAttribute("year", year);
        page.addAttribute("key", UUID.randomUUID());
        return "force/revoke";
    }

    @PostMapping("/teams/{id:\\d+}/grading/{year:\\d+}/revoke")
    String revoke(
            @PathVariable long id,
            @PathVariable int year,
            @Valid @ModelAttribute("typed") WithReason typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var team = desk.team(id, Right.DECIDE);
        var by = desk.author(Right.DECIDE, team.unit());
        if (!Refused.none(
                errors,
                response,
                () -> grading.revoke(
                        typed.key(),
                        by,
                        team.unit(),
                        year,
                        team.id(),
                        typed.reason().strip()))) return asked(team, year, page);
        Said.next(redirect, "force.said.revoked", team.details().name());
        return "redirect:/teams/" + id;
    }
}
