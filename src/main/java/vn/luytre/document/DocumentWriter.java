package vn.luytre.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an official document as DOCX: the front door of the module. Keeps nothing between two documents. */
public final class DocumentWriter {
    private DocumentWriter() {}

    /** By our template. The caller closes the stream. */
    public static void write(OfficialDocument document, OutputStream out) throws IOException, DocumentRefused {
        write(document, DocumentTemplate.standard(document.type()), out);
    }

    /** By the template of an office. The caller closes the stream. */
    public static void write(OfficialDocument document, DocumentTemplate template, OutputStream out)
            throws IOException, DocumentRefused {
        Inspection.of(document);
        try (var opened = template.open()) {
            new Filling(document, template, opened).fill();
            opened.save(out);
        }
    }
}
