package vn.luytre.template.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
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
import vn.luytre.document.DocumentTemplate;
import vn.luytre.document.OfficialType;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.template.OfficeTemplates;
import vn.luytre.web.Attachment;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Templates of documents: ours to take along, those of the office to bring, choose and withdraw. */
@Controller
@RequestMapping("/templates")
@Needs(Right.MANAGE_UNITS)
class TemplateController {
    private final TemplateDesk desk;
    private final OfficeTemplates templates;

    TemplateController(TemplateDesk desk, OfficeTemplates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    /** As sent; a report where no type is said. */
    record Upload(
            @Nullable Long unit,
            @Nullable OfficialType type,
            @Nullable MultipartFile file) {
        private OfficialType used() {
            return type == OfficialType.LETTER ? type : OfficialType.REPORT;
        }

        private String name() {
            return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        }

        private byte[] bytes() {
            try {
                return file == null ? new byte[0] : file.getBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Long unit, Model page) {
        return shown(desk.unit(unit), page);
    }

    private String shown(Unit unit, Model page) {
        page.addAttribute("unit", unit);
        page.addAttribute("templates", templates.of(unit.id()));
        return "template/list";
    }

    @GetMapping("/bao-cao.docx")
    ResponseEntity<byte[]> report() {
        return Attachment.of(DocumentTemplate.standardFile(OfficialType.REPORT), Attachment.DOCX, "mau-bao-cao.docx");
    }

    @GetMapping("/cong-van.docx")
    ResponseEntity<byte[]> letter() {
        return Attachment.of(DocumentTemplate.standardFile(OfficialType.LETTER), Attachment.DOCX, "mau-cong-van.docx");
    }

    @PostMapping
    String bring(
            @ModelAttribute("typed") Upload typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = desk.unit(typed.unit());
        check(typed, errors, response);
        var by = desk.author(unit.id());
        if (!Refused.none(errors, () -> templates.bring(unit.id(), typed.used(), typed.name(), typed.bytes(), by)))
            return shown(unit, page);
        Said.next(redirect, "template.said.brought", typed.name());
        return "redirect:/templates?unit=" + unit.id();
    }

    /** All that is wrong at once. */
    private static void check(Upload typed, BindingResult errors, HttpServletResponse response) {
        var file = typed.file();
        if (file == null || file.isEmpty()) errors.reject("template.none");
        else {
            var faults = OfficeTemplates.faults(typed.bytes());
            if (!faults.isEmpty()) errors.reject("template.refused", new Object[] {typed.name()}, null);
            for (var fault : faults) errors.reject("template.fault", new Object[] {fault}, null);
        }
        if (errors.hasErrors()) response.setStatus(422);
    }

    @GetMapping("/{id:\\d+}/mau.docx")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        return Attachment.of(templates.file(desk.template(id).id()), Attachment.DOCX, "mau-" + id + ".docx");
    }

    @PostMapping("/{id:\\d+}/choose")
    String choose(@PathVariable long id, RedirectAttributes redirect) {
        var template = desk.template(id);
        templates.choose(id);
        Said.next(redirect, "template.said.chosen", template.file());
        return "redirect:/templates?unit=" + template.unit();
    }

    @PostMapping("/{id:\\d+}/withdraw")
    String withdraw(@PathVariable long id, RedirectAttributes redirect) {
        var template = desk.template(id);
        templates.withdraw(id);
        Said.next(redirect, "template.said.withdrawn", template.file());
        return "redirect:/templates?unit=" + template.unit();
    }
}
