package vn.luytre.reporting.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.report.Editing;
import vn.luytre.reporting.report.Paragraph;
import vn.luytre.reporting.report.Report;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The text of one section under the hands of a person, saved by the button or while somebody types. */
@Controller
@RequestMapping("/reports/{id:\\d+}")
@Needs(Right.REPORT)
class SectionController {
    private final ReportDesk desk;
    private final ReportScreen screen;
    private final Editing editing;

    SectionController(ReportDesk desk, ReportScreen screen, Editing editing) {
        this.desk = desk;
        this.screen = screen;
        this.editing = editing;
    }

    @GetMapping("/sections/{section}")
    String show(@PathVariable long id, @PathVariable String section, Model page) {
        return shown(desk.report(Right.REPORT, id), section, UUID.randomUUID(), List.of(), page);
    }

    private String shown(Report report, String section, @Nullable UUID key, List<Paragraph> conflicts, Model page) {
        var whole = screen.page(report);
        page.addAttribute("page", whole);
        page.addAttribute("key", key);
        page.addAttribute("conflicts", conflicts);
        page.addAttribute(
                "section",
                whole.sections().stream()
                        .filter(one -> one.plan().code().equals(section))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        return "report/section";
    }

    @PostMapping("/sections/{section}")
    String write(
            @PathVariable long id,
            @PathVariable String section,
            @RequestParam Map<String, String> fields,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            @ModelAttribute("typed") SectionForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var report = desk.report(Right.REPORT, id);
        var edit = typed.edit(section, fields);
        var conflicts = new ArrayList<Paragraph>();
        var by = desk.author(Right.REPORT, report.unit());
        Refused.none(errors, response, () -> conflicts.addAll(editing.write(report.id(), edit, by)));
        if (!conflicts.isEmpty()) {
            errors.reject("report.refused.meanwhile");
            response.setStatus(Refused.Kind.CONFLICT.status());
        }
        if (script) {
            page.addAttribute("saved", new SavedSection(edit, editing.paragraphs(report.id()), conflicts, desk.now()));
            return "report/saved";
        }
        if (errors.hasErrors()) return shown(report, section, typed.key(), conflicts, page);
        Said.next(redirect, "report.said.saved");
        var address = "redirect:/reports/" + report.id();
        return typed.hasDeed() ? address + "/sections/" + section : address + "#" + section;
    }

    /** Back to what a paragraph was. */
    @PostMapping("/paragraphs/{paragraph:\\d+}/restore")
    String restore(
            @PathVariable long id,
            @PathVariable long paragraph,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes redirect) {
        var report = desk.report(Right.REPORT, id);
        editing.restore(report.id(), paragraph, version, desk.author(Right.REPORT, report.unit()));
        Said.next(redirect, "report.said.restored");
        return "redirect:/reports/" + report.id() + "#p" + paragraph;
    }
}
