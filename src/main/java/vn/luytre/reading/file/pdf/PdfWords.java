package vn.luytre.reading.file.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.luytre.reading.file.Box;
import vn.luytre.reading.file.Unreadable;

/** Takes the words of a PDF with their places, page by page. */
final class PdfWords extends PDFTextStripper {
    /** In sizes of letters. */
    private static final float WORD_GAP = 0.3f;
    /** Of the size: so high stand capitals. */
    private static final float CAPITALS = 0.8f;

    private static final int MOST_WORDS = 2_000_000;
    private static final String UNKNOWN = "\uFFFD";

    private final List<PdfPage> pages = new ArrayList<>();
    private final PdfFonts fonts = new PdfFonts();
    private final PdfPatience patience = new PdfPatience();
    private PdfSight sight = PdfSight.ALL;
    private int words;

    PdfWords() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true); // bold that is drawn twice
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    List<PdfPage> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        fonts.settle(pages);
        return pages;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        var box = page.getCropBox();
        boolean upright = page.getRotation() % 180 == 0;
        float width = upright ? box.getWidth() : box.getHeight();
        float height = upright ? box.getHeight() : box.getWidth();
        var drawing = PdfRules.of(page, patience);
        sight = new PdfSight(width, height, drawing);
        pages.add(new PdfPage(getCurrentPageNo(), width, sight.isScan(), drawing.rules()));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.step();
        super.processOperator(operator, operands);
    }

    /** The library passes over letters of whose meaning a font says nothing. Here they are kept, as unknown ones. */
    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        boolean unknown = !(font instanceof PDSimpleFont) && font.toUnicode(code) == null;
        if (unknown) unknownLetter(place, font, code, displacement);
        else super.showGlyph(place, font, code, displacement);
    }

    private void unknownLetter(Matrix place, PDFont font, int code, Vector displacement) {
        var page = getCurrentPage();
        var box = page.getCropBox();
        var at = place.clone();
        if (box.getLowerLeftX() != 0 || box.getLowerLeftY() != 0) {
            at = Matrix.concatenate(Matrix.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY()), place);
        }
        float width = displacement.getX() * at.getScalingFactorX();
        processTextPosition(new TextPosition(
                page.getRotation(),
                box.getWidth(),
                box.getHeight(),
                at,
                at.getTranslateX() + width,
                at.getTranslateY(),
                at.getScalingFactorY() / 2,
                width,
                at.getScalingFactorX() / 4,
                UNKNOWN,
                new int[] {code},
                font,
                1f,
                Math.round(at.getScalingFactorY())));
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (letter.getUnicode().isBlank() || sight.isSeen(box(letter), size(letter), getGraphicsState())) {
            super.processTextPosition(letter);
        } else {
            pages.getLast().hidden().add(box(letter));
        }
    }

    private static float size(TextPosition letter) {
        return Math.abs(letter.getYScale());
    }

    private static Box box(TextPosition letter) {
        float size = size(letter);
        return new Box(
                letter.getXDirAdj(), letter.getYDirAdj() - size * CAPITALS, letter.getWidthDirAdj(), size * CAPITALS);
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
        return next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj() > WORD_GAP * size(next);
    }

    private void add(List<TextPosition> letters) throws Unreadable {
        if (++words > MOST_WORDS) throw new Unreadable(Unreadable.ENDLESS);
        var text = new StringBuilder();
        var box = box(letters.getFirst());
        for (var letter : letters) {
            text.append(letter.getUnicode());
            box = box.and(box(letter));
        }
        var font = letters.getFirst().getFont().getName();
        pages.getLast().words().add(new PdfWord(fonts.letters(text.toString(), font), box, size(letters.getFirst())));
        fonts.count(font, text.toString());
    }
}
