package vn.luytre.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.entry.TypedSheet;
import vn.luytre.reporting.web.FigureDesk.Sheet;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The figures of a unit: read, typed, saved by the button or while somebody types. */
@Controller
@RequestMapping("/figures/{form}/{period}/{id:\\d+}")
class EntryController {
    private final FigureDesk desk;
    private final EntryScreen screen;
    private final Entering entering;

    EntryController(FigureDesk desk, EntryScreen screen, Entering entering) {
        this.desk = desk;
        this.screen = screen;
        this.entering = entering;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String show(@PathVariable String form, @PathVariable String period, @PathVariable long id, Model page) {
        page.addAttribute("entry", screen.page(desk.sheet(Right.VIEW, form, period, id)));
        return "reporting/entry";
    }

    /** What can be read is saved, also beside what cannot; that stays as it was typed. */
    @PostMapping
    @Needs(Right.REPORT)
    String save(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> fields,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var sheet = desk.sheet(Right.REPORT, form, period, id);
        var typed = TypedSheet.of(sheet.form(), fields);
        var by = desk.author(Right.REPORT, sheet.unit().id());
        try {
            entering.save(sheet.form(), sheet.place(), by, version, typed.change());
        } catch (Refused refused) {
            if (!refused.messageKey().equals("figures.refused.version")) throw refused;
            return meanwhile(sheet, typed, version, script, response, page);
        }
        if (!script && !typed.hasFaults()) {
            Said.next(redirect, "figures.said.saved");
            return "redirect:" + sheet.address();
        }
        if (typed.hasFaults()) response.setStatus(422);
        page.addAttribute("entry", screen.page(sheet, typed, List.of()));
        return script ? "reporting/saved" : "reporting/entry";
    }

    /** What was typed stays; what others changed stands beside it, and may be overwritten by who has seen it. */
    private String meanwhile(
            Sheet sheet, TypedSheet typed, int version, boolean script, HttpServletResponse response, Model page) {
        response.setStatus(409);
        var changes = entering.since(sheet.place(), version);
        page.addAttribute("entry", screen.page(sheet, typed.withoutUntouched(sheet.form(), changes), changes));
        return script ? "reporting/saved" : "reporting/entry";
    }
}
