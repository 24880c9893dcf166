package vn.luytre.task.letter;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A4 upright with the margins of the decree, and the number of the page in the middle of the top from the second on. */
final class LetterPage {
    private static final int TWIPS_A_MM = 57;
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int TOP = 20 * TWIPS_A_MM;
    private static final int LEFT = 30 * TWIPS_A_MM;
    private static final int RIGHT = 15 * TWIPS_A_MM;

    /** Between the margins. */
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    private LetterPage() {}

    static void setUp(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(TOP / 2));
        margins.setFooter(BigInteger.valueOf(TOP / 2));
        section.addNewTitlePg(); // the first page has a head of its own, which stays empty
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
