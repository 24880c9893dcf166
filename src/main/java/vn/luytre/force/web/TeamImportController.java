package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.luytre.force.file.TeamColumn;
import vn.luytre.force.file.TeamImport;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.sheet.SheetFault;
import vn.luytre.sheet.SheetReader;
import vn.luytre.sheet.SheetRow;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Said;

/** Teams from a file: the template, the preview with every bad cell, and all of it or nothing. */
@Controller
@RequestMapping("/teams/import")
@Needs(Right.RECORD)
class TeamImportController {
    private static final String TAB = "\t";

    private final ForceDesk desk;
    private final TeamImport imports;

    TeamImportController(ForceDesk desk, TeamImport imports) {
        this.desk = desk;
        this.imports = imports;
    }

    record Upload(@Nullable Long unit, @Nullable MultipartFile file) {}

    @GetMapping
    String form(@RequestParam(required = false) @Nullable Long unit, Model page) {
        return shown(desk.unit(desk.unit(unit).id(), Right.RECORD), page);
    }

    private static String shown(Unit unit, Model page) {
        page.addAttribute("unit", unit);
        return "force/import";
    }

    @GetMapping("/template.xlsx")
    void template(HttpServletResponse response) throws IOException {
        SheetWriter.xlsx(
                Attachment.xlsx(response, "mau-to-bao-ve"),
                "Tổ bảo vệ ANTT",
                Stream.of(TeamColumn.values()).map(TeamColumn::title).toList(),
                Stream.<List<@Nullable Object>>of().iterator());
    }

    @PostMapping
    String preview(
            @ModelAttribute("typed") Upload typed, BindingResult errors, HttpServletResponse response, Model page)
            throws IOException {
        var unit = desk.unit(desk.unit(typed.unit()).id(), Right.RECORD);
        var rows = rows(typed.file(), errors);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return shown(unit, page);
        }
        var preview = imports.preview(unit.id(), rows);
        if (!preview.isGood()) response.setStatus(422);
        page.addAttribute("unit", unit);
        page.addAttribute("preview", preview);
        page.addAttribute("rows", rows.stream().map(TeamImportController::line).toList());
        page.addAttribute("key", UUID.randomUUID());
        return "force/preview";
    }

    private static List<SheetRow> rows(@Nullable MultipartFile file, BindingResult errors) throws IOException {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "force.file.none");
            return List.of();
        }
        try {
            return SheetReader.read(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (SheetFault fault) {
            errors.rejectValue("file", "force.file.fault." + fault.reason().name());
            return List.of();
        }
    }

    /** A row as the form of the preview carries it. */
    private static String line(SheetRow row) {
        return row.number()
                + TAB
                + String.join(
                        TAB,
                        row.cells().stream()
                                .map(cell -> cell.replaceAll("\\s+", " "))
                                .toList());
    }

    @PostMapping("/take")
    String take(
            @RequestParam long unit, @RequestParam UUID key, @RequestParam String rows, RedirectAttributes redirect) {
        var of = desk.unit(new UnitId(unit), Right.RECORD);
        var by = desk.author(Right.RECORD, of.id());
        var read = rows.lines()
                .filter(line -> !line.isBlank())
                .map(TeamImportController::row)
                .toList();
        int count = imports.take(key, by, of.id(), read);
        Said.next(redirect, "force.said.imported", Integer.toString(count));
        return "redirect:/teams?unit=" + unit;
    }

    private static SheetRow row(String line) {
        var cells = Arrays.asList(line.split(TAB, -1));
        var number = cells.getFirst();
        int at = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        return new SheetRow(at, cells.subList(1, cells.size()));
    }
}
