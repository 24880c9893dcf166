package vn.luytre.task.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.luytre.calendar.OfficialDate;

/** Writes a {@link ChasingLetter} as DOCX, to be finished in a word processor. */
public final class LetterDocument {
    private static final List<String> TITLES =
            List.of("TT", "Đơn vị", "Nhiệm vụ được giao", "Thời hạn", "Số ngày quá hạn");
    private static final List<Integer> WIDTHS = List.of(560, 1900, 4161, 1450, 1284);

    private static final int MOST_WITHIN = 5;

    private final ChasingLetter letter;
    private final XWPFDocument document;

    private LetterDocument(ChasingLetter letter, XWPFDocument document) {
        this.letter = letter;
        this.document = document;
    }

    /** The caller closes the stream. */
    public static void write(ChasingLetter letter, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            new LetterDocument(letter, document).compose();
            document.write(out);
        }
    }

    private void compose() {
        LetterPage.setUp(document);
        new LetterHead(letter.office()).write(document, "đôn đốc thực hiện nhiệm vụ quá hạn");
        gap();
        addressees(letter.units().toList());
        gap();
        Lettering.body(document.createParagraph(), opening());
        if (!hasAnnex()) {
            table();
            gap();
        }
        Lettering.body(document.createParagraph(), request());
        gap();
        new LetterFoot(letter.signature()).write(document);
        if (hasAnnex()) annex();
    }

    /** A long list stands behind the letter, so that the signature is on its first page. */
    private boolean hasAnnex() {
        return letter.late().size() > MOST_WITHIN;
    }

    private void annex() {
        var title = document.createParagraph();
        title.setPageBreak(true);
        Lettering.bold(14).write(title, ParagraphAlignment.CENTER, "PHỤ LỤC");
        Lettering.bold(14).write(document.createParagraph(), ParagraphAlignment.CENTER, "DANH MỤC NHIỆM VỤ QUÁ HẠN");
        Lettering.italic(14)
                .write(
                        document.createParagraph(),
                        ParagraphAlignment.CENTER,
                        "(Kèm theo Công văn số " + LetterHead.number(letter.office()) + " "
                                + LetterHead.day(letter.office()).strip() + " của "
                                + letter.office().name() + ")");
        gap();
        table();
    }

    private void gap() {
        Lettering.plain(8).write(document.createParagraph(), ParagraphAlignment.LEFT, "");
    }

    /** One on the line of «Kính gửi», several below it. */
    private void addressees(List<String> units) {
        var first = document.createParagraph();
        if (units.size() == 1) {
            Lettering.BODY.write(first, ParagraphAlignment.CENTER, "Kính gửi: " + units.getFirst());
            return;
        }
        Lettering.BODY.write(first, ParagraphAlignment.LEFT, "Kính gửi:");
        first.setIndentationLeft(1700);
        for (int i = 0; i < units.size(); i++) {
            var line = document.createParagraph();
            var end = i == units.size() - 1 ? "." : ";";
            Lettering.BODY.write(line, ParagraphAlignment.LEFT, "- " + units.get(i) + end);
            line.setIndentationLeft(2800);
        }
    }

    private String opening() {
        return "Qua theo dõi việc thực hiện các nhiệm vụ được giao, đến hết ngày " + date(letter.asOf()) + " còn "
                + counted(letter.late().size()) + " nhiệm vụ của "
                + counted(letter.units().count()) + " đơn vị đã quá thời hạn mà chưa có kết quả, cụ thể "
                + (hasAnnex() ? "tại Phụ lục kèm theo." : "như sau:");
    }

    private String request() {
        return letter.office().name()
                + " đề nghị các đơn vị khẩn trương thực hiện và báo cáo kết quả; trường hợp chưa hoàn"
                + " thành, nêu rõ lý do và đề xuất thời hạn hoàn thành, gửi về trước ngày "
                + date(letter.answerBy().plusDays(1)) + "./.";
    }

    private static String counted(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private void table() {
        var grid = Grid.ruled(document, letter.late().size() + 1, WIDTHS);
        grid.repeatHead();
        for (int i = 0; i < TITLES.size(); i++) {
            cell(grid.cell(0, i), Lettering.bold(12), ParagraphAlignment.CENTER, TITLES.get(i));
        }
        for (int i = 0; i < letter.late().size(); i++)
            row(grid, i + 1, letter.late().get(i));
    }

    private void row(Grid grid, int number, ChasingLetter.Late late) {
        var texts = new ArrayList<>(List.of(
                String.valueOf(number),
                late.unit(),
                late.source().isEmpty() ? late.sentence() : late.sentence() + " (" + late.source() + ")",
                date(late.due()),
                String.valueOf(late.days())));
        for (int i = 0; i < texts.size(); i++) {
            var side = i == 1 || i == 2 ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER;
            cell(grid.cell(number, i), Lettering.TABLE, side, texts.get(i));
        }
    }

    private static void cell(XWPFTableCell cell, Lettering lettering, ParagraphAlignment side, String text) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        lettering.write(Grid.paragraph(cell), side, text);
    }

    private static String date(java.time.LocalDate day) {
        return OfficialDate.Style.SLASHES.write(day);
    }
}
