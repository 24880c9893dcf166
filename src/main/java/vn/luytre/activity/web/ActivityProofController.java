package vn.luytre.activity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
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
import vn.luytre.activity.ActivityProofs;
import vn.luytre.activity.Recording;
import vn.luytre.evidence.Proof;
import vn.luytre.evidence.ProofDelivery;
import vn.luytre.evidence.ProofId;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Photos, files and links that prove an activity. */
@Controller
@RequestMapping("/activities/{id:\\d+}/proof")
class ActivityProofController {
    private final ActivityDesk desk;
    private final ActivityScreen screen;
    private final ActivityProofs proofs;
    private final Recording recording;
    private final ProofDelivery delivery;
    private final ActivityWords words;

    ActivityProofController(
            ActivityDesk desk,
            ActivityScreen screen,
            ActivityProofs proofs,
            Recording recording,
            ProofDelivery delivery,
            ActivityWords words) {
        this.desk = desk;
        this.screen = screen;
        this.proofs = proofs;
        this.recording = recording;
        this.delivery = delivery;
        this.words = words;
    }

    /** What the form sends. */
    record ProofForm(
            @NotNull UUID key,
            @Nullable List<MultipartFile> files,
            @Nullable @Size(max = 2000) String link,
            @Nullable @Size(max = 200) String linkName) {}

    @PostMapping
    @Needs(Right.RECORD)
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") ProofForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var activity = desk.written(id);
        var by = desk.author(activity.unit());
        var sent = errors.hasErrors() ? null : SentFiles.of(typed.files(), typed.link(), typed.linkName());
        if (sent != null && sent.isNothing()) errors.reject("activity.refused.nothing-sent");
        if (sent == null
                || !Refused.none(
                        errors, response, () -> recording.prove(typed.key(), activity.id(), sent.proven(), by))) {
            page.addAttribute("page", screen.page(activity));
            page.addAttribute("failed", "proof");
            return "activity/activity";
        }
        if (!sent.proven().files().isEmpty() || sent.proven().link() != null)
            Said.next(redirect, "activity.said.proven");
        words.next(redirect, sent);
        return "redirect:/activities/" + id + "#proofs";
    }

    @GetMapping("/{number:\\d+}")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long number) {
        return delivery.file(proof(desk.read(id).id().value(), number));
    }

    @GetMapping("/{number:\\d+}/preview")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> preview(@PathVariable long id, @PathVariable long number) {
        return delivery.preview(proof(desk.read(id).id().value(), number));
    }

    private Proof proof(long id, long number) {
        return proofs.of(new vn.luytre.activity.ActivityId(id)).stream()
                .filter(one -> one.id().value() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/{number:\\d+}/remove")
    @Needs(Right.RECORD)
    String askToRemove(@PathVariable long id, @PathVariable long number, Model page) {
        page.addAttribute("page", screen.page(desk.written(id)));
        page.addAttribute("proof", proof(id, number));
        page.addAttribute("key", UUID.randomUUID());
        return "activity/proofRemove";
    }

    @PostMapping("/{number:\\d+}/remove")
    @Needs(Right.RECORD)
    String remove(
            @PathVariable long id, @PathVariable long number, @RequestParam UUID key, RedirectAttributes redirect) {
        var activity = desk.written(id);
        proofs.remove(key, activity.id(), new ProofId(number), desk.author(activity.unit()));
        Said.next(redirect, "activity.said.proof-removed");
        return "redirect:/activities/" + id + "#proofs";
    }
}
