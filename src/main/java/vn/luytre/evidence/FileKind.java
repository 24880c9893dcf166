package vn.luytre.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that evidence may have, told by the content and never by the name. */
public enum FileKind {
    PDF("application/pdf", ".pdf"),
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png"),
    WEBP("image/webp", ".webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
    TEXT("text/plain", ".txt", ".csv", ".md");

    private static final int LONGEST_SIGNATURE = 16;

    private final String mediaType;
    private final String endings;

    /** The first of the endings is the usual one. */
    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = String.join(" ", endings);
    }

    /** As it is sent to a browser. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is something to look at. */
    public boolean isPicture() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** The kind of a file; nothing for one that is not taken. */
    static Optional<FileKind> of(byte[] bytes) {
        var first = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_SIGNATURE));
        if (first.startsWith("25504446")) return Optional.of(PDF);
        if (first.startsWith("FFD8FF")) return Optional.of(JPEG);
        if (first.startsWith("89504E470D0A1A0A")) return Optional.of(PNG);
        if (first.startsWith("52494646") && first.startsWith("57454250", 16)) return Optional.of(WEBP);
        if (first.startsWith("504B0304")) return OfficePackage.kind(bytes);
        return isText(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean isText(byte[] bytes) {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return bytes.length > 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The name with an ending that says what the file is. */
    String named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var known = List.of(endings.split(" "));
        return known.stream().anyMatch(lower::endsWith) ? name : name + known.getFirst();
    }
}
