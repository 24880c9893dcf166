package vn.luytre.reporting.web.report;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.luytre.document.pdf.NotPrinted;
import vn.luytre.document.pdf.PdfPrinter;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportPapers;
import vn.luytre.reporting.report.ReportSteps;
import vn.luytre.web.Attachment;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** The documents of a report: to be signed, to be read, to be computed with. */
@Controller
@RequestMapping("/reports/{id:\\d+}")
@Needs(Right.VIEW)
class ReportFileController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReportDesk desk;
    private final ReportPapers papers;
    private final ReportSteps steps;
    private final PdfPrinter printer;

    ReportFileController(ReportDesk desk, ReportPapers papers, ReportSteps steps, PdfPrinter printer) {
        this.desk = desk;
        this.papers = papers;
        this.steps = steps;
        this.printer = printer;
    }

    @GetMapping("/bao-cao.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id) {
        var report = desk.report(Right.VIEW, id);
        return Attachment.of(papers.docx(report), Attachment.DOCX, name(report) + ".docx");
    }

    @GetMapping("/bao-cao.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id) {
        var report = desk.report(Right.VIEW, id);
        try {
            return Attachment.of(printer.print(papers.docx(report)), MediaType.APPLICATION_PDF, name(report) + ".pdf");
        } catch (NotPrinted e) {
            throw new Refused("report.refused.pdf", e.sentence());
        }
    }

    @GetMapping("/phu-luc.xlsx")
    ResponseEntity<byte[]> annexes(@PathVariable long id) {
        var report = desk.report(Right.VIEW, id);
        return Attachment.of(papers.annexes(papers.shown(report)), XLSX, name(report) + "-phu-luc.xlsx");
    }

    /** The very bytes that were sent. */
    @GetMapping("/versions/{number:\\d+}/bao-cao.docx")
    ResponseEntity<byte[]> sent(@PathVariable long id, @PathVariable int number) {
        var report = desk.report(Right.VIEW, id);
        var version = steps.version(report.id(), number).orElseThrow(NotFound::new);
        return Attachment.of(steps.docx(version), Attachment.DOCX, name(report) + "-ban-" + number + ".docx");
    }

    /** «bao-cao-nam-Y202601». */
    private static String name(Report report) {
        return "bao-cao-" + report.kind().code() + "-" + report.time();
    }
}
