package vn.luytre.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.organization.ImportPreview;
import vn.luytre.organization.UnitImport;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.storage.ContentHash;
import vn.luytre.web.Attachment;
import vn.luytre.web.Refused;
import vn.luytre.web.Reserved;
import vn.luytre.web.Said;

/** Units from a file: the template, the preview with every bad cell, and all of it or nothing. */
@Controller
@Reserved(Reserved.UNITS)
@RequestMapping("/units/import")
class ImportController {
    private final UnitImport imports;

    ImportController(UnitImport imports) {
        this.imports = imports;
    }

    record Upload(@Nullable MultipartFile file) {}

    @GetMapping
    String form() {
        return "organization/import";
    }

    @GetMapping("/template.xlsx")
    void template(HttpServletResponse response) throws IOException {
        var table = UnitImport.template();
        var rows = table.stream()
                .skip(1)
                .map(row -> Arrays.<@Nullable Object>asList(row.toArray()))
                .iterator();
        SheetWriter.xlsx(Attachment.xlsx(response, "mau-don-vi"), "Don vi", table.getFirst(), rows);
    }

    @PostMapping
    String preview(@ModelAttribute("typed") Upload typed, BindingResult errors, Model page) throws IOException {
        var file = typed.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "import.fault.no-file");
            return "organization/import";
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var bytes = file.getBytes();
        var preview = new ImportPreview[1];
        if (!Refused.none(errors, () -> preview[0] = imports.preview(name, bytes))) return "organization/import";
        page.addAttribute("preview", preview[0]);
        page.addAttribute("name", name);
        page.addAttribute("hash", preview[0].isGood() ? imports.keep(bytes).hex() : "");
        return "organization/preview";
    }

    @PostMapping("/take")
    String take(@RequestParam String name, @RequestParam String hash, RedirectAttributes redirect) {
        int count = imports.take(name, new ContentHash(hash));
        Said.next(redirect, "import.said.taken", Integer.toString(count), name);
        return "redirect:/units";
    }
}
