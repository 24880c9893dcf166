package vn.luytre.recognition.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.AwardForms;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.ProposalId;
import vn.luytre.recognition.Proposals;
import vn.luytre.recognition.Recipient;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** A proposal: begun by choosing its form, written, looked at. */
@Controller
class ProposalController {
    private static final int NAMES_ARE_KEPT = 10;

    private final AwardDesk desk;
    private final Proposals proposals;
    private final AwardForms forms;
    private final Collectives collectives;
    private final ProposalScreen screen;

    ProposalController(
            AwardDesk desk, Proposals proposals, AwardForms forms, Collectives collectives, ProposalScreen screen) {
        this.desk = desk;
        this.proposals = proposals;
        this.forms = forms;
        this.collectives = collectives;
        this.screen = screen;
    }

    @GetMapping("/awards/{id:\\d+}")
    @Needs(Right.VIEW)
    String proposal(@PathVariable long id, Model page) {
        page.addAttribute("page", screen.of(desk.proposal(id, Right.VIEW)));
        return "recognition/proposal";
    }

    @GetMapping("/awards/new")
    @Needs(Right.RECORD)
    String begin(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(defaultValue = "") String collective,
            @RequestParam(defaultValue = "") String summary,
            Model page) {
        var of = desk.unit(unit, Right.RECORD);
        var chosen = form == null ? null : forms.find(form).orElse(null);
        if (chosen == null) {
            page.addAttribute("unit", of);
            page.addAttribute("forms", forms.all());
            page.addAttribute("sight", desk.sight(of.id().value()));
            page.addAttribute("collective", collective);
            page.addAttribute("summary", summary);
            return "recognition/choose";
        }
        var offered = Form.empty()
                .offering("keepUntil", desk.today().plusYears(NAMES_ARE_KEPT))
                .offering("collective", collective)
                .offering(
                        "kind",
                        chosen.recipients().contains(AwardForm.RecipientKind.COLLECTIVE) ? "COLLECTIVE" : "PERSON")
                .offering("summary", summary);
        page.addAttribute("form", offered);
        return shown(of, chosen, null, collective, page);
    }

    private String shown(Unit unit, AwardForm form, @Nullable Proposal proposal, @Nullable String chosen, Model page) {
        page.addAttribute("unit", unit);
        page.addAttribute("award", form);
        page.addAttribute("collectives", collectives.of(unit, chosen));
        page.addAttribute("id", proposal == null ? 0L : proposal.id().value());
        page.addAttribute("version", proposal == null ? 0 : proposal.version());
        page.addAttribute("compared", proposal != null && proposal.said().tenureInstrument() != null);
        page.addAttribute("key", UUID.randomUUID());
        return "recognition/form";
    }

    @PostMapping("/awards")
    @Needs(Right.RECORD)
    String begin(
            @Valid @ModelAttribute("typed") ProposalForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = desk.unit(typed.unit(), Right.RECORD);
        var form = forms.of(typed.form());
        var by = desk.author(Right.RECORD, unit.id());
        var begun = new ProposalId[1];
        if (!Refused.none(
                errors,
                response,
                () -> begun[0] = proposals.begin(
                        typed.key(), by, typed.said(form, collectives.of(unit, typed.collective()), null)))) {
            return shown(unit, form, null, typed.collective(), page);
        }
        Said.next(redirect, "award.said.begun");
        return "redirect:/awards/" + begun[0];
    }

    @GetMapping("/awards/{id:\\d+}/edit")
    @Needs(Right.RECORD)
    String edit(@PathVariable long id, Model page) {
        var proposal = desk.proposal(id, Right.RECORD);
        page.addAttribute("form", Form.of(ProposalForm.of(proposal, UUID.randomUUID())));
        return shown(
                desk.unit(proposal.unit().value(), Right.RECORD),
                proposal.form(),
                proposal,
                collective(proposal),
                page);
    }

    private static String collective(Proposal proposal) {
        return proposal.recipient() instanceof Recipient.Collective one ? one.of() + "-" + one.id() : "";
    }

    @PostMapping("/awards/{id:\\d+}/edit")
    @Needs(Right.RECORD)
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") ProposalForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var proposal = desk.proposal(id, Right.RECORD);
        var unit = desk.unit(proposal.unit().value(), Right.RECORD);
        var by = desk.author(Right.RECORD, unit.id());
        if (!Refused.none(errors, response, () -> {
            if (typed.unit() != unit.id().value()) throw new Refused("award.other-unit");
            proposals.change(
                    typed.key(),
                    by,
                    proposal.id(),
                    typed.version(),
                    typed.said(
                            proposal.form(),
                            collectives.of(unit, typed.collective()),
                            proposal.said().tenureInstrument()));
        })) return shown(unit, proposal.form(), proposal, typed.collective(), page);
        Said.next(redirect, "award.said.changed");
        return "redirect:/awards/" + id;
    }
}
