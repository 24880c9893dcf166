package vn.luytre.reading.file.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.luytre.reading.file.Lines;
import vn.luytre.reading.file.Parser;
import vn.luytre.reading.file.Unreadable;

/** RTF: words, tables and the numbers that the word processor wrote into the file beside its lists. */
public final class RtfFile implements Parser {
    private static final long LARGEST = 60L * 1024 * 1024;

    @Override
    public void parse(Path file, Lines lines) throws IOException {
        if (Files.size(file) > LARGEST) throw new Unreadable("quá lớn; chỉ đọc tệp RTF đến 60 MB");
        new RtfReader(Files.readString(file, StandardCharsets.ISO_8859_1), new RtfText(lines)).read();
    }
}
