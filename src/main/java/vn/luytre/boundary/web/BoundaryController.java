package vn.luytre.boundary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.boundary.Boundaries;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Attachment;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Boundaries from a file: what is in it, which unit each feature is, taking over and withdrawing. */
@Controller
@RequestMapping("/boundaries")
@Needs(Right.MANAGE_UNITS)
class BoundaryController {
    private final BoundaryScreen screen;
    private final Boundaries boundaries;

    BoundaryController(BoundaryScreen screen, Boundaries boundaries) {
        this.screen = screen;
        this.boundaries = boundaries;
    }

    record Upload(
            @Nullable Long unit,
            @Nullable LocalDate firstDay,
            @Nullable MultipartFile file) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Long unit, Model page) {
        page.addAttribute("boundaries", screen.page(screen.unit(unit)));
        return "boundary/list";
    }

    @PostMapping
    String read(@ModelAttribute("typed") Upload typed, BindingResult errors, Model page) throws IOException {
        var unit = screen.unit(typed.unit());
        var file = typed.file();
        if (file == null || file.isEmpty()) errors.rejectValue("file", "boundary.refused.no-file");
        if (typed.firstDay() == null) errors.rejectValue("firstDay", "boundary.refused.no-day");
        var draft = new long[1];
        if (!errors.hasErrors()) {
            var bytes = Objects.requireNonNull(file).getBytes();
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var day = Objects.requireNonNull(typed.firstDay());
            Refused.none(errors, () -> draft[0] = boundaries.read(unit, name, bytes, day));
        }
        if (!errors.hasErrors()) return "redirect:/boundaries/drafts/" + draft[0];
        page.addAttribute("boundaries", screen.page(unit));
        return "boundary/list";
    }

    @GetMapping("/drafts/{id:\\d+}")
    String preview(@PathVariable long id, Model page) {
        page.addAttribute("preview", screen.preview(screen.draft(id)));
        return "boundary/preview";
    }

    @PostMapping("/drafts/{id:\\d+}/take")
    String take(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Model page,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var draft = screen.draft(id);
        var preview = screen.preview(draft);
        var errors = new MapBindingResult(typed, "typed");
        var taken = new int[1];
        boolean isDone = Refused.none(
                errors,
                response,
                () -> taken[0] = boundaries.take(draft, preview.chosen(typed), screen.author(draft.unit())));
        if (!isDone) {
            page.addAttribute(BindingResult.MODEL_KEY_PREFIX + "typed", errors);
            page.addAttribute("typed", typed);
            page.addAttribute("preview", preview);
            return "boundary/preview";
        }
        Said.next(redirect, "boundary.said.taken", Integer.toString(taken[0]), draft.file());
        return "redirect:/boundaries?unit=" + draft.unit();
    }

    @GetMapping("/{id:\\d+}")
    String delivery(@PathVariable long id, Model page) {
        page.addAttribute("delivery", screen.page(screen.delivery(id)));
        return "boundary/delivery";
    }

    @GetMapping("/{id:\\d+}/dia-gioi.geojson")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        var delivery = screen.delivery(id);
        return Attachment.of(
                boundaries.file(delivery.id()),
                new MediaType("application", "geo+json"),
                "dia-gioi-" + id + ".geojson");
    }

    @GetMapping("/{id:\\d+}/withdraw")
    String confirm(@PathVariable long id, Model page) {
        page.addAttribute("delivery", screen.page(screen.delivery(id)));
        return "boundary/withdraw";
    }

    @PostMapping("/{id:\\d+}/withdraw")
    String withdraw(@PathVariable long id, RedirectAttributes redirect) {
        var delivery = screen.delivery(id);
        boundaries.withdraw(delivery, screen.author(delivery.unit()));
        Said.next(redirect, "boundary.said.withdrawn", delivery.file());
        return "redirect:/boundaries?unit=" + delivery.unit();
    }
}
