package vn.luytre.reading.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.LibreOffice;

/** The marking of secrecy in a box of its own, as word processors draw it, is seen in every format. */
@Timeout(120)
class SecretBoxTests {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    static Path folder;

    private static Path original = Path.of("");

    @BeforeAll
    static void drawTheBox() throws IOException {
        var box =
                "<w:r><w:pict><v:shapetype id='t' coordsize='21600,21600' o:spt='202' path='m,l,21600r21600,l21600,xe'/>"
                        + "<v:shape type='#t' style='position:absolute;margin-left:330pt;margin-top:0pt;width:90pt;height:30pt'>"
                        + "<v:textbox><w:txbxContent>" + paragraph("TỐI MẬT")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var body = new StringBuilder("<w:p>" + box + "<w:r><w:t>UBND XÃ LŨNG CÒ</w:t></w:r></w:p>");
        body.append(paragraph("Số: 31/KH-UBND")).append(paragraph("KẾ HOẠCH"));
        for (int i = 1; i < 150; i++) body.append(paragraph(i + ". Trạm Y tế lắp tủ thuốc trước ngày 30/4/2031."));
        original = zip(
                "a.docx",
                Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w='" + WORD + "' xmlns:v='urn:schemas-microsoft-com:vml' "
                                + "xmlns:o='urn:schemas-microsoft-com:office:office'><w:body>" + body
                                + "</w:body></w:document>",
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml'/></Types>",
                        "_rels/.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' "
                                + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
                                + "Target='word/document.xml'/></Relationships>"));
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static Path zip(String name, Map<String, String> parts) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : new TreeMap<>(parts).entrySet()) { // LibreOffice wants the types first
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    @Test
    void inADocumentOfWord() {
        assertRefused(original);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt", "rtf", "html", "pdf"})
    void inOtherFormats(String format) throws Exception {
        LibreOffice.convert(List.of(original), format, folder);
        assertRefused(folder.resolve("a." + format));
    }

    private static void assertRefused(Path file) {
        assertThat(OpenedFile.of(file).documents().get("")).startsWith("! mang dấu chỉ độ mật «TỐI MẬT».");
    }
}
