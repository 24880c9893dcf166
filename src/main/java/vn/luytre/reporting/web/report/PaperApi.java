package vn.luytre.reporting.web.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportPapers;
import vn.luytre.reporting.report.ReportSteps;
import vn.luytre.reporting.report.Reports;
import vn.luytre.reporting.report.SentVersion;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.web.Attachment;

/** Reports for other programs: which there are, and their documents. */
@RestController
@RequestMapping("/api/v1/reports")
@Needs(Right.VIEW)
class PaperApi {
    private final ReportDesk desk;
    private final Reports reports;
    private final ReportSteps steps;
    private final ReportPapers papers;

    PaperApi(ReportDesk desk, Reports reports, ReportSteps steps, ReportPapers papers) {
        this.desk = desk;
        this.reports = reports;
        this.steps = steps;
        this.papers = papers;
    }

    /**
     * A report.
     *
     * @param span «Y202601», of several years «Y202101-Y202501»
     * @param number of the version that was sent last
     * @param sha256 of its DOCX
     */
    record ReportJson(
            long id,
            long unit,
            String kind,
            String span,
            String theme,
            SheetState state,
            @Nullable LocalDate due,
            @Nullable LocalDate firstSubmittedOn,
            @Nullable Integer number,
            @Nullable String sha256) {}

    /** Of a unit, or of that for which the person looks. */
    @GetMapping
    List<ReportJson> list(@RequestParam(required = false) @Nullable Long unit) {
        var whose = desk.unit(Optional.ofNullable(unit), Right.VIEW);
        var all = reports.of(List.of(whose.id()));
        var sent = steps.last(all.stream().map(Report::id).toList());
        return all.stream()
                .map(report -> json(report, Optional.ofNullable(sent.get(report.id()))))
                .toList();
    }

    private ReportJson json(Report report, Optional<SentVersion> sent) {
        return new ReportJson(
                report.id().value(),
                report.unit().value(),
                report.kind().code(),
                report.time().toString(),
                report.theme(),
                report.state(),
                reports.due(report).orElse(null),
                report.standing().firstSubmittedOn(),
                sent.map(SentVersion::number).orElse(null),
                sent.map(one -> one.docxHash().hex()).orElse(null));
    }

    @GetMapping("/{id:\\d+}/bao-cao.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id) {
        var report = desk.report(Right.VIEW, id);
        return Attachment.of(papers.docx(report), Attachment.DOCX, "bao-cao-" + id + ".docx");
    }
}
