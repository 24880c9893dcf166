package vn.luytre.reading.file.pdf;

import java.io.IOException;
import vn.luytre.reading.file.Box;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.scan.Picture;
import vn.luytre.reading.scan.PictureFault;
import vn.luytre.reading.scan.ScanReader;
import vn.luytre.reading.scan.ScannedLine;
import vn.luytre.reading.scan.ScannedPage;
import vn.luytre.reading.scan.ScannedWord;

/** Pages whose words are recognized on a picture, in the form in which all pages are laid out. */
final class ScannedPages {
    static final String NOTHING = "không nhận ra chữ nào trong ảnh; hãy quét lại 300 dpi, đen trắng hoặc xám";

    private ScannedPages() {}

    /** The page on this picture, which is closed. */
    static PdfPage read(int number, Picture picture, int dpi) throws IOException {
        try {
            return page(number, ScanReader.shared().read(picture, dpi));
        } catch (PictureFault e) {
            throw new Unreadable(e.reason());
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw new Unreadable("là bản quét (ảnh); máy này chưa nhận dạng được chữ (chỉ có cho Linux 64 bit)");
        }
    }

    private static PdfPage page(int number, ScannedPage scan) {
        var rules = scan.lines().stream().map(ScannedPages::rule).toList();
        var page = new PdfPage(number, scan.width(), true, rules);
        scan.words().forEach(word -> page.words().add(word(word)));
        return page;
    }

    private static PdfRule rule(ScannedLine line) {
        return new PdfRule(line.x1(), line.y1(), line.x2(), line.y2());
    }

    private static PdfWord word(ScannedWord word) {
        var box = new Box(word.left(), word.top(), word.right() - word.left(), word.bottom() - word.top());
        return new PdfWord(word.text(), box, word.size(), word.doubt());
    }
}
