package vn.luytre.reading;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Formats that are no plain text, told by the first bytes of a file, so that the refusal can name them. */
enum FileFormat {
    PDF("25504446", "tệp PDF"),
    ZIP("504B0304", "tệp ZIP, DOCX, XLSX hoặc ODT"),
    EMPTY_ZIP("504B0506", "tệp ZIP"),
    OLE("D0CF11E0A1B11AE1", "tệp Word, Excel đời cũ (DOC, XLS)"),
    RTF("7B5C727466", "tệp RTF"),
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

    static final int LONGEST_SIGNATURE = 8;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String signature;
    private final String words;

    /** The first bytes in hexadecimal digits, and how people call it. */
    FileFormat(String signature, String words) {
        this.signature = signature;
        this.words = words;
    }

    /** The format that these first bytes are the mark of; null for none. */
    static @Nullable FileFormat of(byte[] first) {
        var digits = HEX.formatHex(first);
        for (var format : values()) if (digits.startsWith(format.signature)) return format;
        return null;
    }

    /** Why it is not read, and what to do. */
    String refusal() {
        return words.startsWith("văn bản")
                ? "là " + words + "; hãy lưu lại tệp với bảng mã UTF-8"
                : "là " + words + "; bản này chỉ đọc văn bản thuần (TXT, Markdown)";
    }
}
