package vn.luytre.cli.page;

import java.util.Locale;
import vn.luytre.reading.Reading;
import vn.luytre.text.TextQuality;

/** One document on a page: what it is, who must do what by when, and what else it says. Nothing uncertain is hidden. */
public final class Page {
    private Page() {}

    /**
     * The page as text.
     *
     * @param width columns of a line
     * @param colours true on a terminal
     */
    public static String of(Reading reading, int width, boolean colours) {
        var ink = new Ink(colours);
        var sheet = new Sheet(width, ink);
        var marks = new Marks();
        var quality = quality(reading.quality());
        if (!quality.isEmpty()) {
            Wrapping.lines(quality, width).forEach(line -> sheet.line(ink.alarm(line)));
            sheet.blank();
        }
        new HeaderBlock(marks).write(reading, sheet);
        new DutyTable(reading, marks).write(reading.tasks(), sheet);
        new OtherSections(reading, marks).write(reading, sheet);
        if (!marks.legend().isEmpty()) {
            sheet.blank();
            sheet.line(ink.faint(marks.legend()));
        }
        return sheet.toString();
    }

    private static String quality(TextQuality quality) {
        var share = String.format(Locale.ROOT, "%.0f%%", quality.knownSyllables() * 100);
        return switch (quality.verdict()) {
            case CLEAN -> "";
            case SUSPECT -> "CHÚ Ý: chữ hỏng vài chỗ (nhận ra " + share + " số tiếng); đối chiếu với bản gốc.";
            case DAMAGED ->
                "CHÚ Ý: chữ hoặc dấu bị hỏng nhiều (nhận ra " + share
                        + " số tiếng); những gì đọc được dưới đây có thể sai, phải đối chiếu với bản gốc.";
            case UNREADABLE -> "KHÔNG ĐỌC ĐƯỢC: đây không phải chữ Việt đọc được (nhận ra " + share + " số tiếng).";
        };
    }
}
