package vn.luytre.directive.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Expunging;
import vn.luytre.directive.Intake;
import vn.luytre.directive.Reviews;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Said;

/** What moves a directive from state to state: submitting, approving, sending back, withdrawing, reading again. */
@Controller
@RequestMapping("/directives")
class DecisionController {
    private static final String BACK = "redirect:/directives/";

    private final Intake intake;
    private final Reviews reviews;
    private final Expunging expunging;
    private final DirectiveDesk desk;

    DecisionController(Intake intake, Reviews reviews, Expunging expunging, DirectiveDesk desk) {
        this.intake = intake;
        this.reviews = reviews;
        this.expunging = expunging;
        this.desk = desk;
    }

    @PostMapping("/{id}/submit")
    @Needs(Right.PREPARE)
    String submit(@PathVariable UUID id, @RequestParam(defaultValue = "0") int seen, RedirectAttributes redirect) {
        var directive = desk.directive(new DirectiveId(id), Right.PREPARE).id();
        reviews.submit(directive, seen, desk.person());
        Said.next(redirect, "directive.done.submit");
        return BACK + id;
    }

    @PostMapping("/{id}/read-again")
    @Needs(Right.PREPARE)
    String readAgain(@PathVariable UUID id, RedirectAttributes redirect) {
        intake.readAgain(desk.directive(new DirectiveId(id), Right.PREPARE).id(), desk.person());
        Said.next(redirect, "directive.done.read-again");
        return BACK + id;
    }

    @PostMapping("/{id}/return")
    @Needs(Right.DECIDE)
    String giveBack(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        reviews.giveBack(desk.directive(new DirectiveId(id), Right.DECIDE).id(), reason, desk.person());
        Said.next(redirect, "directive.done.return");
        return BACK + id;
    }

    @PostMapping("/{id}/issue")
    @Needs(Right.DECIDE)
    String issue(@PathVariable UUID id, @RequestParam(defaultValue = "0") int seen, RedirectAttributes redirect) {
        reviews.issue(desk.directive(new DirectiveId(id), Right.DECIDE).id(), seen, desk.person());
        Said.next(redirect, "directive.done.issue");
        return BACK + id;
    }

    @GetMapping("/{id}/expunge")
    @Needs(Right.PREPARE)
    String askToExpunge(@PathVariable UUID id, Model page) {
        page.addAttribute("directive", desk.directive(new DirectiveId(id), Right.PREPARE));
        return "directive/expunge";
    }

    @PostMapping("/{id}/expunge")
    @Needs(Right.PREPARE)
    String expunge(@PathVariable UUID id, RedirectAttributes redirect) {
        expunging.expunge(desk.directive(new DirectiveId(id), Right.PREPARE).id(), desk.person());
        Said.next(redirect, "directive.done.expunge");
        return BACK + id;
    }

    @PostMapping("/{id}/withdraw")
    @Needs(Right.DECIDE)
    String withdraw(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        reviews.withdraw(desk.directive(new DirectiveId(id), Right.DECIDE).id(), reason, desk.person());
        Said.next(redirect, "directive.done.withdraw");
        return BACK + id;
    }
}
