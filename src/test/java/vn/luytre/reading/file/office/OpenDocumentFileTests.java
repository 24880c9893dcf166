package vn.luytre.reading.file.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.reading.file.process.Foreign;
import vn.luytre.text.LegacyEncoding;

class OpenDocumentFileTests {
    @TempDir
    Path folder;

    private Path file(String styles, String body) throws IOException {
        var content =
                "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:fo='f' xmlns:table='b'>"
                        + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body>" + body
                        + "</office:body></office:document-content>";
        return Foreign.zip(
                folder.resolve("a.odt"), "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
    }

    private String text(String styles, String body) throws IOException {
        return Foreign.text(file(styles, body));
    }

    @Test
    void whatWasStruckOutCommentsAndHiddenTextAreLeftOut() throws IOException {
        assertThat(text(
                        "",
                        "<text:tracked-changes><text:deletion><text:p>hằng năm</text:p></text:deletion></text:tracked-changes>"
                                + "<text:p>Báo cáo <office:annotation><text:p>xem lại</text:p></office:annotation>hằng quý"
                                + "<text:hidden-text>ẩn</text:hidden-text>.</text:p>"))
                .isEqualTo("Báo cáo hằng quý.\n");
    }

    @Test
    void notesStandBehindTheText() throws IOException {
        assertThat(
                        text(
                                "",
                                "<text:p>Theo Kế hoạch<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                                        + "<text:p>Ban hành năm 2030.</text:p></text:note-body></text:note> của tỉnh.</text:p>"))
                .isEqualTo("Theo Kế hoạch của tỉnh.\n\nBan hành năm 2030.\n");
    }

    @Test
    void listsGetTheirNumbers() throws IOException {
        var styles =
                "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='I' style:num-suffix='.'/>"
                        + "<text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')'/></text:list-style>";
        var body = "<text:list text:style-name='L'><text:list-item><text:p>Mục đích</text:p><text:list><text:list-item>"
                + "<text:p>Các thôn</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Nhiệm vụ</text:p>"
                + "</text:list-item></text:list>";
        assertThat(text(styles, body).lines().filter(line -> !line.isEmpty()))
                .containsExactly("I. Mục đích", "a) Các thôn", "II. Nhiệm vụ");
    }

    @Test
    void oldFontsAreConverted() throws IOException {
        var words = "Công an xã chủ trì, phối hợp với các thôn";
        var styles = "<style:style style:name='P'><style:text-properties fo:font-family='.VnTime'/></style:style>";
        var body = "<text:p text:style-name='P'>" + LegacyEncoding.TCVN3.encode(words) + "</text:p>";
        assertThat(text(styles, body)).isEqualTo(words + "\n");
        assertThat(text("", body)).isEqualTo(words + "\n");
    }

    @Test
    void elementsAHundredThousandDeepAreRefused() throws IOException {
        var nested = "<x>".repeat(100_000) + "<text:p>Công an xã</text:p>" + "</x>".repeat(100_000);
        assertThat(Foreign.refusal(file("", nested))).contains("hỏng");
        assertThat(Foreign.refusal(file("", "<text:list><text:list-item>".repeat(100_000))))
                .contains("hỏng");
    }
}
