package vn.luytre.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import vn.luytre.reading.Reader;
import vn.luytre.reading.Reading;
import vn.luytre.reading.SourceText;

/** What one call of the command line came to. */
record Run(int status, String out, String err) {
    /** Calls it in this JVM, as if its output went to a file. */
    static Run of(Object... arguments) {
        return with(Reader::read, arguments);
    }

    /** The same with another engine. */
    static Run with(Function<SourceText, Reading> reader, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int status = Luytre.run(new Console(out, err, Screen.PLAIN), reader, words);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
