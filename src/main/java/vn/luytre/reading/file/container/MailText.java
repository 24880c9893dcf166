package vn.luytre.reading.file.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** A text of a mail, plain or HTML, to be kept in UTF-8: the mail says what it is in, the text itself does not. */
final class MailText {
    private static final int LARGEST = 20 * 1024 * 1024;
    /** So that the page is known as one, and its own word about its encoding does not count any more. */
    static final String PAGE_BEGINS = "<!doctype html>";

    static final String BYTE_ORDER_MARK = "\uFEFF";

    private final byte[] bytes;
    private final boolean html;
    private final @Nullable String charset;

    private MailText(byte[] bytes, boolean html, @Nullable String charset) {
        this.bytes = bytes;
        this.html = html;
        this.charset = charset;
    }

    static MailText of(MailFields fields, InputStream content) throws IOException {
        return new MailText(content.readNBytes(LARGEST), fields.type().equals("text/html"), fields.charset());
    }

    boolean isHtml() {
        return html;
    }

    boolean isBlank() {
        for (byte b : bytes) if (b < 0 || b > ' ') return false;
        return true;
    }

    void keep(String name, Parts parts) throws IOException {
        if (bytes.length == LARGEST) {
            parts.refuse(name, "quá lớn; chỉ đọc văn bản đến " + LARGEST / (1024 * 1024) + " MB");
            return;
        }
        try {
            parts.keep(name, new ByteArrayInputStream(encoded()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            parts.refuse(name, "dùng bảng mã «" + charset + "» mà chương trình không biết");
        } catch (CharacterCodingException e) {
            parts.refuse(name, "không đúng bảng mã «" + charset + "» như thư ghi");
        }
    }

    private byte[] encoded() throws IOException {
        var out = new ByteArrayOutputStream();
        if (isPlain()) {
            if (html) out.write(PAGE_BEGINS.getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            return out.toByteArray();
        }
        var text = Charset.forName(String.valueOf(charset).strip())
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (html) out.write((BYTE_ORDER_MARK + PAGE_BEGINS).getBytes(StandardCharsets.UTF_8));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Says nothing, or what is said of most mails whatever they hold; then it is UTF-8 or refused. */
    private boolean isPlain() {
        return charset == null || charset.equalsIgnoreCase("us-ascii");
    }
}
