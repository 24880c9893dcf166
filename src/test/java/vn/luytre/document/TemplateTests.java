package vn.luytre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.luytre.LibreOffice;

/** What an office may change in a template, and what is refused with its place. */
class TemplateTests {
    private static final String TEXT = "word/document.xml";

    @Test
    void anOfficeChangesWordsAndLooks() throws Exception {
        var changed = changed(
                TEXT,
                xml -> xml.replace("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        .replace("w:left=\"1701\"", "w:left=\"1985\""));
        var file = written(changed, Documents.report());
        assertThat(file.words()).contains("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", "Số: 08/BC-BCĐ\n");
        assertThat(Markup.number(file.all("pgMar").getFirst(), "left")).isEqualTo(1985);
    }

    @Test
    void aPlaceholderThatAWordProcessorCutIntoPiecesIsOne() throws Exception {
        var changed = changed(
                TEXT,
                xml -> xml.replace(
                        "Số: {{số, ký hiệu}}</w:t></w:r>",
                        "Số: {{s</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ố, ký </w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>hiệu}} (bản chính)</w:t></w:r>"));
        assertThat(written(changed, Documents.report()).words()).contains("Số: 08/BC-BCĐ (bản chính)\n");
    }

    @Test
    void aTemplateThatAWordProcessorSavedIsFilledAsBefore(@TempDir Path folder) throws Exception {
        var office = LibreOffice.program();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed.");
        for (var document : List.of(Documents.report(), Documents.letter(), Documents.decision())) {
            var ours = Files.write(folder.resolve("mau.docx"), DocumentTemplate.standardFile(document.type()));
            var saved = Files.createDirectories(folder.resolve(document.type().name()));
            assertThat(LibreOffice.convert(office.get(), List.of(ours), "docx:MS Word 2007 XML", saved))
                    .isTrue();
            var file = written(Files.readAllBytes(saved.resolve("mau.docx")), document);
            assertThat(file.words()).isEqualTo(new WrittenFile(Documents.written(document)).words());
        }
    }

    @Test
    void capitalsBlanksAndDecomposedLettersOfAPlaceholderDoNotMatter() throws Exception {
        var changed = changed(TEXT, xml -> xml.replace("{{trích yếu}}", "{{ Tri\u0301ch  yê\u0301u }}"));
        assertThat(written(changed, Documents.report()).words())
                .contains(Documents.report().subject());
    }

    @Test
    void theNumberMayStandInTheFootOfThePagesToo() throws Exception {
        var changed = changed(
                "word/header2.xml", xml -> xml.replace("</w:p>", "<w:r><w:t>{{số, ký hiệu}}</w:t></w:r></w:p>"));
        var head =
                written(changed, Documents.report()).parsed("word/header2.xml").getDocumentElement();
        assertThat(WrittenFile.words(head)).isEqualTo("08/BC-BCĐ");
    }

