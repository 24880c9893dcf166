package vn.luytre.recognition.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.recognition.Council;
import vn.luytre.recognition.Grounds;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.Proposal.Withdrawal;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Taking an award back: what proved it was false, or another reason; with the money that is to come back. */
@Controller
@RequestMapping("/awards/{id:\\d+}/withdraw")
@Needs(Right.DECIDE)
class WithdrawalController {
    private final AwardDesk desk;
    private final Council council;
    private final Grounds grounds;

    WithdrawalController(AwardDesk desk, Council council, Grounds grounds) {
        this.desk = desk;
        this.council = council;
        this.grounds = grounds;
    }

    /** How it is taken back. */
    record Typed(
            @NotNull UUID key,
            int version,
            @NotNull @PastOrPresent LocalDate day,
            @NotBlank @Size(max = 100) String decision,
            @NotBlank @Size(max = 1000) String reason,
            boolean wasFalse,
            @Nullable List<Long> grounds,
            @Nullable @Min(0) @Max(10_000_000_000L) Long recovered) {
        private Withdrawal withdrawal() {
            return new Withdrawal(day, decision.strip(), wasFalse, recovered);
        }

        private List<Long> falseGrounds() {
            return grounds == null ? List.of() : grounds;
        }
    }

    @GetMapping
    String ask(@PathVariable long id, Model page) {
        page.addAttribute("form", Form.empty().offering("day", desk.today()));
        return asked(desk.proposal(id, Right.DECIDE), page);
    }

    private String asked(Proposal proposal, Model page) {
        page.addAttribute("proposal", proposal);
        page.addAttribute("grounds", grounds.of(proposal.id()));
        page.addAttribute("key", UUID.randomUUID());
        return "recognition/withdraw";
    }

    @PostMapping
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var proposal = desk.proposal(id, Right.DECIDE);
        var by = desk.author(Right.DECIDE, proposal.unit());
        if (!Refused.none(
                errors,
                response,
                () -> council.withdraw(
                        typed.key(),
                        by,
                        proposal.id(),
                        typed.version(),
                        typed.withdrawal(),
                        typed.falseGrounds(),
                        typed.reason().strip()))) return asked(proposal, page);
        Said.next(redirect, "award.said.withdrawn");
        return "redirect:/awards/" + id;
    }
}
