package vn.luytre.reading.file;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words of a PDF with their places, page by page. */
final class PdfWords extends PDFTextStripper {
    /** In sizes of letters. */
    private static final float WORD_GAP = 0.3f;

    private static final int MOST_WORDS = 2_000_000;

    private final List<PdfPage> pages = new ArrayList<>();
    private int words;

    PdfWords() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true); // bold that is drawn twice
    }

    List<PdfPage> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        pages.add(new PdfPage(getCurrentPageNo(), page.getCropBox().getWidth(), PdfRules.of(page)));
    }

    /** A run of letters may hold blanks of its own, and gaps where a column ends. */
    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
        var word = new ArrayList<TextPosition>();
        for (var letter : letters) {
            boolean blank = letter.getUnicode().isBlank();
            if (!word.isEmpty() && (blank || isGap(word.getLast(), letter))) {
                add(word);
                word = new ArrayList<>();
            }
            if (!blank) word.add(letter);
        }
        if (!word.isEmpty()) add(word);
    }

    private static boolean isGap(TextPosition last, TextPosition next) {
        return next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj() > WORD_GAP * next.getFontSizeInPt();
    }

    private void add(List<TextPosition> letters) throws Unreadable {
        if (++words > MOST_WORDS) throw new Unreadable("có quá nhiều chữ; đây không phải một văn bản");
        var text = new StringBuilder();
        for (var letter : letters) text.append(letter.getUnicode().replace("\u00AD", ""));
        if (text.isEmpty()) return;
        var first = letters.getFirst();
        var last = letters.getLast();
        float left = first.getXDirAdj();
        float size = Math.max(first.getFontSizeInPt(), first.getHeightDir());
        float width = last.getXDirAdj() + last.getWidthDirAdj() - left;
        var box = new Box(left, first.getYDirAdj() - size * 0.8f, width, size * 0.8f);
        pages.getLast().words().add(new PdfWord(unicode(text.toString(), first), box, size));
    }

    /** Also bullets, which are characters out of fonts of pictures. */
    private static String unicode(String word, TextPosition letter) {
        var unicode = LegacyFont.of(letter.getFont().getName()).unicode(word);
        return unicode.length() == 1 && (unicode.charAt(0) >= '\uE000' && unicode.charAt(0) <= '\uF8FF')
                ? "-"
                : unicode;
    }
}
