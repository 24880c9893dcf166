package vn.luytre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.luytre.reading.Reader;
import vn.luytre.reading.ReadingWriter;
import vn.luytre.reading.SourceText;

/** The command line of Lũy Tre. */
public final class Luytre {
    private Luytre() {}

    public static void main(String[] arguments) throws IOException {
        for (String name : arguments) {
            if (name.startsWith("-") || name.equals("read")) continue;
            var file = Path.of(name);
            var source = SourceText.of(file.getFileName().toString(), Files.readString(file));
            ReadingWriter.pretty(Reader.read(source), System.out);
        }
    }
}