    @Test
    void aStyleThatTheOfficeThrewAwayIsTakenFromOurs() throws Exception {
        var changed = changed("word/styles.xml", xml -> xml.replace("\"LtBody\"", "\"Khac\""));
        var file = written(changed, Documents.letterAsReport());
        assertThat(file.look(file.paragraph("1. Xây dựng kế hoạch tổ chức Ngày hội trước ngày 15/7/2026.")))
                .isEqualTo("Times New Roman 14 both");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {{trích yếu}}   | Trích yếu       | Mẫu thiếu chỗ điền {{trích yếu}}.
                    {{trích yếu}}   | {{trich yeu}}   | Mẫu có chỗ điền không biết là gì: {{trich yeu}} ở đoạn 2.
                    {{địa danh}},   | {{địa điểm}},   | Mẫu có chỗ điền không biết là gì: {{địa điểm}} ở bảng 1, dòng 2, ô 2, đoạn 1.
                    {{nội dung}}    | Nay: {{nội dung}} | {{nội dung}} phải đứng một mình một đoạn; ở đoạn 8 còn có chữ khác.
                    {{nội dung}}    | {{nội dung}     | Mẫu có dấu {{ hoặc }} lẻ ở đoạn 8: «{{nội dung}».
                    {{họ và tên}}   | Nguyễn Văn Mẫu  | Mẫu thiếu chỗ điền {{họ và tên}}.
                    """)
    void aFaultyTemplateIsRefusedByNameAndPlace(String there, String instead, String sentence) throws IOException {
        var changed = changed(TEXT, xml -> xml.replace(there, instead));
        assertThat(faults(changed)).contains(sentence);
    }

    private static List<String> faults(byte[] docx) {
        return catchThrowableOfType(DocumentRefused.class, () -> DocumentTemplate.of(docx))
                .faults();
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfTheTemplate() throws IOException {
        var changed = changed(
                TEXT,
                xml -> xml.replace("{{địa danh}},", "{{địa điểm}},")
                        .replace("{{nội dung}}", "Nay: {{nội dung}}")
                        .replace("{{họ và tên}}", "Nguyễn Văn Mẫu }}"));
        assertThat(faults(changed))
                .hasSize(5)
                .startsWith("Mẫu có chỗ điền không biết là gì: {{địa điểm}} ở bảng 1, dòng 2, ô 2, đoạn 1.")
                .contains("{{nội dung}} phải đứng một mình một đoạn; ở đoạn 8 còn có chữ khác.")
                .anyMatch(fault ->
                        fault.startsWith("Mẫu có dấu {{ hoặc }} lẻ ở ") && fault.endsWith("«Nguyễn Văn Mẫu }}»."))
                .endsWith("Mẫu thiếu chỗ điền {{địa danh}}.", "Mẫu thiếu chỗ điền {{họ và tên}}.");
    }

    @Test
    void whatADocumentSaysIsNotLostWhereTheTemplateHasNoPlaceForIt() throws Exception {
        var changed = DocumentTemplate.of(changed(TEXT, xml -> xml.replace("{{căn cứ}}", "")));
        DocumentWriter.write(Documents.report(), changed, new ByteArrayOutputStream());
        assertThatThrownBy(() -> DocumentWriter.write(Documents.decision(), changed, new ByteArrayOutputStream()))
                .hasMessage("Văn bản này cần chỗ điền {{căn cứ}} mà mẫu không có.");
    }

    @Test
    void whatIsNoDocumentOfAWordProcessorIsRefused() {
        assertThatThrownBy(() -> DocumentTemplate.of("không phải DOCX".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("Mẫu không phải là tệp DOCX mở được.");
        assertThatThrownBy(() -> DocumentTemplate.of(
                        changed(TEXT, xml -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + xml)))
                .hasMessage("Mẫu không phải là tệp DOCX mở được.");
        assertThatThrownBy(() -> DocumentTemplate.of(changed(
                        "[Content_Types].xml",
                        xml -> xml.replace("wordprocessingml.document.main", "wordprocessingml.template.main"))))
                .hasMessageContaining("không phải tệp có macro hay tệp mẫu DOTX");
        assertThatThrownBy(
                        () -> DocumentTemplate.of(
                                changed(
                                        "word/_rels/document.xml.rels",
                                        xml -> xml.replace(
                                                "</Relationships>",
                                                "<Relationship Id=\"x\" TargetMode=\"External\" Target=\"http://example.org/a.png\" "
                                                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/></Relationships>"))))
                .hasMessageContaining("http://example.org/a.png");
        assertThatThrownBy(() -> DocumentTemplate.of(new byte[3_000_000])).hasMessageContaining("2 MB");
    }

    private static WrittenFile written(byte[] template, OfficialDocument document) throws Exception {
        var out = new ByteArrayOutputStream();
        DocumentWriter.write(document, DocumentTemplate.of(template), out);
        return new WrittenFile(out.toByteArray());
    }

    /** Our template with one of its parts changed. */
    private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        var made = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(
                        new ByteArrayInputStream(DocumentTemplate.standardFile(OfficialType.REPORT)));
                var to = new ZipOutputStream(made)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var bytes = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                boolean isIt = entry.getName().equals(part);
                to.write(
                        isIt
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return made.toByteArray();
    }
}
