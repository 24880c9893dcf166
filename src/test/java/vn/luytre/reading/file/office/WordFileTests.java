package vn.luytre.reading.file.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.reading.file.process.Foreign;
import vn.luytre.text.LegacyEncoding;

class WordFileTests {
    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    @TempDir
    Path folder;

    private String text(String body, String... parts) throws IOException {
        var all = new String[parts.length + 2];
        all[0] = "word/document.xml";
        all[1] = "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
        System.arraycopy(parts, 0, all, 2, parts.length);
        return Foreign.text(Foreign.zip(folder.resolve("a.docx"), all));
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    @Test
    void whatWasStruckOutIsNotRead() throws IOException {
        var body = p(r("Báo cáo ")
                + "<w:del><w:r><w:delText>hằng năm</w:delText></w:r></w:del><w:ins>" + r("hằng quý") + "</w:ins>"
                + "<w:moveFrom>" + r("đã dời") + "</w:moveFrom>" + r("."));
        assertThat(text(body)).isEqualTo("Báo cáo hằng quý.\n");
    }

    @Test
    void notesStandBehindTheText() throws IOException {
        var body =
                p(r("Theo Kế hoạch") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r(" của tỉnh.")) + p(r("Hết."));
        var notes = "<w:footnotes " + W + "><w:footnote w:type='separator' w:id='0'>" + p(r("x")) + "</w:footnote>"
                + "<w:footnote w:id='2'>" + p(r("Ban hành năm 2030.")) + "</w:footnote></w:footnotes>";
        assertThat(text(body, "word/footnotes.xml", notes))
                .isEqualTo("Theo Kế hoạch của tỉnh.\n\nHết.\n\nBan hành năm 2030.\n");
    }

    @Test
    void commentsHeadersAndFootersAreLeftOut() throws IOException {
        var body = p("<w:commentRangeStart w:id='1'/>" + r("Công an xã") + "<w:r><w:commentReference w:id='1'/></w:r>");
        assertThat(text(
                        body,
                        "word/comments.xml",
                        "<w:comments " + W + "><w:comment>" + p(r("xem lại")) + "</w:comment></w:comments>",
                        "word/header1.xml",
                        "<w:hdr " + W + ">" + p(r("đầu trang")) + "</w:hdr>"))
                .isEqualTo("Công an xã\n");
    }

    @Test
    void aTextBoxIsReadOnce() throws IOException {
        var box = "<w:txbxContent>" + p(r("HỎA TỐC")) + "</w:txbxContent>";
        var body = p("<w:r><AlternateContent><Choice>" + box + "</Choice><Fallback>" + box
                + "</Fallback></AlternateContent></w:r>" + r("Kính gửi: Sở Nội vụ"));
        assertThat(text(body))
                .contains("HỎA TỐC")
                .contains("Kính gửi: Sở Nội vụ")
                .containsOnlyOnce("HỎA");
    }

    @Test
    void listsThatWordNumbersGetTheirNumbers() throws IOException {
        var numbering = "<w:numbering " + W + "><w:abstractNum w:abstractNumId='0'>"
                + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)")
                + "</w:abstractNum><w:abstractNum w:abstractNumId='1'>" + level(0, "decimal", "Điều %1.")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num></w:numbering>";
        var body = item(1, 0, "MỤC ĐÍCH")
                + item(1, 1, "Nâng cao")
                + item(1, 1, "Củng cố")
                + item(1, 2, "Các thôn")
                + item(1, 0, "NHIỆM VỤ")
                + item(1, 1, "Rà soát")
                + item(2, 0, "Ban hành")
                + item(2, 0, "Thi hành");
        assertThat(text(body, "word/numbering.xml", numbering).lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "I. MỤC ĐÍCH",
                        "1. Nâng cao",
                        "2. Củng cố",
                        "a) Các thôn",
                        "II. NHIỆM VỤ",
                        "1. Rà soát",
                        "Điều 1. Ban hành",
                        "Điều 2. Thi hành");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String item(int list, int level, String words) {
        return p("<w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(words));
    }

    @Test
    void oldFontsAreConverted() throws IOException {
        var words = "Công an xã chủ trì, phối hợp với các thôn";
        for (var font : new String[] {".VnTime", "Times New Roman"}) {
            var run = "<w:r><w:rPr><w:rFonts w:ascii='" + font + "' w:hAnsi='" + font + "'/></w:rPr><w:t>"
                    + LegacyEncoding.TCVN3.encode(words) + "</w:t></w:r>";
            assertThat(text(p(run))).as(font).isEqualTo(words + "\n");
        }
        var capitals = "<w:r><w:rPr><w:rFonts w:hAnsi='.VnTimeH'/></w:rPr><w:t>"
                + LegacyEncoding.TCVN3.encode("cộng hòa") + "</w:t></w:r>";
        assertThat(text(p(capitals))).isEqualTo("CỘNG HÒA\n");
    }

    @Test
    void aRowSetWithTabulatorsStaysOne() throws IOException {
        var tab = "<w:r><w:tab/></w:r>";
        assertThat(text(p(r("1") + tab + r("Tập huấn") + tab + r("Công an tỉnh"))))
                .isEqualTo("1\tTập huấn\tCông an tỉnh\n");
        assertThat(text(p(r("1.") + tab + r("Tập huấn")))).isEqualTo("1. Tập huấn\n");
    }

    @Test
    void elementsAHundredThousandDeepAreRefused() throws IOException {
        int deep = 100_000;
        var nested = "<w:x>".repeat(deep) + p(r("Công an xã")) + "</w:x>".repeat(deep);
        var file = Foreign.zip(
                folder.resolve("a.docx"), "word/document.xml", "<w:document " + W + ">" + nested + "</w:document>");
        assertThat(Foreign.refusal(file)).contains("hỏng");
        var tables = Foreign.zip(
                folder.resolve("t.docx"),
                "word/document.xml",
                "<w:document " + W + ">" + "<w:tbl><w:tr><w:tc>".repeat(deep) + "</w:document>");
        assertThat(Foreign.refusal(tables)).contains("hỏng");
    }
}
