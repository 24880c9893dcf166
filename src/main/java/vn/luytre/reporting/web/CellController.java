package vn.luytre.reporting.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.web.NotFound;
import vn.luytre.web.Said;

/** What a number was before, who changed it when, and back to what it was. */
@Controller
@RequestMapping("/figures/{form}/{period}/{id:\\d+}/history/{position:\\d+}")
class CellController {
    private final FigureDesk desk;
    private final EntryScreen screen;
    private final Entering entering;

    CellController(FigureDesk desk, EntryScreen screen, Entering entering) {
        this.desk = desk;
        this.screen = screen;
        this.entering = entering;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String history(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @PathVariable int position,
            Model page) {
        var sheet = desk.sheet(Right.VIEW, form, period, id);
        page.addAttribute("line", line(sheet.form(), position));
        page.addAttribute("entry", screen.page(sheet));
        page.addAttribute("changes", entering.of(sheet.place(), position));
        return "reporting/cell";
    }

    private static Line line(FigureForm form, int position) {
        return form.asked().stream()
                .filter(line -> line.position() == position && line.indicator().isEntered())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @param undone since which version the number is not there any more */
    @PostMapping
    @Needs(Right.REPORT)
    String putBack(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") int undone,
            RedirectAttributes redirect) {
        var sheet = desk.sheet(Right.REPORT, form, period, id);
        var line = line(sheet.form(), position);
        var by = desk.author(Right.REPORT, sheet.unit().id());
        entering.putBack(sheet.form(), sheet.place(), by, version, line.position(), undone);
        Said.next(redirect, "figures.said.back");
        return "redirect:" + sheet.address() + "/history/" + position;
    }
}
