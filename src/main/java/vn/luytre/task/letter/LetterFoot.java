package vn.luytre.task.letter;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The foot: who gets it on the left, who signs on the right. */
final class LetterFoot {
    private static final int LEFT = 4300;
    private static final int ROOM_TO_SIGN = 4;

    private final ChasingLetter.Signature signature;

    LetterFoot(ChasingLetter.Signature signature) {
        this.signature = signature;
    }

    void write(XWPFDocument document) {
        var grid = Grid.invisible(document, List.of(LEFT, LetterPage.TEXT_WIDTH - LEFT));
        var left = grid.cell(0, 0);
        new Lettering(12, true, true).write(Grid.paragraph(left), ParagraphAlignment.LEFT, "Nơi nhận:");
        for (var line : List.of(
                "- Như trên;",
                "- Lưu: VT" + (signature.drafter().isEmpty() ? "." : ", " + signature.drafter() + "."))) {
            Lettering.plain(11).write(left.addParagraph(), ParagraphAlignment.LEFT, line);
        }
        right(grid.cell(0, 1));
    }

    private void right(XWPFTableCell cell) {
        if (signature.authority() != null) line(cell, signature.authority().toUpperCase(Locale.forLanguageTag("vi")));
        line(cell, signature.title().toUpperCase(Locale.forLanguageTag("vi")));
        for (int i = 0; i < ROOM_TO_SIGN; i++) {
            Lettering.plain(14).write(cell.addParagraph(), ParagraphAlignment.CENTER, "");
        }
        line(cell, signature.name());
    }

    private static void line(XWPFTableCell cell, String text) {
        Lettering.bold(14).write(Grid.paragraph(cell), ParagraphAlignment.CENTER, text);
    }
}
