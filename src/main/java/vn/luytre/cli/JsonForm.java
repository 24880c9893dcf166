package vn.luytre.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.luytre.reading.Reading;
import vn.luytre.reading.ReadingWriter;

/**
 * The form for programs, {@code reading/1}.
 *
 * @param isOne true for one file: one object over many lines, or an array where the file is a mail or a ZIP; else each document is one line (JSON
 *     Lines)
 */
record JsonForm(boolean isOne) implements Form {
    @Override
    public String write(Reading reading, boolean isFile) {
        var json = new ByteArrayOutputStream();
        if (isOne && isFile) ReadingWriter.pretty(reading, json);
        else ReadingWriter.line(reading, json);
        return json.toString(StandardCharsets.UTF_8) + "\n";
    }

    @Override
    public String together(List<String> outputs) {
        if (!isOne) return String.join("", outputs);
        return "[\n" + String.join(",\n", outputs.stream().map(String::strip).toList()) + "\n]\n";
    }
}
