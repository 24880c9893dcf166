package vn.luytre.boundary.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The child process that reads one file of boundaries, whose name it is given, and writes what it read. */
public final class BoundaryMain {
    private BoundaryMain() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever a library prints is not to get into the answer
        try (var file = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            out.print(ReadJson.write(BoundaryReader.read(file)));
        }
        out.flush();
    }
}
