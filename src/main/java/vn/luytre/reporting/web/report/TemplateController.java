package vn.luytre.reporting.web.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
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
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.template.OfficeTemplate;
import vn.luytre.reporting.template.OfficeTemplates;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Templates of documents: ours to take along, those of the office to bring, choose and withdraw. */
@Controller
@RequestMapping("/templates")
@Needs(Right.MANAGE_UNITS)
class TemplateController {
    /** Of which types the program writes documents by them. */
    private static final OfficialType USED = OfficialType.REPORT;

    private final ReportDesk desk;
    private final OfficeTemplates templates;

    TemplateController(ReportDesk desk, OfficeTemplates templates) {
        this.desk = desk;
        this.templates = templates;
    }

    record Upload(@Nullable Long unit, @Nullable MultipartFile file) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Long unit, Model page) {
        return shown(unit(unit), page);
    }

    private Unit unit(@Nullable Long asked) {
        return desk.administered(Optional.ofNullable(asked).map(UnitId::new))
                .map(desk::unit)
                .orElseThrow(() -> new AccessDeniedException("no unit to administer"));
    }

    private String shown(Unit unit, Model page) {
        page.addAttribute("unit", unit);
        page.addAttribute("templates", templates.of(unit.id()));
        return "report/templates";
    }

    @GetMapping("/bao-cao.docx")
    ResponseEntity<byte[]> ours() {
        return ReportFileController.file(
                DocumentTemplate.standardFile(USED), ReportFileController.DOCX, "mau-bao-cao.docx");
    }

    @PostMapping
    String bring(@ModelAttribute("typed") Upload typed, BindingResult errors, RedirectAttributes redirect, Model page) {
        var unit = unit(typed.unit());
        var file = typed.file();
        if (file == null || file.isEmpty()) errors.reject("template.none");
        var by = desk.author(Right.MANAGE_UNITS, unit.id());
        if (!Refused.none(errors, () -> templates.bring(unit.id(), USED, name(file), bytes(file), by)))
            return shown(unit, page);
        Said.next(redirect, "template.said.brought", name(file));
        return "redirect:/templates?unit=" + unit.id();
    }

    private static String name(@Nullable MultipartFile file) {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{id:\\d+}/mau.docx")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        var template = template(id);
        return ReportFileController.file(
                templates.file(template.id()), ReportFileController.DOCX, "mau-" + id + ".docx");
    }

    @PostMapping("/{id:\\d+}/choose")
    String choose(@PathVariable long id, RedirectAttributes redirect) {
        var template = template(id);
        templates.choose(id);
        Said.next(redirect, "template.said.chosen", template.file());
        return "redirect:/templates?unit=" + template.unit();
    }

    @PostMapping("/{id:\\d+}/withdraw")
    String withdraw(@PathVariable long id, RedirectAttributes redirect) {
        var template = template(id);
        templates.withdraw(id);
        Said.next(redirect, "template.said.withdrawn", template.file());
        return "redirect:/templates?unit=" + template.unit();
    }

    private OfficeTemplate template(long id) {
        var template = templates.find(id).orElseThrow(NotFound::new);
        if (!desk.may(Right.MANAGE_UNITS, template.unit())) throw new AccessDeniedException("template " + id);
        return template;
    }
}
