package vn.luytre.reading.file.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.reading.file.process.Foreign;
import vn.luytre.text.LegacyEncoding;

class RtfFileTests {
    @TempDir
    Path folder;

    private String text(String body) throws IOException {
        return Foreign.text(Foreign.bytes(folder.resolve("a.rtf"), "{\\rtf1\\ansi\\uc1 " + body + "}"));
    }

    @Test
    void deletedWordsHeadersAndCommentsAreLeftOut() throws IOException {
        assertThat(
                        text(
                                "{\\header Dau trang\\par}Bao cao {\\deleted hang nam }{\\revised hang quy}{\\*\\annotation xem lai}.\\par"))
                .isEqualTo("Bao cao hang quy.\n");
    }

    @Test
    void notesStandBehindTheText() throws IOException {
        assertThat(text("Theo Ke hoach{\\super\\chftn{\\footnote Ban hanh nam 2030.}} cua tinh.\\par Het.\\par"))
                .isEqualTo("Theo Ke hoach cua tinh.\n\nHet.\n\nBan hanh nam 2030.\n");
    }

    @Test
    void numbersOfListsAreThoseWrittenBesideThem() throws IOException {
        assertThat(text("{\\listtext\\tab a)\\tab}Cac thon\\par {\\pntext 1.\\tab}Cac to\\par"))
                .contains("a) Cac thon", "1. Cac to");
    }

    @Test
    void charactersComeAsUnicodeOrInTheCodePageOfTheirFont() throws IOException {
        assertThat(text("C\\u244?ng an x\\u227?\\par")).isEqualTo("Công an xã\n");
        assertThat(text("{\\fonttbl{\\f0\\fcharset163 Times;}}\\f0 \\'d0\\'f4ng\\par"))
                .isEqualTo("Đông\n");
    }

    @Test
    void oldFontsAreConverted() throws IOException {
        var words = "Công an xã chủ trì, phối hợp với thôn trưởng";
        var coded = new StringBuilder();
        LegacyEncoding.TCVN3
                .encode(words)
                .chars()
                .forEach(c -> coded.append(c < 128 ? "" + (char) c : "\\'%02x".formatted(c)));
        assertThat(text("{\\fonttbl{\\f1\\fcharset0 .VnTime;}}\\f1 " + coded + "\\par"))
                .isEqualTo(words + "\n");
        assertThat(text("{\\fonttbl{\\f1\\fcharset0 Arial;}}\\f1 " + coded + "\\par"))
                .isEqualTo(words + "\n");
    }

    @Test
    void groupsNestedWithoutEndAreRefused() throws IOException {
        var file = Foreign.bytes(folder.resolve("deep.rtf"), "{\\rtf1 " + "{".repeat(2_000_000));
        assertThat(Foreign.refusal(file)).contains("lồng nhau quá sâu");
    }

    @Test
    void binaryDataThatReachBehindTheEndAreThoseOfAFileCutOff() throws IOException {
        var file =
                Foreign.bytes(folder.resolve("a.rtf"), "{\\rtf1 Cong an xa\\par {\\pict\\bin999999999 abc}Het\\par}");
        assertThat(Foreign.refusal(file)).contains("không trọn vẹn");
        assertThat(text("Cong an xa\\par {\\pict\\bin-5 abc}Het\\par")).isEqualTo("Cong an xa\n\nHet\n");
        assertThat(text("Cong an xa\\par {\\pict\\bin99999999999999 abc}Het\\par"))
                .contains("Cong an xa");
    }
}
