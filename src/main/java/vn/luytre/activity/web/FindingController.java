package vn.luytre.activity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.activity.Activity;
import vn.luytre.activity.special.Finding;
import vn.luytre.activity.special.Inspections;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** What an inspection found, and the duty that a leader gives because of it. */
@Controller
@RequestMapping("/activities/{id:\\d+}/findings")
class FindingController {
    private final ActivityDesk desk;
    private final Desk people;
    private final ActivityScreen screen;
    private final Inspections inspections;

    FindingController(ActivityDesk desk, Desk people, ActivityScreen screen, Inspections inspections) {
        this.desk = desk;
        this.people = people;
        this.screen = screen;
        this.inspections = inspections;
    }

    /** What was found, and where. */
    record FindingForm(
            @NotNull UUID key,
            @NotNull Long inspected,
            @NotBlank @Size(max = 5000) String finding) {}

    @PostMapping
    @Needs(Right.RECORD)
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") @Nullable FindingForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var activity = desk.written(id);
        var by = desk.author(activity.unit());
        if (typed == null
                || !Refused.none(
                        errors,
                        response,
                        () -> inspections.found(
                                typed.key(), activity.id(), new UnitId(typed.inspected()), typed.finding(), by))) {
            page.addAttribute("page", screen.page(activity));
            page.addAttribute("failed", "finding");
            return "activity/activity";
        }
        Said.next(redirect, "activity.said.found");
        return "redirect:/activities/" + id + "#findings";
    }

    @PostMapping("/{number:\\d+}/remove")
    @Needs(Right.RECORD)
    String remove(@PathVariable long id, @PathVariable long number, RedirectAttributes redirect) {
        var activity = desk.written(id);
        inspections.remove(activity.id(), number, desk.author(activity.unit()));
        Said.next(redirect, "activity.said.finding-removed");
        return "redirect:/activities/" + id + "#findings";
    }

    @GetMapping("/{number:\\d+}/duty")
    @Needs(Right.DECIDE)
    String ask(@PathVariable long id, @PathVariable long number, Model page) {
        var activity = decided(id);
        var finding = finding(activity, number);
        page.addAttribute("form", Form.empty().offering("sentence", finding.words()));
        return form(activity, finding, page);
    }

    private Activity decided(long id) {
        var activity = desk.read(id);
        people.authority(Right.DECIDE, activity.unit());
        return activity;
    }

    private Finding finding(Activity activity, long number) {
        return inspections.of(activity.id()).stream()
                .filter(one -> one.id() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String form(Activity activity, Finding finding, Model page) {
        page.addAttribute("page", screen.page(activity));
        page.addAttribute("finding", finding);
        page.addAttribute("inspected", desk.name(finding.inspected()));
        return "activity/findingDuty";
    }

    /** What the unit is to do, by when. */
    record FindingDutyForm(
            @NotNull UUID key,
            @NotBlank @Size(max = 5000) String sentence,
            @NotNull LocalDate due) {}

    @PostMapping("/{number:\\d+}/duty")
    @Needs(Right.DECIDE)
    String give(
            @PathVariable long id,
            @PathVariable long number,
            @Valid @ModelAttribute("typed") @Nullable FindingDutyForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var activity = decided(id);
        var finding = finding(activity, number);
        var by = people.author(Right.DECIDE, activity.unit());
        if (typed == null
                || !Refused.none(
                        errors,
                        response,
                        () -> inspections.follow(typed.key(), activity, finding, typed.sentence(), typed.due(), by)))
            return form(activity, finding, page);
        Said.next(redirect, "activity.said.followed");
        return "redirect:/activities/" + id + "#findings";
    }
}
