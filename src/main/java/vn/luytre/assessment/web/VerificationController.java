package vn.luytre.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import vn.luytre.assessment.Answers;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.Step;
import vn.luytre.assessment.StepWish;
import vn.luytre.assessment.Steps;
import vn.luytre.identity.Author;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The verification of an object: item by item the same, or something else for a reason. */
@Controller
@RequestMapping("/reviews/{id:\\d+}/verification")
@Needs(Right.CHECK)
class VerificationController {
    private final AssessmentDesk desk;
    private final ReviewScreen screen;
    private final Answers answers;
    private final Steps steps;

    VerificationController(AssessmentDesk desk, ReviewScreen screen, Answers answers, Steps steps) {
        this.desk = desk;
        this.screen = screen;
        this.answers = answers;
        this.steps = steps;
    }

    @GetMapping
    String form(@PathVariable long id, Model page) {
        return shown(desk.review(Right.CHECK, id), page);
    }

    private String shown(Review review, Model page) {
        page.addAttribute("page", screen.page(review));
        page.addAttribute("key", UUID.randomUUID());
        return "assessment/verification";
    }

    @PostMapping
    String verify(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "save") String act,
            @ModelAttribute("typed") StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var review = desk.review(Right.CHECK, id);
        var by = desk.author(Right.CHECK, review);
        boolean isFinish = act.equals("finish");
        boolean isDone = Refused.none(errors, response, () -> {
            var items = desk.of(review).standard().rule(review.type()).items();
            int version = Objects.requireNonNullElse(typed.version(), review.version());
            answers.verify(review.id(), TypedAnswers.verified(review.id(), items, fields), version, by);
            if (isFinish) finish(review, typed, by);
        });
        if (!isDone) return shown(review, page);
        Said.next(redirect, isFinish ? "assessment.said.step.VERIFY" : "assessment.said.saved");
        return "redirect:/reviews/" + id + (isFinish ? "" : "/verification");
    }

    private void finish(Review review, StepForm typed, Author by) {
        var key = Objects.requireNonNullElseGet(typed.key(), UUID::randomUUID);
        steps.one(key, StepWish.of(Step.VERIFY, review.season(), List.of(review.id())), by);
    }
}
