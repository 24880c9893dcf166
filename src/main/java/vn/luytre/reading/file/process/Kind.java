package vn.luytre.reading.file.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.FileFormat;
import vn.luytre.reading.file.Painter;
import vn.luytre.reading.file.Parser;
import vn.luytre.reading.file.Unreadable;
import vn.luytre.reading.file.container.Container;
import vn.luytre.reading.file.container.MailFile;
import vn.luytre.reading.file.container.OutlookFile;
import vn.luytre.reading.file.container.ZipContainer;
import vn.luytre.reading.file.office.HtmlFile;
import vn.luytre.reading.file.office.OldWordFile;
import vn.luytre.reading.file.office.OpenDocumentFile;
import vn.luytre.reading.file.office.RtfFile;
import vn.luytre.reading.file.office.WordFile;
import vn.luytre.reading.file.pdf.PdfFile;
import vn.luytre.reading.file.pdf.PdfPainter;
import vn.luytre.reading.file.pdf.PictureFile;
import vn.luytre.reading.file.pdf.PicturePainter;

/** What a foreign file is, by what is in it; its name says nothing that could be relied on. */
enum Kind {
    PDF,
    WORD,
    OPEN_DOCUMENT,
    OLD_OFFICE,
    RTF,
    HTML,
    PICTURE,
    MAIL,
    OUTLOOK,
    ZIP;

    /** The kind of a file; an {@link Unreadable} where it is none of those that are read. */
    static Kind of(Path file) throws IOException {
        var format = FileFormat.of(file);
        if (format == null) throw new Unreadable("không rõ là tệp gì");
        return switch (format) {
            case PDF -> PDF;
            case ZIP -> ofZip(file);
            case OLE -> ofOle(file);
            case RTF -> RTF;
            case HTML -> HTML;
            case PNG, JPEG, TIFF_LITTLE, TIFF_BIG -> PICTURE;
            case MAIL -> MAIL;
            default -> throw new Unreadable(format.refusal());
        };
    }

    private static Kind ofZip(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return ofParts(zip);
        } catch (ZipException e) {
            return ZIP; // locked, broken, or with names in an old code page: who takes it apart says which
        }
    }

    private static Kind ofParts(ZipFile zip) throws Unreadable {
        if (zip.getEntry("word/document.xml") != null) return WORD;
        if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) return OPEN_DOCUMENT;
        if (zip.getEntry("xl/workbook.xml") != null) {
            throw new Unreadable("là bảng tính Excel; hãy lưu văn bản thành DOCX hoặc PDF");
        }
        if (zip.getEntry("ppt/presentation.xml") != null) {
            throw new Unreadable("là bài trình chiếu; không phải văn bản");
        }
        return ZIP;
    }

    private static Kind ofOle(Path file) throws IOException {
        try (var parts = new POIFSFileSystem(file.toFile(), true)) {
            return OutlookFile.isOne(parts) ? OUTLOOK : OLD_OFFICE;
        }
    }

    /** What reads its text. */
    Parser parser() {
        return switch (this) {
            case PDF -> new PdfFile();
            case WORD -> new WordFile();
            case OPEN_DOCUMENT -> new OpenDocumentFile();
            case OLD_OFFICE -> new OldWordFile();
            case RTF -> new RtfFile();
            case HTML -> new HtmlFile();
            case PICTURE -> new PictureFile();
            case MAIL, OUTLOOK, ZIP -> throw new IllegalStateException(this + " has parts");
        };
    }

    /** What shows its pages; an {@link Unreadable} for a file without any. */
    Painter painter() throws Unreadable {
        return switch (this) {
            case PDF -> new PdfPainter();
            case PICTURE -> new PicturePainter();
            default -> throw new Unreadable("không có trang để xem");
        };
    }

    /** What takes it apart; null for one document. */
    @Nullable
    Container container() {
        return switch (this) {
            case MAIL -> new MailFile();
            case OUTLOOK -> new OutlookFile();
            case ZIP -> new ZipContainer();
            case PDF, WORD, OPEN_DOCUMENT, OLD_OFFICE, RTF, HTML, PICTURE -> null;
        };
    }
}
