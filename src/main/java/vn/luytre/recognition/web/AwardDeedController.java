package vn.luytre.recognition.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
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
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.recognition.Council;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.Proposals;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** What moves a single proposal: submitted, given up, given back, refused. */
@Controller
@RequestMapping("/awards/{id:\\d+}")
class AwardDeedController {
    private final AwardDesk desk;
    private final Proposals proposals;
    private final Council council;

    AwardDeedController(AwardDesk desk, Proposals proposals, Council council) {
        this.desk = desk;
        this.proposals = proposals;
        this.council = council;
    }

    /** A deed that asks why. */
    record Why(
            @NotNull UUID key,
            int version,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/submit")
    @Needs(Right.RECORD)
    String submit(
            @PathVariable long id, @RequestParam UUID key, @RequestParam int version, RedirectAttributes redirect) {
        var proposal = desk.proposal(id, Right.RECORD);
        proposals.submit(key, desk.author(Right.RECORD, proposal.unit()), proposal.id(), version);
        Said.next(redirect, "award.said.submitted");
        return "redirect:/awards/" + id;
    }

    @GetMapping("/drop")
    @Needs(Right.RECORD)
    String askToDrop(@PathVariable long id, Model page) {
        var proposal = desk.proposal(id, Right.RECORD);
        page.addAttribute("proposal", proposal);
        page.addAttribute(
                "fields", Map.of("key", UUID.randomUUID().toString(), "version", Integer.toString(proposal.version())));
        return "recognition/drop";
    }

    @PostMapping("/drop")
    @Needs(Right.RECORD)
    String drop(@PathVariable long id, @RequestParam UUID key, @RequestParam int version, RedirectAttributes redirect) {
        var proposal = desk.proposal(id, Right.RECORD);
        proposals.drop(key, desk.author(Right.RECORD, proposal.unit()), proposal.id(), version);
        Said.next(redirect, "award.said.dropped");
        return "redirect:/awards/" + id;
    }

    @GetMapping("/return")
    @Needs(Right.CHECK)
    String askToReturn(@PathVariable long id, Model page) {
        return asked(desk.proposal(id, Right.CHECK), "return", page);
    }

    private static String asked(Proposal proposal, String deed, Model page) {
        page.addAttribute("proposal", proposal);
        page.addAttribute("deed", deed);
        page.addAttribute("key", UUID.randomUUID());
        return "recognition/why";
    }

    @PostMapping("/return")
    @Needs(Right.CHECK)
    String giveBack(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") Why typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var proposal = desk.proposal(id, Right.CHECK);
        var by = desk.author(Right.CHECK, proposal.unit());
        if (!Refused.none(
                errors,
                response,
                () -> council.giveBack(
                        typed.key(),
                        by,
                        proposal.id(),
                        typed.version(),
                        typed.reason().strip()))) return asked(proposal, "return", page);
        Said.next(redirect, "award.said.returned");
        return "redirect:/awards/" + id;
    }

    @GetMapping("/refuse")
    @Needs(Right.DECIDE)
    String askToRefuse(@PathVariable long id, Model page) {
        return asked(desk.proposal(id, Right.DECIDE), "refuse", page);
    }

    @PostMapping("/refuse")
    @Needs(Right.DECIDE)
    String refuse(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") Why typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var proposal = desk.proposal(id, Right.DECIDE);
        var by = desk.author(Right.DECIDE, proposal.unit());
        if (!Refused.none(
                errors,
                response,
                () -> council.refuse(
                        typed.key(),
                        by,
                        proposal.id(),
                        typed.version(),
                        typed.reason().strip()))) return asked(proposal, "refuse", page);
        Said.next(redirect, "award.said.refused");
        return "redirect:/awards/" + id;
    }
}
