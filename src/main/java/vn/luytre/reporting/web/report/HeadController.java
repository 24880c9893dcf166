package vn.luytre.reporting.web.report;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportHead;
import vn.luytre.reporting.report.Reports;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** What stands around the text of a report: who issues it, to whom, who signs. */
@Controller
@RequestMapping("/reports/{id:\\d+}/head")
@Needs(Right.REPORT)
class HeadController {
    private final ReportDesk desk;
    private final Reports reports;

    HeadController(ReportDesk desk, Reports reports) {
        this.desk = desk;
        this.reports = reports;
    }

    /** As typed. */
    record HeadForm(
            @NotNull Integer version,
            @Nullable @Size(max = 200) String superior,
            @NotBlank @Size(max = 200) String issuer,
            @Nullable @Min(1) Integer number,
            @Nullable @Size(max = 60) String notation,
            @Nullable @Size(max = 60) String place,
            @Nullable LocalDate day,
            @Nullable @Size(max = 2000) String addressees,
            @Nullable @Size(max = 4000) String grounds,
            @Nullable @Size(max = 4000) String recipients,
            @Nullable @Size(max = 60) String archive,
            @Nullable @Size(max = 200) String authority,
            @Nullable @Size(max = 200) String titles,
            @Nullable @Size(max = 100) String signer) {
        private static HeadForm of(Report report) {
            var head = report.head();
            return new HeadForm(
                    report.standing().version(),
                    head.superior(),
                    head.issuer(),
                    head.number(),
                    head.notation(),
                    head.place(),
                    head.day(),
                    head.addressees(),
                    head.grounds(),
                    head.recipients(),
                    head.archive(),
                    head.authority(),
                    head.titles(),
                    head.signer());
        }

        private ReportHead head() {
            return new ReportHead(
                    text(superior),
                    text(issuer),
                    number,
                    text(notation),
                    text(place),
                    day,
                    text(addressees),
                    text(grounds),
                    text(recipients),
                    text(archive),
                    text(authority),
                    text(titles),
                    text(signer));
        }

        private static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
        }
    }

    @GetMapping
    String show(@PathVariable long id, Model page) {
        var report = desk.report(Right.REPORT, id);
        page.addAttribute("form", Form.of(HeadForm.of(report)));
        return shown(report, page);
    }

    private static String shown(Report report, Model page) {
        page.addAttribute("report", report);
        return "report/head";
    }

    @PostMapping
    String write(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") HeadForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var report = desk.report(Right.REPORT, id);
        var by = desk.author(Right.REPORT, report.unit());
        if (!Refused.none(errors, response, () -> reports.head(report.id(), typed.head(), typed.version(), by)))
            return shown(report, page);
        Said.next(redirect, "report.said.head");
        return "redirect:/reports/" + report.id();
    }
}
