package vn.luytre.reading.file.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.luytre.reading.file.pdf.PdfSource.line;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.PageLine;
import vn.luytre.reading.file.ForeignText;
import vn.luytre.reading.file.process.Foreign;
import vn.luytre.text.LegacyEncoding;

class PdfFileTests {
    private static final String FULL = "Cong an xa to chuc tuyen truyen den tung ho gia dinh trong thon va";

    @TempDir
    Path folder;

    private PdfSource pdf;

    @BeforeEach
    void begin() throws IOException {
        pdf = new PdfSource();
    }

    private ForeignText read() throws IOException {
        try (var made = pdf) {
            return Foreign.read(made.save(folder.resolve("a.pdf")));
        }
    }

    @Test
    void theBoxOfALineIsWhereItStands() throws IOException {
        pdf.page(line(100, 700, "Lung Co Thuong, ngay 05 thang 3 nam 2031"));
        assertPlace(read().places().getFirst(), 100, 842 - 700);
    }

    @Test
    void aPageThatIsTurnedIsMeasuredAsItIsSeen() throws IOException {
        var turned = pdf.page("BT /F 12 Tf 0 1 -1 0 200 100 Tm (Lung Co Thuong, ngay 05 thang 3 nam 2031) Tj ET");
        turned.setRotation(90);
        assertPlace(read().places().getFirst(), 100, 200);
    }

    @Test
    void aPageThatIsCutIsMeasuredFromItsCut() throws IOException {
        pdf.page(line(100, 700, "Lung Co Thuong, ngay 05 thang 3 nam 2031"))
                .setCropBox(new PDRectangle(40, 50, 500, 700));
        assertPlace(read().places().getFirst(), 60, 750 - 700);
    }

    private static void assertPlace(PageLine place, float left, float foot) throws IOException {
        float width = new PDType1Font(Standard14Fonts.FontName.HELVETICA)
                        .getStringWidth("Lung Co Thuong, ngay 05 thang 3 nam 2031")
                * 12
                / 1000;
        assertThat(place.left()).isCloseTo(left, within(2f));
        assertThat(place.width()).isCloseTo(width, within(2f));
        // letters without marks reach from 9 points above the line to 2.6 below
        assertThat(place.top()).isCloseTo(foot - 11.8f, within(2f));
        assertThat(place.top() + place.height()).isCloseTo(foot + 2.6f, within(2f));
    }

    @Test
    void aRuledTableOnATurnedPageIsATable() throws IOException {
        var page = new StringBuilder("1 w 100 100 m 100 300 l S 150 100 m 150 300 l S 200 100 m 200 300 l S\n");
        page.append("100 100 m 200 100 l S 100 200 m 200 200 l S 100 300 m 200 300 l S\n");
        page.append("BT /F 12 Tf 0 1 -1 0 120 110 Tm (TT) Tj ET BT /F 12 Tf 0 1 -1 0 120 210 Tm (Noi dung) Tj ET\n");
        page.append("BT /F 12 Tf 0 1 -1 0 170 110 Tm (1) Tj ET BT /F 12 Tf 0 1 -1 0 170 210 Tm (Ra soat cac ho) Tj ET");
        pdf.page(page.toString()).setRotation(90);
        assertThat(read().text()).isEqualTo("| TT | Noi dung |\n| 1 | Ra soat cac ho |\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT 3 Tr /F 12 Tf 100 600 Td (An di) Tj ET 0 Tr",
                "BT 1 1 1 rg /F 12 Tf 100 600 Td (An di) Tj ET 0 g",
                "BT 1 g /F 12 Tf 100 600 Td (An di) Tj ET 0 g",
                "BT /F 0.5 Tf 100 600 Td (An di) Tj ET",
                "BT /F 12 Tf 100 900 Td (An di) Tj ET",
                "BT /F 12 Tf -300 600 Td (An di) Tj ET"
            })
    void whatNobodySeesIsLeftOutAndSaid(String hidden) throws IOException {
        pdf.page(line(100, 700, "Cong an xa chu tri") + hidden + "\n" + line(100, 500, "Het van ban nay"));
        var found = read();
        assertThat(found.text()).doesNotContain("An di").contains("Cong an xa chu tri", "Het van ban nay");
        assertThat(found.doubts()).hasSize(1);
        var doubt = found.doubts().getFirst();
        assertThat(doubt.cause()).isEqualTo(Doubt.Cause.HIDDEN);
        assertThat(doubt.start())
                .isEqualTo(doubt.end())
                .isBetween(0, found.text().length());
    }

    @Test
    void whiteLettersOnADarkGroundAreSeen() throws IOException {
        pdf.page("0 0 0.5 rg 90 590 200 30 re f 1 g " + line(100, 600, "Noi dung cong viec") + "0 g\n"
                + line(100, 500, FULL));
        var found = read();
        assertThat(found.text()).contains("Noi dung cong viec");
        assertThat(found.doubts()).isEmpty();
    }

