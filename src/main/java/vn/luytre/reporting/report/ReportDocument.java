package vn.luytre.reporting.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.document.Annex;
import vn.luytre.document.AnnexBook;
import vn.luytre.document.Block;
import vn.luytre.document.DocumentRefused;
import vn.luytre.document.DocumentTemplate;
import vn.luytre.document.DocumentWriter;
import vn.luytre.document.OfficialDocument;
import vn.luytre.document.Table;
import vn.luytre.reporting.report.Content.AnnexTable;
import vn.luytre.web.Refused;

/** What a report says as an official document (Nghị định 30/2020/NĐ-CP, phụ lục I). */
public final class ReportDocument {
    private ReportDocument() {}

    public static OfficialDocument of(Content content) {
        return new OfficialDocument(
                content.type(),
                content.head().letterhead(),
                content.subject(),
                content.head().basis(),
                body(content),
                content.head().distribution(),
                content.head().signature(),
                content.annexes().stream().map(ReportDocument::annex).toList());
    }

    private static List<Block> body(Content content) {
        var body = new ArrayList<Block>();
        for (var section : content.sections()) {
            if (section.level() != null)
                body.add(new Block.Heading(section.level(), section.label(), section.heading()));
            for (var said : section.paragraphs()) for (var line : said.lines()) body.add(new Block.Paragraph(line));
        }
        return body;
    }

    private static Annex annex(AnnexTable annex) {
        return new Annex(annex.title(), Annex.Page.LANDSCAPE, List.of(table(annex)));
    }

    private static Table table(AnnexTable annex) {
        return new Table(
                annex.columns().stream()
                        .map(column -> new Table.Column(column.title(), column.unit(), column.share(), column.side()))
                        .toList(),
                annex.keys(),
                annex.rows().stream()
                        .map(row -> row.stream().map(Content.Value::cell).toList())
                        .toList());
    }

    /** As DOCX. */
    static byte[] docx(Content content, DocumentTemplate template) {
        return written(out -> DocumentWriter.write(of(content), template, out));
    }

    /** The tables behind it as XLSX. */
    static byte[] xlsx(Content content) {
        return written(out -> AnnexBook.write(of(content), out));
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException, DocumentRefused;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory
        } catch (DocumentRefused e) {
            throw new Refused("report.refused.document", e.sentence());
        }
        return out.toByteArray();
    }
}
