package vn.luytre.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.assessment.Answers;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.Reviews;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The self-review of an object: saved by the button or while somebody types. */
@Controller
@RequestMapping("/reviews/{id:\\d+}")
@Needs(Right.RECORD)
class AnswerController {
    private final AssessmentDesk desk;
    private final ReviewScreen screen;
    private final Answers answers;
    private final Reviews reviews;

    AnswerController(AssessmentDesk desk, ReviewScreen screen, Answers answers, Reviews reviews) {
        this.desk = desk;
        this.screen = screen;
        this.answers = answers;
        this.reviews = reviews;
    }

    @GetMapping("/answers")
    String form(@PathVariable long id, Model page) {
        return shown(desk.review(Right.RECORD, id), page);
    }

    private String shown(Review review, Model page) {
        page.addAttribute("page", screen.page(review));
        return "assessment/answers";
    }

    @PostMapping("/answers")
    String save(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            @ModelAttribute("typed") AnswersForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var review = desk.review(Right.RECORD, id);
        Refused.none(errors, response, () -> {
            var items = desk.of(review).standard().rule(review.type()).items();
            answers.save(review.season(), TypedAnswers.read(review.id(), items, fields), typed.version());
        });
        var now = reviews.find(review.id()).orElse(review);
        if (script) {
            page.addAttribute("page", screen.page(now));
            page.addAttribute("time", desk.time());
            return "assessment/saved";
        }
        if (errors.hasErrors()) return shown(now, page);
        Said.next(redirect, "assessment.said.saved");
        return "redirect:/reviews/" + id;
    }

    /** Answers and proofs of the last year, or of another standard in this year. */
    @PostMapping("/take-over")
    String takeOver(@PathVariable long id, @RequestParam(defaultValue = "0") long source, RedirectAttributes redirect) {
        var review = desk.review(Right.RECORD, id);
        var other = desk.review(Right.VIEW, source);
        if (!other.object().equals(review.object())) throw new Refused("assessment.refused.elsewhere");
        int taken = answers.takeOver(other, review, desk.author(Right.RECORD, review));
        Said.next(redirect, "assessment.said.taken", Integer.toString(taken));
        return "redirect:/reviews/" + id + "/answers";
    }
}