    @Test
    void whatWasRecognizedOnAScanIsItsText() throws IOException {
        var layer = "Công an xã chủ trì, phối hợp với các thôn tổ chức tuần tra ban đêm";
        var coded = LegacyEncoding.TCVN3.encode(layer).replace("\u00AD", "\\255");
        pdf.font("V", "ABCDEF+.VnTime", null)
                .picture()
                .page("q 595 0 0 842 0 0 cm /P Do Q BT 3 Tr /V 12 Tf 100 700 Td (" + coded + ") Tj ET");
        var found = read();
        assertThat(found.text()).isEqualTo(layer + "\n");
        assertThat(found.doubts()).isEmpty();
    }

    @Test
    void aFontThatSaysOtherLettersThanItDrawsIsDoubted() throws IOException {
        var shifted = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00><FF> "
                + "endcodespacerange 1 beginbfrange <41> <7A> <0044> endbfrange endcmap end";
        pdf.font("X", "AAAAAA+Times", shifted)
                .page(line(100, 700, FULL) + "BT /X 12 Tf 100 500 Td (" + FULL + ") Tj ET");
        var found = read();
        assertThat(found.doubts()).isNotEmpty().allMatch(doubt -> doubt.cause() == Doubt.Cause.FONT);
        int sure = found.text().indexOf(FULL) + FULL.length();
        assertThat(found.doubts()).allMatch(doubt -> doubt.start() > sure && doubt.end() > doubt.start());
    }

    @Test
    void aPageOfSuchAFontIsReadAsItLooks() throws IOException {
        var shifted = "1 begincodespacerange <00><FF> endcodespacerange 1 beginbfrange <20> <7A> <E100> endbfrange";
        pdf.font("X", "AAAAAA+Times", shifted).page("BT /X 12 Tf 100 500 Td (" + FULL + ") Tj ET");
        try (var made = pdf) {
            assertThat(Foreign.text(made.save(folder.resolve("a.pdf")))).contains("tuyen truyen den tung ho gia dinh");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDEF+.VnTime", ".VnTime-Bold", "ABCDEF+SomeFont"})
    void oldFontsAreConvertedByTheirNameOrByWhatIsWrittenInThem(String font) throws IOException {
        var text = "Công an xã chủ trì, phối hợp với các thôn trưởng tổ chức tuần tra";
        var coded = LegacyEncoding.TCVN3.encode(text).replace("\u00AD", "\\255");
        pdf.font("V", font, null).page("BT /V 12 Tf 100 700 Td (" + coded + ") Tj ET");
        assertThat(read().text()).isEqualTo(text + "\n");
    }

    @Test
    void vniIsConvertedToo() throws IOException {
        var text = "Công an xã chủ trì, phối hợp với các thôn";
        pdf.font("V", "QWERTY+VNI-Times", null)
                .page("BT /V 12 Tf 100 700 Td (" + LegacyEncoding.VNI.encode(text) + ") Tj ET");
        assertThat(read().text()).isEqualTo(text + "\n");
    }

    @Test
    void aCodeThatIsBrokenAtTheEndOfALineIsWhole() throws IOException {
        pdf.page(line(100, 700, FULL + " so 22/HD-")
                + line(100, 684, "BCA ngay 18/11/2022 cua Bo Cong an")
                + line(100, 668, "ket thuc."));
        assertThat(read().text()).contains("22/HD-BCA ngay");
    }

    @Test
    void pageNumbersAreLeftOutAndSentencesGoOnOverThePage() throws IOException {
        for (int i = 1; i <= 3; i++) {
            var page = new StringBuilder(i > 1 ? line(290, 800, String.valueOf(i)) : "");
            for (int j = 0; j < 20; j++) page.append(line(100, 760 - 16 * j, FULL));
            pdf.page(page.toString());
        }
        var found = read();
        assertThat(found.text().lines()).hasSize(1);
        assertThat(found.text()).doesNotContain("2").doesNotContain("3");
        assertThat(found.places()).hasSize(60);
        assertThat(found.places().getLast().page()).isEqualTo(3);
    }

    @Test
    void notesAtTheFootOfAPageStandBehindTheText() throws IOException {
        pdf.page(line(100, 700, FULL)
                + "0.5 w 100 120 m 200 120 l S BT /F 9 Tf 100 105 Td (1 Ban hanh nam 2030.) Tj ET");
        pdf.page(line(100, 760, "cac to dan pho."));
        assertThat(read().text()).isEqualTo(FULL + " cac to dan pho.\n\n1 Ban hanh nam 2030.\n");
    }

    @Test
    void aDateAloneOnTheLastLineIsNoPageNumber() throws IOException {
        pdf.page(line(100, 700, FULL + " truoc ngay") + line(100, 684, "10/02/2026."));
        assertThat(read().text()).contains("truoc ngay 10/02/2026.");
    }
}
