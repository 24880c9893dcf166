package vn.luytre.reporting.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import vn.luytre.reporting.report.Editing;
import vn.luytre.reporting.report.Paragraph;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.SectionEdit;
import vn.luytre.reporting.report.SectionEdit.Deed;
import vn.luytre.reporting.report.SectionEdit.Typed;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The text of one section under the hands of a person. */
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

    /**
     * What is sent beside the paragraphs, which are fields «t12» with their versions «v12».
     *
     * @param added a new paragraph
     * @param act «save», or «take-12»: what else is to be done to which paragraph
     */
    record SectionForm(@Nullable String added, @Nullable String act) {
        private String text() {
            return Objects.requireNonNullElse(added, "");
        }

        private @Nullable Deed deed() {
            if (act == null || !act.matches("[a-z-]+-\\d{1,18}")) return null;
            var name = act.substring(0, act.lastIndexOf('-')).replace('-', '_').toUpperCase(Locale.ROOT);
            for (var deed : Deed.values()) if (deed.name().equals(name)) return deed;
            return null;
        }

        private long target() {
            return act == null || deed() == null ? 0 : Long.parseLong(act.substring(act.lastIndexOf('-') + 1));
        }
    }

    @GetMapping("/sections/{section}")
    String show(@PathVariable long id, @PathVariable String section, Model page) {
        return shown(desk.report(Right.REPORT, id), section, List.of(), page);
    }

    private String shown(Report report, String section, List<Paragraph> conflicts, Model page) {
        var whole = screen.page(report);
        page.addAttribute("page", whole);
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
            @ModelAttribute("typed") SectionForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var report = desk.report(Right.REPORT, id);
        if (report.kind().section(section).isEmpty()) throw new NotFound();
        var edit = new SectionEdit(section, typed(fields), typed.text(), typed.deed(), typed.target());
        var conflicts = new ArrayList<Paragraph>();
        var by = desk.author(Right.REPORT, report.unit());
        Refused.none(errors, response, () -> conflicts.addAll(editing.write(report.id(), edit, by)));
        if (!conflicts.isEmpty()) {
            errors.reject("report.refused.meanwhile");
            response.setStatus(Refused.Kind.CONFLICT.status());
        }
        if (errors.hasErrors()) return shown(report, section, conflicts, page);
        Said.next(redirect, "report.said.saved");
        var address = "redirect:/reports/" + report.id();
        return typed.deed() == null ? address + "#" + section : address + "/sections/" + section;
    }

    private static List<Typed> typed(Map<String, String> fields) {
        var typed = new ArrayList<Typed>();
        fields.forEach((name, text) -> {
            if (!name.matches("t\\d{1,18}")) return;
            var version = fields.getOrDefault("v" + name.substring(1), "");
            if (version.matches("\\d{1,9}"))
                typed.add(new Typed(Long.parseLong(name.substring(1)), Integer.parseInt(version), text));
        });
        return typed;
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
