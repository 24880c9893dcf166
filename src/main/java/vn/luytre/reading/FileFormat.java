package vn.luytre.reading;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats that are no plain text, told by the first bytes of a file, so that the refusal can name them. */
enum FileFormat {
    PDF("25504446"),
    ZIP("504B0304"),
    EMPTY_ZIP("504B0506", "tệp ZIP"),
    OLE("D0CF11E0A1B11AE1"),
    RTF("7B5C727466"),
    PNG("89504E47", "ảnh PNG"),
    JPEG("FFD8FF", "ảnh JPEG"),
    GIF("47494638", "ảnh GIF"),
    TIFF_LITTLE("49492A00", "ảnh TIFF"),
    TIFF_BIG("4D4D002A", "ảnh TIFF"),
    WEBP("52494646", "tệp ảnh, âm thanh hoặc phim (RIFF)"),
    GZIP("1F8B", "tệp nén GZIP"),
    RAR("526172211A07", "tệp nén RAR"),
    SEVEN_ZIP("377ABCAF271C", "tệp nén 7z"),
    ELF("7F454C46", "chương trình"),
    // before UTF-16, which begins alike
    UTF_32_LITTLE("FFFE0000", "văn bản UTF-32"),
    UTF_32_BIG("0000FEFF", "văn bản UTF-32"),
    UTF_16_LITTLE("FFFE", "văn bản UTF-16"),
    UTF_16_BIG("FEFF", "văn bản UTF-16");

    /** So many bytes tell a format. */
    static final int HEAD = 512;

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

    /** The format that these first bytes are the mark of; null for none. */
    static @Nullable FileFormat of(byte[] first) {
        var digits = HEX.formatHex(first, 0, Math.min(first.length, LONGEST_SIGNATURE));
        for (var format : values()) if (digits.startsWith(format.signature)) return format;
        return null;
    }

    /** A page of the web has no signature, but begins like no other text. */
    static boolean isHtml(byte[] first) {
        var start = new String(first, StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<?xml") && start.contains("<html");
    }

    /** There is a parser for it. */
    boolean isParsed() {
        return words.isEmpty();
    }

    /** Why it is not read, and what to do. */
    String refusal() {
        return words.startsWith("văn bản")
                ? "là " + words + "; hãy lưu lại tệp với bảng mã UTF-8"
                : "là " + words + "; bản này đọc TXT, Markdown, DOCX, DOC, ODT, RTF, HTML và PDF có lớp chữ";
    }
}
