package vn.luytre.recognition.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.recognition.AwardFilter;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.AwardForms;
import vn.luytre.recognition.AwardList;
import vn.luytre.recognition.Council;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.ProposalState;
import vn.luytre.recognition.check.AwardChecks;
import vn.luytre.recognition.paper.AwardPapers;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** All proposals of a form that wait: their papers, the minutes of the council, the decision. */
@Controller
@RequestMapping("/awards/council")
class CouncilController {
    private final AwardDesk desk;
    private final AwardForms forms;
    private final AwardList list;
    private final AwardChecks checks;
    private final Council council;
    private final AwardPapers papers;

    CouncilController(
            AwardDesk desk, AwardForms forms, AwardList list, AwardChecks checks, Council council, AwardPapers papers) {
        this.desk = desk;
        this.forms = forms;
        this.list = list;
        this.checks = checks;
        this.council = council;
        this.papers = papers;
    }

    /** A paper and the proposals that it is about. */
    record Typed(
            @NotNull UUID key,
            @Nullable Long unit,
            @NotBlank String form,
            @Nullable List<Long> chosen,
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate day) {
        private List<Long> ids() {
            return chosen == null ? List.of() : chosen;
        }

        private Proposal.Paper paper() {
            return new Proposal.Paper(number.strip(), day);
        }
    }

    @GetMapping
    @Needs(Right.VIEW)
    String page(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable String form,
            Model page) {
        var chosen = form == null
                ? forms.all().getFirst()
                : forms.find(form).orElse(forms.all().getFirst());
        return shown(desk.sight(unit).unit(), chosen, page);
    }

    private String shown(Unit unit, AwardForm form, Model page) {
        var submitted = waiting(unit, form, ProposalState.SUBMITTED);
        var reviewed = waiting(unit, form, ProposalState.REVIEWED);
        page.addAttribute(
                "council",
                new CouncilPage(
                        unit,
                        desk.sight(unit.id().value()),
                        form,
                        forms.all(),
                        submitted,
                        reviewed,
                        checks.before(reviewed, desk.today()),
                        desk.may(Right.CHECK, unit.id()),
                        desk.may(Right.DECIDE, unit.id())));
        page.addAttribute("today", desk.today());
        page.addAttribute("key", UUID.randomUUID());
        return "recognition/council";
    }

    private List<Proposal> waiting(Unit unit, AwardForm form, ProposalState state) {
        return list.all(new AwardFilter(desk.reach(unit), state, form.code(), null, null, ""), Paging.first());
    }

    @PostMapping("/review")
    @Needs(Right.CHECK)
    String review(
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = desk.unit(typed.unit(), Right.CHECK);
        var by = desk.author(Right.CHECK, unit.id());
        typed.ids().forEach(id -> desk.proposal(id, Right.CHECK)); // or nobody gets further
        if (!Refused.none(errors, response, () -> council.review(typed.key(), by, typed.ids(), typed.paper())))
            return shown(unit, forms.find(typed.form()).orElse(forms.all().getFirst()), page);
        Said.next(redirect, "award.said.reviewed", Integer.toString(typed.ids().size()));
        return "redirect:/awards/council?unit=" + unit.id() + "&form=" + typed.form();
    }

    @PostMapping("/decide")
    @Needs(Right.DECIDE)
    String decide(
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = desk.unit(typed.unit(), Right.DECIDE);
        var by = desk.author(Right.DECIDE, unit.id());
        typed.ids().forEach(id -> desk.proposal(id, Right.DECIDE)); // or nobody gets further
        if (!Refused.none(errors, response, () -> council.decide(typed.key(), by, typed.ids(), typed.paper())))
            return shown(unit, forms.find(typed.form()).orElse(forms.all().getFirst()), page);
        Said.next(redirect, "award.said.awarded", Integer.toString(typed.ids().size()), typed.number());
        return "redirect:/awards?unit=" + unit.id() + "&state=AWARDED";
    }

    @GetMapping("/to-trinh.docx")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> submission(
            @RequestParam(required = false) @Nullable Long unit, @RequestParam(defaultValue = "") String form) {
        var of = desk.unit(unit, Right.VIEW);
        var chosen = forms.find(form).orElse(forms.all().getFirst());
        var bytes = papers.submission(of, chosen, waiting(of, chosen, ProposalState.SUBMITTED));
        return Attachment.of(bytes, Attachment.DOCX, "to-trinh-" + chosen.code() + ".docx");
    }

    @GetMapping("/bien-ban.docx")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> meeting(
            @RequestParam(required = false) @Nullable Long unit, @RequestParam(defaultValue = "") String form) {
        var of = desk.unit(unit, Right.VIEW);
        var chosen = forms.find(form).orElse(forms.all().getFirst());
        var bytes = papers.meeting(of, chosen, waiting(of, chosen, ProposalState.SUBMITTED));
        return Attachment.of(bytes, Attachment.DOCX, "bien-ban-" + chosen.code() + ".docx");
    }

    @GetMapping("/quyet-dinh.docx")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> decision(
            @RequestParam(required = false) @Nullable Long unit, @RequestParam(defaultValue = "") String form) {
        var of = desk.unit(unit, Right.VIEW);
        var chosen = forms.find(form).orElse(forms.all().getFirst());
        var bytes = papers.decision(of, chosen, waiting(of, chosen, ProposalState.REVIEWED));
        return Attachment.of(bytes, Attachment.DOCX, "quyet-dinh-" + chosen.code() + ".docx");
    }
}
