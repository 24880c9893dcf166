package vn.luytre.reporting.report;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.luytre.document.DocumentTemplate;
import vn.luytre.template.OfficeTemplates;
import vn.luytre.web.Refused;

/** What a report says now, and its documents. */
@Service
public class ReportPapers {
    private final ParagraphStore paragraphs;
    private final ContentMaking making;
    private final VersionStore versions;
    private final OfficeTemplates templates;

    ReportPapers(ParagraphStore paragraphs, ContentMaking making, VersionStore versions, OfficeTemplates templates) {
        this.paragraphs = paragraphs;
        this.making = making;
        this.versions = versions;
        this.templates = templates;
    }

    /** What was sent, while it is sent; else what it says now. */
    public Content shown(Report report) {
        return sent(report).map(versions::content).orElseGet(() -> content(report));
    }

    /** The document that was sent, while it is sent; else as it would be now. */
    public byte[] docx(Report report) {
        return sent(report).map(versions::docx).orElseGet(() -> docx(report, content(report)));
    }

    private Optional<SentVersion> sent(Report report) {
        return report.isWritable() ? Optional.empty() : versions.last(report.id());
    }

    /** All that it says, with its tables. */
    public Content content(Report report) {
        return making.of(report, paragraphs.of(report.id()));
    }

    /** As a document; refused where it says nothing. */
    byte[] docx(Report report, Content content) {
        if (content.sections().isEmpty()) throw new Refused("report.refused.empty");
        return ReportDocument.docx(content, template(report));
    }

    private DocumentTemplate template(Report report) {
        return templates.of(report.unit(), report.kind().type());
    }

    /** The tables behind it as a spreadsheet; refused where it has none. */
    public byte[] annexes(Content content) {
        return ReportDocument.xlsx(content);
    }
}
