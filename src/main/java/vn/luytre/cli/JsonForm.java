package vn.luytre.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import vn.luytre.reading.Reading;
import vn.luytre.reading.ReadingWriter;

/**
 * The form for programs, {@code reading/1}.
 *
 * @param isOne true for one document over many lines; several are one line each (JSON Lines)
 */
record JsonForm(boolean isOne) implements Form {
    @Override
    public String write(Reading reading) {
        var json = new ByteArrayOutputStream();
        if (isOne) ReadingWriter.pretty(reading, json);
        else ReadingWriter.line(reading, json);
        return json.toString(StandardCharsets.UTF_8) + "\n";
    }
}
