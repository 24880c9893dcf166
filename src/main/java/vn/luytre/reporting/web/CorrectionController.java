package vn.luytre.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import vn.luytre.identity.Author;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.correction.FigureCorrections;
import vn.luytre.reporting.correction.FigureCorrections.Wish;
import vn.luytre.reporting.entry.Change;
import vn.luytre.reporting.entry.FigureNumber;
import vn.luytre.reporting.web.FigureDesk.Sheet;
import vn.luytre.web.Attachment;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** FigureCorrections of a closed period: asked for by the unit, decided by somebody above. */
@Controller
@RequestMapping("/figures/{form}/{period}/{id:\\d+}/corrections")
class CorrectionController {
    private final FigureDesk desk;
    private final EntryScreen screen;
    private final FigureCorrections corrections;

    CorrectionController(FigureDesk desk, EntryScreen screen, FigureCorrections corrections) {
        this.desk = desk;
        this.screen = screen;
        this.corrections = corrections;
    }

    /** What the form sends: a number as typed, «-» where it does not apply, nothing to take it away. */
    record WishForm(
            @NotNull Integer position,
            @Nullable @Size(max = 40) String number,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable @Size(max = 2000) String link,
            @Nullable MultipartFile file) {}

    @GetMapping
    @Needs(Right.VIEW)
    String list(@PathVariable String form, @PathVariable String period, @PathVariable long id, Model page) {
        return show(desk.sheet(Right.VIEW, form, period, id), page);
    }

    private String show(Sheet sheet, Model page) {
        page.addAttribute("entry", screen.page(sheet));
        page.addAttribute("corrections", corrections.of(sheet.place()));
        page.addAttribute("asks", desk.may(Right.REPORT, sheet.unit().id()));
        page.addAttribute("decides", desk.may(Right.DECIDE, sheet.unit().id()));
        return "reporting/corrections";
    }

    @PostMapping
    @Needs(Right.REPORT)
    String ask(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @Valid @ModelAttribute("typed") WishForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var sheet = desk.sheet(Right.REPORT, form, period, id);
        var by = desk.author(Right.REPORT, sheet.unit().id());
        if (!Refused.none(errors, response, () -> ask(sheet, typed, by))) return show(sheet, page);
        Said.next(redirect, "figures.said.asked");
        return "redirect:" + sheet.address() + "/corrections";
    }

    private void ask(Sheet sheet, WishForm typed, Author by) {
        corrections.ask(sheet.form(), sheet.place(), wish(sheet, typed), bytes(typed.file()), by);
    }

    private static Wish wish(Sheet sheet, WishForm typed) {
        var line = sheet.form().asked().stream()
                .filter(one ->
                        one.position() == typed.position() && !one.indicator().isRate())
                .findFirst()
                .orElseThrow(NotFound::new);
        var link = Objects.requireNonNullElse(typed.link(), "").strip();
        if (!link.isEmpty() && !link.matches("https?://\\S+")) throw new Refused("figures.correction.link");
        var number = Objects.requireNonNullElse(typed.number(), "").strip();
        var reason = typed.reason().strip();
        return line.indicator().isEntered()
                ? new Wish(line.position(), number(line, number), reason, link, name(typed.file()))
                : Wish.adjusting(line.position(), amount(line, number), reason, link, name(typed.file()));
    }

    /** «2», «+2», «-1». */
    private static long amount(Line line, String text) {
        boolean isLess = text.startsWith("-") || text.startsWith("−");
        var digits = isLess || text.startsWith("+") ? text.substring(1).strip() : text;
        var number = FigureNumber.read(digits, line.indicator());
        if (number.isEmpty()) throw new Refused("figures.fault.number", text);
        return isLess ? -number.getAsLong() : number.getAsLong();
    }

    private static String name(@Nullable MultipartFile file) {
        return file == null || file.isEmpty() ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Long number(Line line, String text) {
        if (text.isEmpty()) return null;
        if (text.equals("-")) return Change.EXEMPT;
        var number = FigureNumber.read(text, line.indicator());
        if (number.isEmpty()) throw new Refused("figures.fault.number", text);
        return number.getAsLong();
    }

    @PostMapping("/{correction:\\d+}/{decision:grant|refuse}")
    @Needs(Right.DECIDE)
    String decide(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @PathVariable long correction,
            @PathVariable String decision,
            @RequestParam(defaultValue = "") @Size(max = 2000) String note,
            RedirectAttributes redirect) {
        var sheet = desk.sheet(Right.DECIDE, form, period, id);
        var by = desk.author(Right.DECIDE, sheet.unit().id());
        corrections.decide(sheet.form(), sheet.place(), correction, decision.equals("grant"), note.strip(), by);
        Said.next(redirect, decision.equals("grant") ? "figures.said.grant" : "figures.said.refuse");
        return "redirect:" + sheet.address() + "/corrections";
    }

    /** Never shown by a browser: it is what somebody sent. */
    @GetMapping("/{correction:\\d+}/proof")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> proof(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @PathVariable long correction) {
        var sheet = desk.sheet(Right.VIEW, form, period, id);
        var name = corrections.of(sheet.place()).stream()
                .filter(one -> one.id() == correction)
                .findFirst()
                .orElseThrow(NotFound::new)
                .proof()
                .file();
        var bytes = corrections.proof(sheet.place(), correction).orElseThrow(NotFound::new);
        return Attachment.of(bytes, MediaType.APPLICATION_OCTET_STREAM, name);
    }
}
