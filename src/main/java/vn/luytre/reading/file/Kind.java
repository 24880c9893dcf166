package vn.luytre.reading.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a foreign file is, by what is in it; its name says nothing that could be relied on. */
enum Kind {
    PDF,
    WORD,
    OPEN_DOCUMENT,
    OLD_OFFICE,
    RTF,
    HTML;

    private static final int HEAD = 1024;

    /** The kind of a file; an {@link Unreadable} where it is none of those that are read. */
    static Kind of(Path file) throws IOException {
        byte[] first;
        try (var in = Files.newInputStream(file)) {
            first = in.readNBytes(HEAD);
        }
        var head = new String(first, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) return ofZip(file);
        var kind = ofHead(head);
        if (kind == null) throw new Unreadable("không rõ là tệp gì");
        return kind;
    }

    private static @Nullable Kind ofHead(String head) {
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) return OLD_OFFICE;
        if (head.startsWith("{\\rt")) return RTF;
        if (head.contains("%PDF-")) return PDF;
        return isHtml(head) ? HTML : null;
    }

    /** Begins as a page of the web does. */
    static boolean isHtml(String head) {
        var start = head.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<?xml") && start.contains("<html");
    }

    private static Kind ofZip(Path file) throws IOException {
        try (var parts = ZippedXml.open(file)) {
            if (parts.has("word/document.xml")) return WORD;
            if (parts.has("content.xml") && parts.has("mimetype")) return OPEN_DOCUMENT;
            if (parts.has("xl/workbook.xml"))
                throw new Unreadable("là bảng tính Excel; hãy lưu văn bản thành DOCX hoặc PDF");
            if (parts.has("ppt/presentation.xml")) throw new Unreadable("là bài trình chiếu; không phải văn bản");
            throw new Unreadable("là tệp nén ZIP; hãy giải nén rồi đọc từng văn bản");
        }
    }

    Parser parser() {
        return switch (this) {
            case PDF -> new PdfFile();
            case WORD -> new WordFile();
            case OPEN_DOCUMENT -> new OpenDocumentFile();
            case OLD_OFFICE -> new OldWordFile();
            case RTF -> new RtfFile();
            case HTML -> new HtmlFile();
        };
    }
}
