package vn.luytre.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Author;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.reporting.submission.StepWords;
import vn.luytre.reporting.submission.Submissions;
import vn.luytre.reporting.web.FigureDesk.Sheet;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Sends the figures of a unit on their way: upwards, back, accepted. */
@Controller
@RequestMapping("/figures/{form}/{period}/{id:\\d+}")
class StepController {
    private final FigureDesk desk;
    private final EntryScreen screen;
    private final Submissions submissions;

    StepController(FigureDesk desk, EntryScreen screen, Submissions submissions) {
        this.desk = desk;
        this.screen = screen;
        this.submissions = submissions;
    }

    @GetMapping("/{step:submit|take-back}")
    @Needs(Right.REPORT)
    String ownForm(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @PathVariable String step,
            Model page) {
        return show(new Asked(desk.sheet(Right.REPORT, form, period, id), SheetStepName.of(step)), page);
    }

    @GetMapping("/return")
    @Needs(Right.CHECK)
    String returnForm(@PathVariable String form, @PathVariable String period, @PathVariable long id, Model page) {
        return show(new Asked(desk.sheet(Right.CHECK, form, period, id), SheetStep.RETURN), page);
    }

    @GetMapping("/accept")
    @Needs(Right.DECIDE)
    String acceptForm(@PathVariable String form, @PathVariable String period, @PathVariable long id, Model page) {
        return show(new Asked(desk.sheet(Right.DECIDE, form, period, id), SheetStep.ACCEPT), page);
    }

    @PostMapping("/{step:submit|take-back}")
    @Needs(Right.REPORT)
    String does(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @PathVariable String step,
            @Valid @ModelAttribute("typed") StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = new Asked(desk.sheet(Right.REPORT, form, period, id), SheetStepName.of(step));
        return done(asked, Map.of(), typed, errors, response, redirect, page);
    }

    @PostMapping("/return")
    @Needs(Right.CHECK)
    String sendsBack(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @Valid @ModelAttribute("typed") StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = new Asked(desk.sheet(Right.CHECK, form, period, id), SheetStep.RETURN);
        return done(asked, remarks(asked.sheet.form(), fields), typed, errors, response, redirect, page);
    }

    @PostMapping("/accept")
    @Needs(Right.DECIDE)
    String accepts(
            @PathVariable String form,
            @PathVariable String period,
            @PathVariable long id,
            @Valid @ModelAttribute("typed") StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = new Asked(desk.sheet(Right.DECIDE, form, period, id), SheetStep.ACCEPT);
        return done(asked, Map.of(), typed, errors, response, redirect, page);
    }

    private record Asked(Sheet sheet, SheetStep step) {}

    /** Fields «r7»: what is remarked on the number of a line. */
    private static Map<Integer, String> remarks(FigureForm form, Map<String, String> fields) {
        var remarks = new HashMap<Integer, String>();
        for (var line : form.asked()) {
            var remark = fields.getOrDefault("r" + line.position(), "").strip();
            if (remark.length() > StepForm.LONGEST) throw new Refused("figures.refused.long-remark");
            if (!remark.isEmpty()) remarks.put(line.position(), remark);
        }
        return remarks;
    }

    private String show(Asked asked, Model page) {
        page.addAttribute("entry", screen.page(asked.sheet));
        page.addAttribute("step", asked.step);
        return "reporting/step";
    }

    private String done(
            Asked asked,
            Map<Integer, String> remarks,
            StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var sheet = asked.sheet;
        var by = desk.author(asked.step.right(), sheet.unit().id());
        if (!Refused.none(errors, response, () -> step(asked, by, typed, remarks))) return show(asked, page);
        var said = "figures.said." + SheetStepName.path(asked.step);
        Said.next(redirect, said, sheet.unit().name());
        return "redirect:" + sheet.address();
    }

    private void step(Asked asked, Author by, StepForm typed, Map<Integer, String> remarks) {
        submissions.step(
                asked.sheet.form(),
                asked.sheet.place(),
                asked.step,
                by,
                typed.version(),
                new StepWords(typed.text(), remarks));
    }
}
