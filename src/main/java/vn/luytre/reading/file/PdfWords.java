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

    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
        var word = text.replace("\u00AD", "").strip();
        if (word.isEmpty() || letters.isEmpty()) return;
        if (++words > MOST_WORDS) throw new Unreadable("có quá nhiều chữ; đây không phải một văn bản");
        var first = letters.getFirst();
        var last = letters.getLast();
        float left = first.getXDirAdj();
        float size = Math.max(first.getFontSizeInPt(), first.getHeightDir());
        float width = last.getXDirAdj() + last.getWidthDirAdj() - left;
        var box = new Box(left, first.getYDirAdj() - size * 0.8f, width, size * 0.8f);
        pages.getLast().words().add(new PdfWord(unicode(word, first), box, size));
    }

    private static String unicode(String word, TextPosition letter) {
        return LegacyFont.of(letter.getFont().getName()).unicode(word);
    }
}
