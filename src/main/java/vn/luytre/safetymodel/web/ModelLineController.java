package vn.luytre.safetymodel.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
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
import vn.luytre.safetymodel.FileLine;
import vn.luytre.safetymodel.FileLines;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The lines in the file of a model: posts of the board, money, equipment. */
@Controller
@RequestMapping("/models/{id:\\d+}/{part:board|funds|equipment}")
@Needs(Right.RECORD)
class ModelLineController {
    private final ModelDesk desk;
    private final FileLines lines;

    ModelLineController(ModelDesk desk, FileLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    @GetMapping
    String form(@PathVariable long id, @PathVariable String part, Model page) {
        return form(desk.model(id, Right.RECORD), FilePart.of(part), page);
    }

    private static String form(SafetyModel model, FilePart part, Model page) {
        page.addAttribute("model", model).addAttribute("part", part).addAttribute("key", UUID.randomUUID());
        return "model/line";
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @PathVariable String part,
            @Valid @ModelAttribute("typed") LineForm typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        var model = desk.model(id, Right.RECORD);
        var line = typed == null ? null : typed.line(FilePart.of(part), errors);
        var by = desk.author(Right.RECORD, model.unit());
        if (!Refused.none(errors, () -> lines.add(typed.key(), model, Objects.requireNonNull(line), by)))
            return form(model, FilePart.of(part), page);
        Said.next(redirect, "model.said.changed");
        return "redirect:/models/" + id + "#" + part;
    }

    @GetMapping("/{number:\\d+}/remove")
    String confirm(@PathVariable long id, @PathVariable String part, @PathVariable long number, Model page) {
        var model = desk.model(id, Right.RECORD);
        var line = FilePart.of(part).line(lines, model.id(), number);
        page.addAttribute("address", "/models/" + id + "/" + part + "/" + number + "/remove")
                .addAttribute("back", "/models/" + id)
                .addAttribute("what", what(line));
        return "model/takeOut";
    }

    private static String what(FileLine line) {
        return switch (line) {
            case FileLine.Post post -> post.post();
            case FileLine.Fund fund -> fund.purpose();
            case FileLine.Equipment equipment -> equipment.what();
        };
    }

    @PostMapping("/{number:\\d+}/remove")
    String remove(
            @PathVariable long id, @PathVariable String part, @PathVariable long number, RedirectAttributes redirect) {
        var model = desk.model(id, Right.RECORD);
        lines.remove(model, FilePart.of(part).line(lines, model.id(), number));
        Said.next(redirect, "model.said.changed");
        return "redirect:/models/" + id + "#" + part;
    }
}
