package vn.luytre.task.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.MediaType;
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
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Evidence;
import vn.luytre.task.EvidenceFiles;
import vn.luytre.web.Attachment;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Files and links that prove a result. */
@Controller
@RequestMapping("/assignments/{id:\\d+}/evidence")
class EvidenceController {
    private final DutyDesk desk;
    private final EvidenceFiles evidence;
    private final NameBook names;

    EvidenceController(DutyDesk desk, EvidenceFiles evidence, NameBook names) {
        this.desk = desk;
        this.evidence = evidence;
        this.names = names;
    }

    /**
     * What the form sends.
     *
     * @param name of the link, as it is shown
     */
    record EvidenceForm(
            @NotNull UUID key,
            @Nullable List<MultipartFile> files,
            @Nullable @Size(max = 2000) String link,
            @Nullable @Size(max = 200) String name) {
        private String address() {
            return link == null ? "" : link.strip();
        }

        private List<MultipartFile> sent() {
            return files == null
                    ? List.of()
                    : files.stream().filter(file -> !file.isEmpty()).toList();
        }
    }

    @GetMapping
    @Needs(Right.REPORT)
    String form(@PathVariable long id, Model page) {
        return form(owned(id), page);
    }

    private DutyDesk.Found owned(long id) {
        var found = desk.assignment(new AssignmentId(id));
        desk.actor(Right.REPORT, found.assignment().unit()); // or nobody gets further
        return found;
    }

    private String form(DutyDesk.Found found, Model page) {
        page.addAttribute("assignment", found.assignment());
        page.addAttribute("duty", found.duty());
        page.addAttribute("names", names.of(found.assignment(), found.duty()));
        page.addAttribute("key", UUID.randomUUID());
        return "task/evidence";
    }

    @PostMapping
    @Needs(Right.REPORT)
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") EvidenceForm typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        var found = owned(id);
        var received = new ArrayList<String>();
        if (!errors.hasErrors()) add(found, typed, errors, received);
        if (errors.hasErrors()) {
            page.addAttribute("received", received);
            return form(found, page);
        }
        Said.next(redirect, "task.said.evidence", String.join(", ", received));
        return "redirect:/assignments/" + id + "#evidence";
    }

    /** One that is not taken keeps none of the others back: on a bad line nobody sends them all again. */
    private void add(DutyDesk.Found found, EvidenceForm typed, BindingResult errors, List<String> received) {
        var files = typed.sent();
        var by = desk.actor(Right.REPORT, found.assignment().unit());
        var assignment = found.assignment().id();
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            var key = key(typed, i);
            var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            add(name, errors, received, () -> evidence.add(key, by, assignment, name, bytes(file)));
        }
        var link = typed.address();
        var name = typed.name() == null ? "" : typed.name();
        if (!link.isEmpty())
            add(link, errors, received, () -> evidence.addLink(typed.key(), by, assignment, name, link));
        else if (files.isEmpty()) errors.reject("task.evidence.none");
    }

    private static void add(String name, BindingResult errors, List<String> received, Runnable deed) {
        try {
            deed.run();
            received.add(name);
        } catch (Refused refused) {
            var why = new DefaultMessageSourceResolvable(
                    new String[] {refused.messageKey()}, refused.arguments().toArray());
            errors.reject("task.evidence.not-taken", new Object[] {name, why}, null);
        }
    }

    /** Each file is asked for by itself; sent again they have the same keys. */
    private static UUID key(EvidenceForm typed, int number) {
        return UUID.nameUUIDFromBytes((typed.key() + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{number}")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long number) {
        var file = one(desk.assignment(new AssignmentId(id)), number);
        var bytes = evidence.bytes(file).orElseThrow(NotFound::new);
        var type = file.mediaType();
        return Attachment.of(
                bytes, type == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(type), file.name());
    }

    private Evidence one(DutyDesk.Found found, long number) {
        return evidence.of(found.assignment().id()).stream()
                .filter(one -> one.id() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/{number}/remove")
    @Needs(Right.REPORT)
    String askToRemove(@PathVariable long id, @PathVariable long number, Model page) {
        var found = owned(id);
        page.addAttribute("assignment", found.assignment());
        page.addAttribute("evidence", one(found, number));
        page.addAttribute("key", UUID.randomUUID());
        return "task/evidenceRemove";
    }

    @PostMapping("/{number}/remove")
    @Needs(Right.REPORT)
    String remove(
            @PathVariable long id, @PathVariable long number, @RequestParam UUID key, RedirectAttributes redirect) {
        var assignment = owned(id).assignment();
        evidence.remove(key, desk.actor(Right.REPORT, assignment.unit()), assignment.id(), number);
        Said.next(redirect, "task.said.evidence-removed");
        return "redirect:/assignments/" + id + "#evidence";
    }
}
