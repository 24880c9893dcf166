package vn.luytre.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Each part keeps the schema of ECMA-376: Word offers to repair what does not. */
class SchemaTests {
    private static final int DOCUMENTS = 30;

    @Test
    void ourTemplatesKeepTheSchema() throws Exception {
        check(DocumentTemplate.standardFile(OfficialType.REPORT));
        check(DocumentTemplate.standardFile(OfficialType.LETTER));
        check(DocumentTemplate.standardFile(OfficialType.CERTIFICATE));
    }

    @Test
    void whateverIsWrittenKeepsTheSchema() throws Exception {
        var made = Stream.of(Documents.report(), Documents.letter(), Documents.decision());
        var random = Stream.iterate(0L, seed -> seed + 1).limit(DOCUMENTS).map(RandomDocuments::of);
        for (var document : Stream.concat(made, random).toList()) check(Documents.written(document));
    }

    private static void check(byte[] docx) throws IOException, XmlException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = part(entry.getName(), new ByteArrayInputStream(zip.readAllBytes()));
                if (part != null) assertThat(faults(part)).as(entry.getName()).isEmpty();
            }
        }
    }

    private static @Nullable XmlObject part(String name, ByteArrayInputStream xml) throws IOException, XmlException {
        return switch (name) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(xml);
            case "word/styles.xml" -> StylesDocument.Factory.parse(xml);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(xml);
            case "word/header1.xml", "word/header2.xml" -> HdrDocument.Factory.parse(xml);
            default -> null;
        };
    }

    private static List<String> faults(XmlObject part) {
        var faults = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(faults));
        return faults.stream()
                .map(fault ->
                        fault.getMessage() + " at " + fault.getCursorLocation().xmlText())
                .toList();
    }
}
