package vn.luytre.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.SeasonId;
import vn.luytre.assessment.Seasons;
import vn.luytre.assessment.standard.Standards;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Seasons: the list of them, opening one, locking one. */
@Controller
@RequestMapping("/seasons")
class SeasonController {
    private final AssessmentDesk desk;
    private final Seasons seasons;
    private final Standards standards;
    private final ReviewLists lists;

    SeasonController(AssessmentDesk desk, Seasons seasons, Standards standards, ReviewLists lists) {
        this.desk = desk;
        this.seasons = seasons;
        this.standards = standards;
        this.lists = lists;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String list(Model page) {
        var all = desk.seasons();
        var counts = new HashMap<Long, SeasonCount>();
        all.stream()
                .collect(Collectors.groupingBy(season -> desk.scope(season, Right.VIEW)))
                .forEach(
                        (scope, some) -> lists.counts(some, scope).forEach(count -> counts.put(count.season(), count)));
        page.addAttribute("seasons", all);
        page.addAttribute("counts", counts);
        page.addAttribute("offices", desk.names(all.stream().map(Season::office).toList()));
        page.addAttribute("mayOpen", !desk.offices(Right.PREPARE).isEmpty());
        return "assessment/seasons";
    }

    @GetMapping("/new")
    @Needs(Right.PREPARE)
    String form(Model page) {
        page.addAttribute("form", Form.empty().offering("year", desk.today().getYear()));
        return shown(page);
    }

    private String shown(Model page) {
        var offices = desk.offices(Right.PREPARE);
        page.addAttribute("offices", named(offices));
        page.addAttribute(
                "standards", standards.all(offices.keySet().stream().findFirst().orElse(desk.home()), desk.today()));
        page.addAttribute("key", UUID.randomUUID());
        return "assessment/newSeason";
    }

    private static Map<String, String> named(Map<UnitId, String> offices) {
        return offices.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    }

    @PostMapping
    @Needs(Right.PREPARE)
    String open(
            @Valid @ModelAttribute("typed") NewSeasonForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var opened = new SeasonId[1];
        boolean isDone = Refused.none(errors, response, () -> {
            var office = new UnitId(typed.unit());
            desk.require(Right.PREPARE, office);
            var by = desk.author(Right.PREPARE, office);
            opened[0] = seasons.open(typed.key(), typed.standard(), typed.year(), office, by);
        });
        if (!isDone) return shown(page);
        Said.next(redirect, "assessment.said.opened");
        return "redirect:/seasons/" + opened[0];
    }

    @GetMapping("/{id:\\d+}/{act:lock|unlock}")
    @Needs(Right.DECIDE)
    String confirm(@PathVariable long id, @PathVariable String act, Model page) {
        page.addAttribute("season", own(id, Right.DECIDE));
        page.addAttribute("act", act);
        return "assessment/lock";
    }

    @PostMapping("/{id:\\d+}/{act:lock|unlock}")
    @Needs(Right.DECIDE)
    String lock(@PathVariable long id, @PathVariable String act, RedirectAttributes redirect) {
        var season = own(id, Right.DECIDE);
        boolean isLocked = act.equals("lock");
        seasons.lock(season.id(), isLocked, desk.author(Right.DECIDE, season.office()));
        Said.next(redirect, isLocked ? "assessment.said.locked" : "assessment.said.unlocked");
        return "redirect:/seasons/" + id;
    }

    /** Units that came into being since it was opened. */
    @PostMapping("/{id:\\d+}/refresh")
    @Needs(Right.PREPARE)
    String refresh(@PathVariable long id, RedirectAttributes redirect) {
        var season = own(id, Right.PREPARE);
        Said.next(redirect, "assessment.said.refreshed", Integer.toString(seasons.refresh(season)));
        return "redirect:/seasons/" + id;
    }

    private Season own(long id, Right right) {
        var season = desk.season(id);
        desk.require(right, season.office());
        return season;
    }
}
