package vn.luytre.reporting.web.report;

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
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportSteps;
import vn.luytre.reporting.report.ReportWords;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.reporting.web.SheetStepName;
import vn.luytre.reporting.web.StepForm;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Sends a report on its way: upwards, back, accepted. */
@Controller
@RequestMapping("/reports/{id:\\d+}")
class ReportStepController {
    private final ReportDesk desk;
    private final ReportScreen screen;
    private final ReportSteps steps;

    ReportStepController(ReportDesk desk, ReportScreen screen, ReportSteps steps) {
        this.desk = desk;
        this.screen = screen;
        this.steps = steps;
    }

    @GetMapping("/{step:submit|take-back}")
    @Needs(Right.REPORT)
    String ownForm(@PathVariable long id, @PathVariable String step, Model page) {
        return show(desk.report(Right.REPORT, id), SheetStepName.of(step), page);
    }

    @GetMapping("/return")
    @Needs(Right.CHECK)
    String returnForm(@PathVariable long id, Model page) {
        return show(desk.report(Right.CHECK, id), SheetStep.RETURN, page);
    }

    @GetMapping("/accept")
    @Needs(Right.DECIDE)
    String acceptForm(@PathVariable long id, Model page) {
        return show(desk.report(Right.DECIDE, id), SheetStep.ACCEPT, page);
    }

    private String show(Report report, SheetStep step, Model page) {
        page.addAttribute("page", screen.page(report));
        page.addAttribute("step", step);
        return "report/step";
    }

    @PostMapping("/{step:submit|take-back}")
    @Needs(Right.REPORT)
    String does(
            @PathVariable long id,
            @PathVariable String step,
            @Valid @ModelAttribute("typed") StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = new Asked(desk.report(Right.REPORT, id), SheetStepName.of(step), Map.of());
        return done(asked, typed, errors, response, redirect, page);
    }

    @PostMapping("/return")
    @Needs(Right.CHECK)
    String sendsBack(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @Valid @ModelAttribute("typed") StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = new Asked(desk.report(Right.CHECK, id), SheetStep.RETURN, fields);
        return done(asked, typed, errors, response, redirect, page);
    }

    @PostMapping("/accept")
    @Needs(Right.DECIDE)
    String accepts(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var asked = new Asked(desk.report(Right.DECIDE, id), SheetStep.ACCEPT, Map.of());
        return done(asked, typed, errors, response, redirect, page);
    }

    private record Asked(Report report, SheetStep step, Map<String, String> fields) {}

    /** Fields «r12»: what is remarked on a paragraph. */
    private static Map<Long, String> remarks(Map<String, String> fields) {
        var remarks = new HashMap<Long, String>();
        fields.forEach((name, text) -> {
            if (!name.matches("r\\d{1,18}") || text.isBlank()) return;
            if (text.length() > StepForm.LONGEST) throw new Refused("report.refused.long", StepForm.LONGEST);
            remarks.put(Long.parseLong(name.substring(1)), text.strip());
        });
        return remarks;
    }

    private static ReportWords words(Asked asked, StepForm typed) {
        return new ReportWords(typed.text(), remarks(asked.fields));
    }

    private String done(
            Asked asked,
            StepForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var report = asked.report;
        var by = desk.author(asked.step.right(), report.unit());
        if (!Refused.none(
                errors, response, () -> steps.step(report.id(), asked.step, by, typed.version(), words(asked, typed))))
            return show(report, asked.step, page);
        var said = "report.said." + SheetStepName.path(asked.step);
        Said.next(redirect, said);
        return "redirect:/reports/" + report.id();
    }
}
