package vn.luytre.reading.file.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

/** What a part of a mail says of itself: its type, its encoding of characters, its name, whether it is attached. */
final class MailFields {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\?=\\s++=\\?");

    private String type = "text/plain";
    private @Nullable String charset;
    private @Nullable String name;
    private boolean attached;
    private boolean referred;

    void add(Field field) {
        switch (field.getNameLowerCase()) {
            case "content-type" -> type(body(field));
            case "content-disposition" -> disposition(body(field));
            case "content-id" -> referred = true;
            default -> {}
        }
    }

    private static RawBody body(Field field) {
        return RawFieldParser.DEFAULT.parseRawBody(
                field instanceof RawField raw ? raw : new RawField(field.getName(), field.getBody()));
    }

    private void type(RawBody body) {
        type = String.valueOf(body.getValue()).strip().toLowerCase(Locale.ROOT);
        var parameters = parameters(body);
        charset = parameters.get("charset");
        if (name == null) name = decoded(parameters.get("name"));
    }

    private void disposition(RawBody body) {
        attached = "attachment".equalsIgnoreCase(body.getValue());
        var file = decoded(parameters(body).get("filename"));
        if (file != null) name = file;
    }

    private static MimeParameterMapping parameters(RawBody body) {
        var parameters = new MimeParameterMapping();
        for (var parameter : body.getParams()) parameters.addParameter(parameter.getName(), parameter.getValue());
        return parameters;
    }

    /** «=?UTF-8?B?…?=», which many programs write where it should not stand; or plain UTF-8. */
    private static @Nullable String decoded(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        var words =
                DecoderUtil.decodeEncodedWords(BETWEEN_WORDS.matcher(name).replaceAll("?==?"), DecodeMonitor.SILENT);
        return words.chars().anyMatch(c -> c >= 0x80) && words.chars().allMatch(c -> c <= 0xFF) ? utf8(words) : words;
    }

    private static String utf8(String latin) {
        try {
            var bytes = ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return latin;
        }
    }

    /** «text/plain» */
    String type() {
        return type;
    }

    /** As the mail names it; null where it does not. */
    @Nullable
    String charset() {
        return charset;
    }

    @Nullable
    String name() {
        return name;
    }

    /** It is a text of the mail itself: nothing attached. */
    boolean isBody() {
        return !attached && name == null && (type.equals("text/plain") || type.equals("text/html"));
    }

    /** It is shown within the text of the mail. */
    boolean isWithinText() {
        return !attached && (referred || type.startsWith("image/"));
    }
}
