package vn.luytre.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import vn.luytre.assessment.Review;
import vn.luytre.assessment.Step;
import vn.luytre.assessment.StepWish;
import vn.luytre.assessment.Steps;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** An object in a season, and every step with it. */
@Controller("assessmentReviewController")
@RequestMapping("/reviews/{id:\\d+}")
class ReviewController {
    private static final String RECORD = "/{step:register|withdraw|submit|take-back|ask-extension|appeal}";
    private static final String CHECK = "/{step:return|exclude|include|grant-extension|refuse-extension}";
    private static final String DECIDE = "/{step:decide|send-back|uphold|reopen}";

    private final AssessmentDesk desk;
    private final ReviewScreen screen;
    private final Steps steps;

    ReviewController(AssessmentDesk desk, ReviewScreen screen, Steps steps) {
        this.desk = desk;
        this.screen = screen;
        this.steps = steps;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String show(@PathVariable long id, Model page) {
        page.addAttribute("page", screen.page(desk.review(Right.VIEW, id)));
        return "assessment/review";
    }

    @GetMapping(RECORD)
    @Needs(Right.RECORD)
    String recordForm(@PathVariable long id, @PathVariable String step, Model page) {
        return form(id, step, page);
    }

    @GetMapping(CHECK)
    @Needs(Right.CHECK)
    String checkForm(@PathVariable long id, @PathVariable String step, Model page) {
        return form(id, step, page);
    }

    @GetMapping(DECIDE)
    @Needs(Right.DECIDE)
    String decideForm(@PathVariable long id, @PathVariable String step, Model page) {
        return form(id, step, page);
    }

    @PostMapping(RECORD)
    @Needs(Right.RECORD)
    String records(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("typed") StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        return done(id, step, typed, errors, response, redirect, page);
    }

    @PostMapping(CHECK)
    @Needs(Right.CHECK)
    String checks(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("typed") StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        return done(id, step, typed, errors, response, redirect, page);
    }

    @PostMapping(DECIDE)
    @Needs(Right.DECIDE)
    String decides(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("typed") StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        return done(id, step, typed, errors, response, redirect, page);
    }

    private String form(long id, String path, Model page) {
        var step = Step.of(path).orElseThrow(NotFound::new);
        var review = desk.review(step.right(), id);
        var form = Form.empty();
        if (review.extensionAsked() != null) form = form.offering("until", review.extensionAsked());
        if (step == Step.DECIDE) form = form.offering("day", desk.today());
        page.addAttribute("form", form);
        return shown(review, step, page);
    }

    private String shown(Review review, Step step, Model page) {
        page.addAttribute("page", screen.page(review));
        page.addAttribute("step", step);
        page.addAttribute("key", UUID.randomUUID());
        return "assessment/step";
    }

    private String done(
            long id,
            String path,
            StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var step = Step.of(path).orElseThrow(NotFound::new);
        var review = desk.review(step.right(), id);
        if (!Refused.none(errors, response, () -> perform(review, step, typed))) return shown(review, step, page);
        var said = "assessment.said.step." + step.name();
        Said.next(redirect, said);
        return "redirect:/reviews/" + id;
    }

    private void perform(Review review, Step step, StepForm typed) {
        var wish = StepWish.of(step, review.season(), List.of(review.id()));
        var whole = new StepWish(
                step,
                review.season(),
                wish.ids(),
                typed.version(),
                typed.reasonText(),
                typed.until(),
                desk.paper(step, typed.number(), typed.day()));
        var key = typed.key() == null ? UUID.randomUUID() : typed.key();
        steps.one(key, whole, desk.author(step.right(), review));
    }
}
