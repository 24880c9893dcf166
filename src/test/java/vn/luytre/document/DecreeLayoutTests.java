package vn.luytre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The measures of Nghị định 30/2020/NĐ-CP, phụ lục I, read back from the XML of what was written. */
class DecreeLayoutTests {
    private final WrittenFile report = new WrittenFile(Documents.written(Documents.report()));
    private final WrittenFile letter = new WrittenFile(Documents.written(Documents.letter()));
    private final WrittenFile decision = new WrittenFile(Documents.written(Documents.decision()));

    @Test
    void thePageIsA4WithTheMarginsOfTheDecree() {
        for (var file : List.of(report, letter)) {
            var size = file.all("pgSz").getFirst();
            assertThat(millimetres(size, "w")).isEqualTo(210);
            assertThat(millimetres(size, "h")).isEqualTo(297);
            var margins = file.all("pgMar").getFirst();
            assertThat(millimetres(margins, "top")).isBetween(20L, 25L);
            assertThat(millimetres(margins, "bottom")).isBetween(20L, 25L);
            assertThat(millimetres(margins, "left")).isBetween(30L, 35L);
            assertThat(millimetres(margins, "right")).isBetween(15L, 20L);
        }
    }

    @Test
    void eachElementHasItsLetters() {
        assertThat(look(report, "ỦY BAN NHÂN DÂN TỈNH LŨY TRE")).isEqualTo("Times New Roman 12 center");
        assertThat(look(report, "BAN CHỈ ĐẠO 138 TỈNH")).isEqualTo("Times New Roman 12 bold center");
        assertThat(look(report, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).isEqualTo("Times New Roman 12 bold center");
        assertThat(look(report, "Độc lập - Tự do - Hạnh phúc")).isEqualTo("Times New Roman 13 bold center");
        assertThat(look(report, "BÁO CÁO")).isEqualTo("Times New Roman 14 bold center");
        assertThat(look(report, Documents.report().subject())).isEqualTo("Times New Roman 14 bold center");
        assertThat(look(report, "I. KẾT QUẢ THỰC HIỆN")).isEqualTo("Times New Roman 14 bold both");
        assertThat(look(decision, "Điều 2. Quyết định này có hiệu lực kể từ ngày ký."))
                .isEqualTo("Times New Roman 14 bold both");
        assertThat(look(decision, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"))
                .isEqualTo("Times New Roman 14 italic both");
        assertThat(look(decision, "QUYẾT ĐỊNH:")).isEqualTo("Times New Roman 14 bold center");
        assertThat(look(letter, "V/v " + Documents.letter().subject())).isEqualTo("Times New Roman 12 center");
    }

    @Test
    void theTextIsJustifiedWithItsFirstLineSetInAndRoomBetweenParagraphs() {
        var paragraph = letter.paragraph("1. Xây dựng kế hoạch tổ chức Ngày hội trước ngày 15/7/2026.");
        assertThat(letter.look(paragraph)).isEqualTo("Times New Roman 14 both");
        assertThat(millimetres(letter.format(paragraph, "ind"), "firstLine")).isIn(10L, 13L);
        var spacing = letter.format(paragraph, "spacing");
        assertThat(Markup.number(spacing, "before") + Markup.number(spacing, "after"))
                .isGreaterThanOrEqualTo(6 * 20);
        assertThat(Markup.number(spacing, "line")).isBetween(240, 360);
    }

    @Test
    void theHeadHasTwoColumnsAndLinesOfTheRightLength() {
        var head = report.all("tbl").getFirst();
        assertThat(Markup.all(head, "gridCol")).hasSize(2);
        var rules = Markup.all(head, "pBdr").stream()
                .map(rule -> (Element) rule.getParentNode())
                .toList();
        assertThat(rules).hasSize(2);
        assertThat(length(rules.get(0), 3700) / (double) TextWidth.bold("BAN CHỈ ĐẠO 138 TỈNH", 12))
                .isBetween(1 / 3.0, 1 / 2.0);
        assertThat(length(rules.get(1), 5654)).isCloseTo(TextWidth.bold("Độc lập - Tự do - Hạnh phúc", 13), within(2));
        assertThat(report.all("pBdr")).as("and one under the subject").hasSize(3);
    }

    @Test
    void numberAndDayAreWrittenSoThatNothingCanBeAdded() {
        assertThat(look(report, "Số: 08/BC-BCĐ")).isEqualTo("Times New Roman 13 center");
        assertThat(look(report, "Lũy Tre, ngày 05 tháng 6 năm 2026")).isEqualTo("Times New Roman 13 italic center");
        assertThat(look(decision, "Lũy Tre, ngày 09 tháng 01 năm 2026")).endsWith("italic center");
        assertThat(letter.words()).contains("Số: 566/UBND-NC\n", "Lũy Tre, ngày 22 tháng 11 năm 2026\n");
        var ofFebruary = new Letterhead(null, "Sở Tre", 10, "ST", "Lũy Tre", LocalDate.of(2026, 2, 10));
        assertThat(ofFebruary.numberAndNotation()).isEqualTo("10/ST");
        assertThat(ofFebruary.dayInWords()).isEqualTo("ngày 10 tháng 02 năm 2026");
        var draft = new Letterhead(null, "Sở Tre", null, "ST", "Lũy Tre", null);
        assertThat(draft.numberAndNotation()).matches(" {8}/ST");
        assertThat(draft.dayInWords()).matches("ngày +tháng +năm +");
    }

    @Test
    void theFootHasRecipientsOnTheLeftAndTheSignatureOnTheRight() {
        var cells = Markup.all(report.all("tbl").getLast(), "tc");
        assertThat(Markup.all(cells.get(0), "p").stream().map(WrittenFile::words))
                .containsExactly(
                        "Nơi nhận:",
                        "- Bộ Công an (V05) (để b/c);",
                        "- Thường trực Tỉnh ủy (để b/c);",
                        "- Thành viên Ban Chỉ đạo;",
                        "- Lưu: VT, PV05.");
        assertThat(Markup.all(cells.get(1), "p").stream().map(WrittenFile::words))
                .containsExactly(
                        "KT. TRƯỞNG BAN",
                        "PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
                        "GIÁM ĐỐC CÔNG AN TỈNH",
                        "Đại tá Nguyễn Văn Mẫu");
        assertThat(look(report, "Nơi nhận:")).isEqualTo("Times New Roman 12 bold italic left");
        assertThat(look(report, "- Lưu: VT, PV05.")).isEqualTo("Times New Roman 11 left");
        assertThat(look(report, "KT. TRƯỞNG BAN")).isEqualTo("Times New Roman 14 bold center");
        assertThat(look(report, "Đại tá Nguyễn Văn Mẫu")).isEqualTo("Times New Roman 14 bold center");
    }

    @Test
    void theNumberOfThePageStandsInTheTopMarginFromTheSecondOn() {
        assertThat(report.all("titlePg")).hasSize(1);
        assertThat(report.all("pgNumType").getFirst().getAttributeNS(Markup.W, "start"))
                .isEqualTo("1");
        var head = report.parsed("word/header1.xml").getDocumentElement();
        assertThat(Markup.all(head, "fldSimple").getFirst().getAttributeNS(Markup.W, "instr"))
                .isEqualTo(" PAGE ");
        assertThat(report.format(Markup.all(head, "p").getFirst(), "jc").getAttributeNS(Markup.W, "val"))
                .isEqualTo("center");
        assertThat(WrittenFile.words(report.parsed("word/header2.xml").getDocumentElement()))
                .isEmpty();
        assertThat(millimetres(report.all("pgMar").getFirst(), "header")).isLessThan(20);
    }

    @Test
    void anAnnexLiesOnPagesOfItsOwnWithTheHeadOfItsTableOnEach() {
        var sections = decision.all("sectPr");
        assertThat(sections).hasSize(2);
        assertThat(new Section(sections.get(0)).page()).isEqualTo(Annex.Page.UPRIGHT);
        var annex = Markup.all(sections.get(1), "pgSz").getFirst();
        assertThat(annex.getAttributeNS(Markup.W, "orient")).isEqualTo("landscape");
        assertThat(millimetres(annex, "w")).isEqualTo(297);
        assertThat(millimetres(annex, "h")).isEqualTo(210);
        var table = decision.all("tbl").getLast();
        assertThat(Markup.all(table, "tblHeader")).hasSize(1);
        assertThat(decision.words()).contains("""
                        Phụ lục
                        DANH SÁCH MÔ HÌNH ĐƯỢC CÔNG NHẬN
                        (Kèm theo Quyết định số 45/QĐ-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lũy Tre)
                        """);
    }

    private static String look(WrittenFile file, String words) {
        return file.look(file.paragraph(words));
    }

    private static int length(Element format, int room) {
        var margins = Markup.child(format, "ind").orElseThrow();
        return room - Markup.number(margins, "left") - Markup.number(margins, "right");
    }

    private static long millimetres(Element element, String attribute) {
        return Math.round(Markup.number(element, attribute) * 25.4 / 1440);
    }
}
