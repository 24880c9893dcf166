package vn.luytre.reporting.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitLevel;
import vn.luytre.reporting.submission.Completeness;
import vn.luytre.reporting.submission.Submissions;
import vn.luytre.reporting.web.FigureDesk.Sheet;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** A province closes a period, after it has been told who is missing. */
@Controller
@RequestMapping("/figures/{form}/{period}/{id:\\d+}/close")
@Needs(Right.DECIDE)
class ClosingController {
    private final FigureDesk desk;
    private final Completeness completeness;
    private final Submissions submissions;

    ClosingController(FigureDesk desk, Completeness completeness, Submissions submissions) {
        this.desk = desk;
        this.completeness = completeness;
        this.submissions = submissions;
    }

    @GetMapping
    String confirm(@PathVariable String form, @PathVariable String period, @PathVariable long id, Model page) {
        var sheet = sheet(form, period, id);
        page.addAttribute("figureForm", sheet.form());
        page.addAttribute("period", sheet.period());
        page.addAttribute("unit", sheet.unit());
        page.addAttribute("address", sheet.address());
        page.addAttribute("table", completeness.below(sheet.unit().id(), sheet.form(), sheet.period()));
        return "reporting/close";
    }

    @PostMapping
    String close(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            RedirectAttributes redirect) {
        var sheet = sheet(form, period, id);
        submissions.close(
                sheet.form(),
                sheet.place(),
                desk.author(Right.DECIDE, sheet.unit().id()));
        Said.next(redirect, "figures.said.closed");
        return "redirect:" + sheet.address();
    }

    private Sheet sheet(String form, String period, long id) {
        var sheet = desk.sheet(Right.DECIDE, form, period, id);
        if (sheet.unit().kind().level() != UnitLevel.PROVINCE) throw new Refused("figures.refused.not-province");
        return sheet;
    }
}
