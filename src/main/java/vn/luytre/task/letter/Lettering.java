package vn.luytre.task.letter;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** How a paragraph of a letter looks: Times New Roman, a size in points, bold or italic. */
record Lettering(int size, boolean bold, boolean italic) {
    static final Lettering BODY = new Lettering(14, false, false);
    static final Lettering TABLE = new Lettering(12, false, false);

    private static final String FONT = "Times New Roman";
    private static final int TWIPS_A_POINT = 20;
    private static final int INDENT = 567; // 1 cm
    private static final int BETWEEN = 6 * TWIPS_A_POINT;

    static Lettering plain(int size) {
        return new Lettering(size, false, false);
    }

    static Lettering bold(int size) {
        return new Lettering(size, true, false);
    }

    static Lettering italic(int size) {
        return new Lettering(size, false, true);
    }

    void write(XWPFParagraph paragraph, ParagraphAlignment alignment, String text) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBefore(0);
        add(paragraph, text);
    }

    void add(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(text);
    }

    /** A paragraph of the text: justified, the first line indented, some space below. */
    static void body(XWPFParagraph paragraph, String text) {
        BODY.write(paragraph, ParagraphAlignment.BOTH, text);
        paragraph.setIndentationFirstLine(INDENT);
        paragraph.setSpacingAfter(BETWEEN);
    }

    /** A line below what stands above, of a part of the width. */
    static void rule(XWPFParagraph paragraph, int width, int length) {
        plain(2).write(paragraph, ParagraphAlignment.CENTER, "");
        paragraph.setSpacingBefore(2 * TWIPS_A_POINT);
        paragraph.setIndentationLeft((width - length) / 2);
        paragraph.setIndentationRight((width - length) / 2);
        paragraph.setBorderTop(Borders.SINGLE);
    }
}
