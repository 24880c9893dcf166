package vn.luytre.safetymodel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.safetymodel.ModelImport;
import vn.luytre.safetymodel.ModelList;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.storage.ContentHash;
import vn.luytre.web.Attachment;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Sites from a file: the template, the preview with every faulty row, and the good rows taken. */
@Controller
@RequestMapping("/models/import")
@Needs(Right.RECORD)
class ModelImportController {
    private final ModelDesk desk;
    private final ModelImport imports;
    private final ModelTypes types;
    private final Access access;
    private final Units units;

    ModelImportController(ModelDesk desk, ModelImport imports, ModelTypes types, Access access, Units units) {
        this.desk = desk;
        this.imports = imports;
        this.types = types;
        this.access = access;
        this.units = units;
    }

    record Upload(@Nullable MultipartFile file) {}

    @GetMapping
    String form(Model page) {
        page.addAttribute("types", types.of(desk.recording()));
        return "model/import";
    }

    @GetMapping("/template.xlsx")
    void template(HttpServletResponse response) throws IOException {
        var rows = List.of(Arrays.<@Nullable Object>asList(ModelImport.example().toArray()));
        SheetWriter.xlsx(Attachment.xlsx(response, "mau-mo-hinh"), "Mo hinh", ModelImport.titles(), rows.iterator());
    }

    @PostMapping
    String preview(@ModelAttribute("typed") Upload typed, BindingResult errors, Model page) throws IOException {
        var file = typed.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "model.list-fault.no-file");
            return form(page);
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var bytes = file.getBytes();
        var list = new ModelList[1];
        if (!Refused.none(errors, () -> list[0] = imports.preview(name, bytes, desk.recording(), reached())))
            return form(page);
        page.addAttribute("list", list[0])
                .addAttribute("name", name)
                .addAttribute(
                        "hash",
                        list[0].good().isEmpty()
                                ? ""
                                : imports.keep(name, bytes).hex());
        return "model/importPreview";
    }

    /** The units that a list of the person may name: the own one with all below it. */
    private Collection<UnitId> reached() {
        var reach = access.reach(Right.RECORD);
        return reach.everywhere() ? units.within(desk.recording(), desk.today()) : reach.units();
    }

    @PostMapping("/take")
    String take(@RequestParam String hash, RedirectAttributes redirect) {
        var unit = desk.recording();
        var list = imports.take(new ContentHash(hash), unit, reached(), desk.author(Right.RECORD, unit));
        Said.next(
                redirect,
                "model.said.imported",
                Integer.toString(list.good().size()),
                Integer.toString(list.faults().size()));
        return "redirect:/sites";
    }
}
