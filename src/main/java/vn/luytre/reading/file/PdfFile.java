package vn.luytre.reading.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF with a text layer. What is only a picture of a page has no text to read. */
final class PdfFile implements Parser {
    private static final int MOST_PAGES = 1_000;
    /** A scan may bear a stamp or a number of the software on each page. */
    private static final int FEWEST_LETTERS_A_PAGE = 20;

    @Override
    public void parse(Path file, Lines lines) throws IOException {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new Unreadable("có " + pages + " trang; chỉ đọc tệp đến " + MOST_PAGES + " trang, hãy tách tệp");
            }
            read(document, lines);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("có mật khẩu; hãy bỏ mật khẩu rồi đọc lại");
        }
    }

    private static void read(PDDocument document, Lines lines) throws IOException {
        var pages = new PdfWords().read(document);
        int letters = pages.stream()
                .filter(PdfPage::hasReadableText)
                .mapToInt(PdfPage::letters)
                .sum();
        if (letters < FEWEST_LETTERS_A_PAGE * document.getNumberOfPages()) {
            throw new Unreadable("là bản quét (ảnh), không có lớp chữ; bản này chưa nhận dạng chữ trong ảnh");
        }
        PdfFurniture.remove(pages);
        var layout = new PdfLayout(lines);
        for (var page : pages) layout.write(page);
        layout.finish();
    }
}
