package vn.luytre.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import vn.luytre.reading.ReadingWriter;

/** The forms for programs: {@code reading/1}. */
final class JsonForm {
    private JsonForm() {}

    /** One document over many lines, several as one line each (JSON Lines). */
    static Form of(boolean isOne) {
        return isOne
                ? reading -> ended(out -> ReadingWriter.pretty(reading, out))
                : reading -> ended(out -> ReadingWriter.line(reading, out));
    }

    private static byte[] ended(java.util.function.Consumer<ByteArrayOutputStream> writing) {
        var out = new ByteArrayOutputStream();
        writing.accept(out);
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
