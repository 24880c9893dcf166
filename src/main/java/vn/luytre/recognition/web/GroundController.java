package vn.luytre.recognition.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.evidence.Proof;
import vn.luytre.evidence.ProofDelivery;
import vn.luytre.evidence.ProofId;
import vn.luytre.evidence.Proofs;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.recognition.Grounds;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.RecordAddress;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** What proves an achievement: added, taken away, looked at. */
@Controller
@RequestMapping("/awards/{id:\\d+}")
class GroundController {
    private final AwardDesk desk;
    private final Grounds grounds;
    private final NewGrounds added;
    private final OfferedGrounds offered;
    private final Proofs proofs;
    private final ProofDelivery delivery;

    GroundController(
            AwardDesk desk,
            Grounds grounds,
            NewGrounds added,
            OfferedGrounds offered,
            Proofs proofs,
            ProofDelivery delivery) {
        this.desk = desk;
        this.grounds = grounds;
        this.added = added;
        this.offered = offered;
        this.proofs = proofs;
        this.delivery = delivery;
    }

    /**
     * What is added.
     *
     * @param address of the page of a record
     * @param chosen records that were offered, «ACTIVITY-123»
     */
    record Typed(
            @NotNull UUID key,
            @Nullable @Size(max = 2000) String address,
            @Nullable List<String> chosen,
            @Nullable @Size(max = 300) String label,
            @Nullable List<MultipartFile> files,
            @Nullable @Size(max = 2000) String link,
            @Nullable @Size(max = 200) String linkName) {
        /** The records that are meant; what cannot be read is none. */
        List<RecordAddress> records() {
            return Stream.concat(
                            Stream.ofNullable(chosen)
                                    .flatMap(List::stream)
                                    .flatMap(one -> RecordAddress.chosen(one).stream()),
                            Stream.ofNullable(address).flatMap(one -> RecordAddress.read(one).stream()))
                    .distinct()
                    .toList();
        }
    }

    @GetMapping("/grounds")
    @Needs(Right.RECORD)
    String form(@PathVariable long id, Model page) {
        return shown(desk.proposal(id, Right.RECORD), page);
    }

    private String shown(Proposal proposal, Model page) {
        page.addAttribute("proposal", proposal);
        page.addAttribute("offered", offered.of(proposal));
        page.addAttribute("key", UUID.randomUUID());
        return "recognition/grounds";
    }

    @PostMapping("/grounds")
    @Needs(Right.RECORD)
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") Typed typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var proposal = desk.proposal(id, Right.RECORD);
        var by = desk.author(Right.RECORD, proposal.unit());
        checkAddress(typed, errors, response);
        if (!Refused.none(errors, response, () -> added.keep(proposal, by, typed))) return shown(proposal, page);
        Said.next(redirect, "award.said.ground");
        return "redirect:/awards/" + id;
    }

    /** It is told at its field what is wrong with it. */
    private void checkAddress(Typed typed, BindingResult errors, HttpServletResponse response) {
        if (typed.address() == null || typed.address().isBlank()) return;
        var record = RecordAddress.read(typed.address());
        if (record.isPresent() && grounds.isThere(record.get())) return;
        if (record.isEmpty()) errors.rejectValue("address", "award.ground.address.none");
        else
            errors.rejectValue(
                    "address",
                    "award.ground.unknown",
                    new Object[] {
                        record.get().kind(), Long.toString(record.get().record())
                    },
                    null);
        response.setStatus(422);
    }

    @PostMapping("/grounds/{ground:\\d+}/remove")
    @Needs(Right.RECORD)
    String remove(
            @PathVariable long id, @PathVariable long ground, @RequestParam UUID key, RedirectAttributes redirect) {
        var proposal = desk.proposal(id, Right.RECORD);
        grounds.remove(key, desk.author(Right.RECORD, proposal.unit()), proposal, ground);
        Said.next(redirect, "award.said.ground-removed");
        return "redirect:/awards/" + id;
    }

    @GetMapping("/proof/{number:\\d+}")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long number) {
        return delivery.file(proof(desk.proposal(id, Right.VIEW), number));
    }

    @GetMapping("/proof/{number:\\d+}/preview")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> preview(@PathVariable long id, @PathVariable long number) {
        return delivery.preview(proof(desk.proposal(id, Right.VIEW), number));
    }

    private Proof proof(Proposal proposal, long number) {
        return grounds.of(proposal.id()).stream()
                .filter(ground -> ground.proof() != null && ground.proof() == number)
                .findFirst()
                .flatMap(_ -> proofs.find(new ProofId(number)))
                .orElseThrow(NotFound::new);
    }
}
