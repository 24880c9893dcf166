package vn.luytre.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats that are no plain text, told by the first bytes of a file; those that are not read are named in their refusal. */
public enum FileFormat {
    PDF("25504446"),
    ZIP("504B0304"),
    EMPTY_ZIP("504B0506", "tệp ZIP không có tệp nào bên trong"),
    OLE("D0CF11E0A1B11AE1"),
    RTF("7B5C727466"),
    PNG("89504E47"),
    JPEG("FFD8FF"),
    GIF("47494638", "ảnh GIF"),
    TIFF_LITTLE("49492A00"),
    TIFF_BIG("4D4D002A"),
    WEBP("52494646", "tệp ảnh, âm thanh hoặc phim (RIFF)"),
    GZIP("1F8B", "tệp nén GZIP"),
    RAR("526172211A07", "tệp nén RAR"),
    SEVEN_ZIP("377ABCAF271C", "tệp nén 7z"),
    ELF("7F454C46", "chương trình"),
    // before UTF-16, which begins alike
    UTF_32_LITTLE("FFFE0000", "văn bản UTF-32"),
    UTF_32_BIG("0000FEFF", "văn bản UTF-32"),
    UTF_16_LITTLE("FFFE", "văn bản UTF-16"),
    UTF_16_BIG("FEFF", "văn bản UTF-16"),
    /** These two have no signature, but begin like no other text. */
    HTML("none"),
    MAIL("none");

    /** So many bytes tell a format. */
    static final int HEAD = 8 * 1024;

    /** What the program reads, for those who sent something else. */
    static final String READ =
            "bản này đọc TXT, Markdown, DOCX, DOC, ODT, RTF, HTML, PDF, ảnh quét (PNG, JPEG, TIFF), EML, MSG và ZIP";

    private static final int LONGEST_SIGNATURE = 8;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String signature;
    private final String words;

    /** A format that is read, by a parser in a process of its own. */
    FileFormat(String signature) {
        this(signature, "");
    }

    /** The first bytes in hexadecimal digits, and how people call what is not read. */
    FileFormat(String signature, String words) {
        this.signature = signature;
        this.words = words;
    }

    /** The format of a file; null for plain text and for what is not known. */
    public static @Nullable FileFormat of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    /** The format of a file that begins so. */
    public static @Nullable FileFormat of(byte[] first) {
        var digits = HEX.formatHex(first, 0, Math.min(first.length, LONGEST_SIGNATURE));
        for (var format : values()) if (digits.startsWith(format.signature)) return format;
        var head = new String(first, 0, Math.min(first.length, HEAD), StandardCharsets.ISO_8859_1);
        if (isHtml(head)) return HTML;
        return MailHead.isOne(head) ? MAIL : null;
    }

    private static boolean isHtml(String head) {
        var start = head.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<?xml") && start.contains("<html");
    }

    /** There is a parser for it. */
    boolean isParsed() {
        return words.isEmpty();
    }

    /** Why it is not read, and what to do. */
    public String refusal() {
        return "là " + words + "; " + (words.startsWith("văn bản") ? "hãy lưu lại tệp với bảng mã UTF-8" : READ);
    }
}
