package vn.luytre.task.letter;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.luytre.calendar.OfficialDate;

/** The head: who writes, number and subject on the left; name of the state, place and day on the right. */
final class LetterHead {
    private static final List<String> PLACES = List.of("TỈNH", "THÀNH PHỐ", "XÃ", "PHƯỜNG", "ĐẶC KHU");
    private static final char NO_BREAK = '\u00A0';
    private static final int LEFT = 3700;
    private static final int RIGHT = LetterPage.TEXT_WIDTH - LEFT;
    private static final int RULE = 1300;
    private static final int MOTTO_RULE = 3300;

    private final ChasingLetter.Office office;

    LetterHead(ChasingLetter.Office office) {
        this.office = office;
    }

    void write(XWPFDocument document, String subject) {
        var grid = Grid.invisible(document, List.of(LEFT, RIGHT));
        left(grid.cell(0, 0), subject);
        right(grid.cell(0, 1));
    }

    private void left(XWPFTableCell cell, String subject) {
        if (office.superior() != null) line(cell, Lettering.plain(12), capitals(office.superior()));
        line(cell, Lettering.bold(12), capitals(office.name()));
        Lettering.rule(Grid.paragraph(cell), LEFT, RULE);
        line(cell, Lettering.plain(13), "Số: " + number(office));
        line(cell, Lettering.plain(12), "V/v " + subject);
    }

    private void right(XWPFTableCell cell) {
        line(cell, Lettering.bold(12), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        line(cell, Lettering.bold(13), "Độc lập - Tự do - Hạnh phúc");
        Lettering.rule(Grid.paragraph(cell), RIGHT, MOTTO_RULE);
        line(cell, Lettering.italic(13), office.place() + ", " + day(office));
    }

    /** «08/UBND-NC»: below ten with a nought; room to write it where there is none yet. */
    static String number(ChasingLetter.Office office) {
        var number = office.number() == null ? "        " : String.format(Locale.ROOT, "%02d", office.number());
        return number + "/" + office.symbol();
    }

    /** The day in words, or room to write it. */
    static String day(ChasingLetter.Office office) {
        return office.date() == null
                ? "ngày        tháng        năm        "
                : OfficialDate.Style.WORDS.write(office.date());
    }

    private static void line(XWPFTableCell cell, Lettering lettering, String text) {
        lettering.write(Grid.paragraph(cell), ParagraphAlignment.CENTER, text);
    }

    /** Where the name is too long for a line it breaks before «TỈNH …», not within the name of the place. */
    private static String capitals(String text) {
        var name = text.toUpperCase(Locale.forLanguageTag("vi"));
        for (var word : PLACES) {
            int at = name.lastIndexOf(" " + word + " ");
            if (at >= 0)
                return name.substring(0, at + 1) + name.substring(at + 1).replace(' ', NO_BREAK);
        }
        return name;
    }
}
