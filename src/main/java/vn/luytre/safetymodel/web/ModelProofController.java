package vn.luytre.safetymodel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.Proof;
import vn.luytre.evidence.ProofDelivery;
import vn.luytre.evidence.WebLink;
import vn.luytre.identity.Author;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.safetymodel.ModelProofs;
import vn.luytre.safetymodel.PaperRole;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The papers and pictures in the file of a model. */
@Controller
@RequestMapping("/models/{id:\\d+}/proofs")
class ModelProofController {
    private final ModelDesk desk;
    private final ModelProofs proofs;
    private final ProofDelivery delivery;

    ModelProofController(ModelDesk desk, ModelProofs proofs, ProofDelivery delivery) {
        this.desk = desk;
        this.proofs = proofs;
        this.delivery = delivery;
    }

    record ProofForm(
            @NotNull UUID key,
            @NotNull PaperRole role,
            @Nullable List<MultipartFile> files,
            @Nullable @Size(max = 2000) String link,
            @Nullable @Size(max = 200) String linkName) {
        private List<MultipartFile> sent() {
            return files == null
                    ? List.of()
                    : files.stream().filter(file -> !file.isEmpty()).toList();
        }
    }

    @GetMapping
    @Needs(Right.RECORD)
    String form(@PathVariable long id, Model page) {
        return form(desk.model(id, Right.RECORD), page);
    }

    private static String form(SafetyModel model, Model page) {
        page.addAttribute("model", model).addAttribute("key", UUID.randomUUID());
        return "model/proofs";
    }

    @PostMapping
    @Needs(Right.RECORD)
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") ProofForm typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        var model = desk.model(id, Right.RECORD);
        var by = desk.author(Right.RECORD, model.unit());
        if (!Refused.none(errors, () -> add(model, typed, by))) return form(model, page);
        Said.next(redirect, "model.said.changed");
        return "redirect:/models/" + id + "#papers";
    }

    private void add(SafetyModel model, ProofForm typed, Author by) {
        var link = ModelForm.text(typed.link());
        if (typed.sent().isEmpty() && link.isEmpty()) throw new Refused("model.proof.nothing");
        int number = 0;
        for (var file : typed.sent()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            // Each file is asked for by itself; sent again they have the same keys.
            var key = UUID.nameUUIDFromBytes((typed.key() + " " + number++).getBytes(StandardCharsets.UTF_8));
            proofs.add(key, model, typed.role(), CleanFile.of(name, bytes(file)), by);
        }
        if (!link.isEmpty())
            proofs.add(typed.key(), model, typed.role(), WebLink.of(link), ModelForm.text(typed.linkName()), by);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Proof proof(SafetyModel model, long number) {
        return proofs.find(model.id(), number).orElseThrow(NotFound::new);
    }

    @GetMapping("/{number:\\d+}")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long number) {
        return delivery.file(proof(desk.model(id, Right.VIEW), number));
    }

    @GetMapping("/{number:\\d+}/preview")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> preview(@PathVariable long id, @PathVariable long number) {
        return delivery.preview(proof(desk.model(id, Right.VIEW), number));
    }

    @GetMapping("/{number:\\d+}/remove")
    @Needs(Right.RECORD)
    String confirm(@PathVariable long id, @PathVariable long number, Model page) {
        page.addAttribute("address", "/models/" + id + "/proofs/" + number + "/remove")
                .addAttribute("back", "/models/" + id)
                .addAttribute(
                        "what", proof(desk.model(id, Right.RECORD), number).name());
        return "model/takeOut";
    }

    @PostMapping("/{number:\\d+}/remove")
    @Needs(Right.RECORD)
    String remove(@PathVariable long id, @PathVariable long number, RedirectAttributes redirect) {
        var model = desk.model(id, Right.RECORD);
        proofs.remove(model, proof(model, number));
        Said.next(redirect, "model.said.changed");
        return "redirect:/models/" + id + "#papers";
    }
}
