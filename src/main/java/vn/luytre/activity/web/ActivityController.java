package vn.luytre.activity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import vn.luytre.activity.Activities;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** One activity: what it was, what proves it, what happened to the record; taken back and brought back. */
@Controller
@RequestMapping("/activities/{id:\\d+}")
class ActivityController {
    private final ActivityDesk desk;
    private final ActivityScreen screen;
    private final Activities activities;

    ActivityController(ActivityDesk desk, ActivityScreen screen, Activities activities) {
        this.desk = desk;
        this.screen = screen;
        this.activities = activities;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String show(@PathVariable long id, Model page) {
        page.addAttribute("page", screen.page(desk.read(id)));
        return "activity/activity";
    }

    @GetMapping("/withdraw")
    @Needs(Right.RECORD)
    String ask(@PathVariable long id, Model page) {
        page.addAttribute("page", screen.page(desk.written(id)));
        return "activity/withdraw";
    }

    /** Why. */
    record WithdrawForm(
            int version, @NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/withdraw")
    @Needs(Right.RECORD)
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") WithdrawForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var activity = desk.written(id);
        var by = desk.author(activity.unit());
        if (!Refused.none(
                errors, response, () -> activities.withdraw(activity.id(), typed.version(), typed.reason(), by)))
            return ask(id, page);
        Said.next(redirect, "activity.said.withdrawn");
        return "redirect:/activities/" + id;
    }

    @PostMapping("/restore")
    @Needs(Right.RECORD)
    String restore(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        var activity = desk.written(id);
        activities.restore(activity.id(), version, desk.author(activity.unit()));
        Said.next(redirect, "activity.said.restored");
        return "redirect:/activities/" + id;
    }
}
