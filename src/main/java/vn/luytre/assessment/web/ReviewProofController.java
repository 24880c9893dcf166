package vn.luytre.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import vn.luytre.assessment.Review;
import vn.luytre.assessment.ReviewProofs;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.Proof;
import vn.luytre.evidence.ProofDelivery;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Proofs of an object: added, looked at, taken away. */
@Controller
@RequestMapping("/reviews/{id:\\d+}/proof")
class ReviewProofController {
    private final AssessmentDesk desk;
    private final ReviewScreen screen;
    private final ReviewProofs proofs;
    private final ProofDelivery delivery;

    ReviewProofController(AssessmentDesk desk, ReviewScreen screen, ReviewProofs proofs, ProofDelivery delivery) {
        this.desk = desk;
        this.screen = screen;
        this.proofs = proofs;
        this.delivery = delivery;
    }

    /** What is sent beside the files. */
    record ProofForm(
            @Nullable String item,
            @Nullable String link,
            @Nullable String linkName) {
        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    @GetMapping
    @Needs(Right.RECORD)
    String form(@PathVariable long id, Model page) {
        return shown(desk.review(Right.RECORD, id), page);
    }

    private String shown(Review review, Model page) {
        page.addAttribute("page", screen.page(review));
        return "assessment/proof";
    }

    @PostMapping
    @Needs(Right.RECORD)
    String add(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @ModelAttribute("typed") ProofForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var review = desk.review(Right.RECORD, id);
        boolean isDone = Refused.none(
                errors,
                response,
                () -> proofs.add(
                        review,
                        ProofForm.text(typed.item()),
                        clean(files == null ? List.of() : files),
                        ProofForm.text(typed.link()),
                        ProofForm.text(typed.linkName()),
                        desk.author(Right.RECORD, review)));
        if (!isDone) return shown(review, page);
        Said.next(redirect, "assessment.said.proof");
        return "redirect:/reviews/" + id;
    }

    private static List<CleanFile> clean(List<MultipartFile> files) {
        var clean = new ArrayList<CleanFile>();
        for (var file : files) {
            if (file.isEmpty()) continue;
            var name = file.getOriginalFilename();
            try {
                clean.add(CleanFile.of(name == null ? "" : name, file.getBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return clean;
    }

    private Proof proof(Review review, long proof) {
        return proofs.find(review.id(), proof).orElseThrow(NotFound::new);
    }

    @GetMapping("/{proof:\\d+}")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long proof) {
        return delivery.file(proof(desk.review(Right.VIEW, id), proof));
    }

    @GetMapping("/{proof:\\d+}/preview")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> preview(@PathVariable long id, @PathVariable long proof) {
        return delivery.preview(proof(desk.review(Right.VIEW, id), proof));
    }

    @GetMapping("/{proof:\\d+}/remove")
    @Needs(Right.RECORD)
    String confirm(@PathVariable long id, @PathVariable long proof, Model page) {
        var review = desk.review(Right.RECORD, id);
        page.addAttribute("review", review);
        page.addAttribute("proof", proof(review, proof));
        return "assessment/proofRemove";
    }

    @PostMapping("/{proof:\\d+}/remove")
    @Needs(Right.RECORD)
    String remove(@PathVariable long id, @PathVariable long proof, RedirectAttributes redirect) {
        proofs.remove(desk.review(Right.RECORD, id), proof);
        Said.next(redirect, "assessment.said.proof-removed");
        return "redirect:/reviews/" + id;
    }
}
