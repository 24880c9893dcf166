package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.luytre.force.TeamId;
import vn.luytre.force.Teams;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** A team: founded, looked at, and what is said of it. */
@Controller
class TeamController {
    private final ForceDesk desk;
    private final Teams teams;
    private final TeamScreen screen;

    TeamController(ForceDesk desk, Teams teams, TeamScreen screen) {
        this.desk = desk;
        this.teams = teams;
        this.screen = screen;
    }

    @GetMapping("/teams/{id:\\d+}")
    @Needs(Right.VIEW)
    String team(@PathVariable long id, Model page) {
        page.addAttribute("team", screen.of(desk.team(id, Right.VIEW)));
        page.addAttribute("today", desk.today());
        return "force/team";
    }

    @GetMapping("/teams/new")
    @Needs(Right.RECORD)
    String blank(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") List<Long> areas,
            Model page) {
        page.addAttribute("form", Form.empty().offering("heads", 1).offering("areas", areas));
        var asked = desk.unit(unit);
        boolean isChosen = unit != null && asked.kind().level() == UnitLevel.COMMUNE;
        return shown(asked, isChosen ? Map.of() : desk.communes(asked), null, page);
    }

    private String shown(Unit unit, @Nullable Team team, Model page) {
        return shown(unit, Map.of(), team, page);
    }

    private String shown(Unit unit, Map<String, String> communes, @Nullable Team team, Model page) {
        desk.unit(unit.id(), Right.RECORD);
        var areas = desk.below(unit, UnitLevel.RESIDENTIAL);
        page.addAttribute("unit", unit);
        page.addAttribute("communes", communes);
        page.addAttribute("areas", boxes(areas, team));
        page.addAttribute("id", team == null ? 0L : team.id().value());
        page.addAttribute("version", team == null ? 0 : team.version());
        page.addAttribute("key", UUID.randomUUID());
        return "force/form";
    }

    /** The areas to tick, those without a team first; each with the team that covers it, if another does. */
    private Map<String, AreaBox> boxes(List<Unit> areas, @Nullable Team team) {
        var covered = teams.covered(areas.stream().map(Unit::id).toList(), team == null ? null : team.id());
        var boxes = new LinkedHashMap<String, AreaBox>();
        areas.stream()
                .filter(area -> !covered.containsKey(area.id()))
                .forEach(area -> boxes.put(area.id().toString(), new AreaBox(area.name(), "")));
        areas.stream()
                .filter(area -> covered.containsKey(area.id()))
                .forEach(area ->
                        boxes.put(area.id().toString(), new AreaBox(area.name(), covered.getOrDefault(area.id(), ""))));
        return boxes;
    }

    @PostMapping("/teams")
    @Needs(Right.RECORD)
    String found(
            @RequestParam long unit,
            @Valid @ModelAttribute("typed") TeamForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var commune = desk.unit(new UnitId(unit), Right.RECORD);
        var by = desk.author(Right.RECORD, commune.id());
        var founded = new TeamId[1];
        if (!Refused.none(
                errors,
                response,
                () -> founded[0] = teams.found(typed.key(), by, commune.id(), typed.details(), typed.strength()))) {
            return shown(commune, null, page);
        }
        Said.next(redirect, "force.said.founded", typed.name());
        return "redirect:/teams/" + founded[0];
    }

    @GetMapping("/teams/{id:\\d+}/edit")
    @Needs(Right.RECORD)
    String edit(@PathVariable long id, Model page) {
        var team = desk.team(id, Right.RECORD);
        page.addAttribute("form", Form.of(TeamForm.of(team, UUID.randomUUID())));
        return shown(desk.unit(team.unit(), Right.RECORD), team, page);
    }

    @PostMapping("/teams/{id:\\d+}/edit")
    @Needs(Right.RECORD)
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") TeamForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var team = desk.team(id, Right.RECORD);
        var by = desk.author(Right.RECORD, team.unit());
        if (!Refused.none(
                errors, response, () -> teams.change(typed.key(), by, team.id(), typed.version(), typed.details()))) {
            return shown(desk.unit(team.unit(), Right.RECORD), team, page);
        }
        Said.next(redirect, "force.said.changed", typed.name());
        return "redirect:/teams/" + id;
    }
}
