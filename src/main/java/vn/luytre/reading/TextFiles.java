package vn.luytre.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Opens files of plain text (TXT, Markdown) in UTF-8. The text is that of the file to the letter, a byte order mark
 * included, so that offsets are those of the file.
 */
final class TextFiles {
    /** Larger files are no directives; they are refused before they are read. */
    static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** Text has lines. A file with a longer one is data of a program. */
    static final int LONGEST_LINE = 1024 * 1024;

    private static final String SAVE_AS_UTF8 = "hãy lưu lại tệp với bảng mã UTF-8";

    private TextFiles() {}

    /**
     * The text of a file; null where it is of a format that {@link DocumentFiles} gives to a parser. Never throws: whatever is wrong with the
     * file is a refusal.
     */
    static @Nullable FileContent read(Path file, String name) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var refusal = refusalUnopened(attributes);
            if (refusal != null) return refused(refusal);
            var format = FileFormat.of(file);
            if (format != null) return format.isParsed() ? null : refused(format.refusal());
            if (attributes.size() > LARGEST_FILE) return refused(tooLarge(attributes.size()));
            return decoded(name, bytes(file));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return refused("không có tệp này");
        } catch (AccessDeniedException e) {
            return refused("không có quyền đọc tệp này");
        } catch (IOException e) {
            return refused("không mở được tệp (" + e.getMessage() + ")");
        }
    }

    private static FileContent refused(String reason) {
        return new FileContent.Refused(reason);
    }

    /** Devices and pipes are not even opened. */
    private static @Nullable String refusalUnopened(BasicFileAttributes attributes) {
        if (attributes.isDirectory()) return "là thư mục, không phải tệp";
        if (!attributes.isRegularFile()) return "không phải tệp thường (thiết bị hoặc đường ống)";
        return attributes.size() == 0 ? "tệp rỗng, không có byte nào" : null;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST_FILE + 1); // it may have grown since its size was asked
        }
    }

    /** The text that these bytes are. */
    static FileContent decoded(String name, byte[] bytes) {
        if (bytes.length > LARGEST_FILE) return refused(tooLarge(bytes.length));
        var refusal = ByteCensus.of(bytes).refusal();
        if (refusal != null) return refused(refusal);
        var text = new String(bytes, StandardCharsets.UTF_8);
        // Whatever cannot be decoded became U+FFFD, which a file may also hold by itself.
        if (text.indexOf('\uFFFD') >= 0) {
            int fault = firstFault(bytes);
            if (fault >= 0) return refused(notUtf8(bytes, fault));
        }
        if (isBlank(text)) return refused("chỉ có khoảng trắng, không có chữ nào");
        return new FileContent.Text(SourceText.of(name, text));
    }

    /** Index of the first byte that is no UTF-8; -1 where all is well. */
    private static int firstFault(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(buffer);
            return -1;
        } catch (CharacterCodingException e) {
            return buffer.position();
        }
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == '\uFEFF' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static String notUtf8(byte[] bytes, int fault) {
        int line = 1;
        for (int i = 0; i < fault; i++) if (bytes[i] == '\n') line++;
        return "không phải văn bản UTF-8: byte thứ " + (fault + 1) + " (dòng " + line + ") không hợp lệ; "
                + SAVE_AS_UTF8;
    }

    private static String tooLarge(long size) {
        return String.format(
                Locale.ROOT,
                "quá lớn (%d MB); chỉ đọc tệp đến %d MB",
                Math.ceilDiv(size, 1024 * 1024),
                LARGEST_FILE / (1024 * 1024));
    }
}
