package vn.luytre.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
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
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.entry.FigureFile;
import vn.luytre.reporting.entry.TypedSheet;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.web.FigureDesk.Sheet;
import vn.luytre.reporting.web.FilePreview.Agreed;
import vn.luytre.sheet.SheetFault;
import vn.luytre.sheet.SheetReader;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Said;

/** Figures by file: the template, the preview with every bad cell, and what of it is taken. */
@Controller
@Needs(Right.IMPORT_FIGURES)
@RequestMapping("/figures/{form}/{period}/{id:\\d+}")
class FigureFileController {
    private static final int MOST_TOLD = 20;
    private static final int LONGEST_TOLD = 200;

    private final FigureDesk desk;
    private final FileScreen files;
    private final Entering entering;
    private final TransactionTemplate transaction;

    FigureFileController(FigureDesk desk, FileScreen files, Entering entering, TransactionTemplate transaction) {
        this.desk = desk;
        this.files = files;
        this.entering = entering;
        this.transaction = transaction;
    }

    record Upload(@Nullable MultipartFile file) {}

    @GetMapping("/template.xlsx")
    void one(
            @PathVariable String form, @PathVariable String period, @PathVariable long id, HttpServletResponse response)
            throws IOException {
        var sheet = desk.sheet(Right.IMPORT_FIGURES, form, period, id);
        var titles = List.of(FigureFile.CODE, "Chỉ tiêu", "Đơn vị tính", "Số liệu");
        SheetWriter.xlsx(
                Attachment.xlsx(response, "so-lieu-" + form + "-" + period), "So lieu", titles, files.one(sheet));
    }

    @GetMapping("/below.xlsx")
    void many(
            @PathVariable String form, @PathVariable String period, @PathVariable long id, HttpServletResponse response)
            throws IOException {
        var sheet = desk.sheet(Right.IMPORT_FIGURES, form, period, id);
        var titles = Stream.concat(
                        Stream.of(FigureFile.UNIT, "Đơn vị"),
                        FileScreen.entered(sheet.form())
                                .map(line -> line.indicator().code() + " "
                                        + line.indicator().name() + " ("
                                        + line.indicator().measure() + ")"))
                .toList();
        SheetWriter.xlsx(
                Attachment.xlsx(response, "so-lieu-don-vi-" + form + "-" + period),
                "So lieu",
                titles,
                files.many(sheet));
    }

    @GetMapping("/file")
    String form(@PathVariable String form, @PathVariable String period, @PathVariable long id, Model page) {
        page.addAttribute("sheet", FileTarget.of(desk.sheet(Right.IMPORT_FIGURES, form, period, id)));
        return "reporting/file";
    }

    @PostMapping("/file")
    String preview(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @ModelAttribute("typed") Upload typed,
            BindingResult errors,
            Model page)
            throws IOException {
        var sheet = desk.sheet(Right.IMPORT_FIGURES, form, period, id);
        page.addAttribute("sheet", FileTarget.of(sheet));
        var file = typed.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "import.fault.no-file");
            return "reporting/file";
        }
        try {
            var rows = SheetReader.read(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
            page.addAttribute("preview", files.preview(sheet, rows));
            return "reporting/preview";
        } catch (SheetFault fault) {
            errors.rejectValue(
                    "file", "figures.file.fault." + fault.reason().name().toLowerCase(Locale.ROOT));
            return "reporting/file";
        }
    }

    /**
     * All of it that is good or, where somebody else changed something meanwhile, nothing.
     *
     * @param left what is not taken, as the preview told it
     */
    @PostMapping("/file/take")
    String take(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String left,
            RedirectAttributes redirect) {
        var sheet = desk.sheet(Right.IMPORT_FIGURES, form, period, id);
        var agreed = rows.lines().filter(row -> !row.isBlank()).map(Agreed::of).toList();
        transaction.executeWithoutResult(_ -> agreed.forEach(one -> take(sheet, one)));
        Said.next(redirect, "figures.said.file", Integer.toString(agreed.size()));
        say(left, redirect);
        return "redirect:" + (sheet.isTyped() ? sheet.address() : "/figures/below?form=" + form + "&period=" + period);
    }

    private static void say(String left, RedirectAttributes redirect) {
        var faults = left.lines().filter(fault -> !fault.isBlank()).toList();
        if (faults.isEmpty()) return;
        var told = faults.stream()
                .limit(MOST_TOLD)
                .map(fault -> fault.substring(0, Math.min(fault.length(), LONGEST_TOLD)))
                .collect(Collectors.joining(" "));
        var key = faults.size() > MOST_TOLD ? "figures.said.file.left-more" : "figures.said.file.left";
        Said.next(redirect, key, Integer.toString(faults.size()), told, Integer.toString(faults.size() - MOST_TOLD));
    }

    private void take(Sheet sheet, Agreed agreed) {
        var by = desk.author(Right.IMPORT_FIGURES, agreed.unit());
        var change =
                TypedSheet.of(sheet.form(), FigureFile.fields(agreed.texts())).change();
        var place = new Place(sheet.form().id(), sheet.period(), agreed.unit());
        entering.save(sheet.form(), place, by, agreed.version(), change);
    }
}
