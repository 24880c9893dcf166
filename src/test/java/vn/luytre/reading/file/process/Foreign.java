package vn.luytre.reading.file.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.luytre.reading.file.ForeignText;

/** Files of other formats written by hand, and what is read in them, in this process. */
public final class Foreign {
    private Foreign() {}

    public static ForeignText read(Path file) {
        return switch (ChildMain.read(file)) {
            case Frame.Text(var content) -> content;
            case Frame.Refusal(var reason) -> throw new AssertionError(reason);
            case Frame.Container _, Frame.Unpacked _, Frame.Picture _, Frame.Beat _ ->
                throw new AssertionError(file + " holds files");
        };
    }

    public static String text(Path file) {
        return read(file).text();
    }

    /** The reason for which a file is refused. */
    public static String refusal(Path file) {
        var frame = ChildMain.read(file);
        assertThat(frame).isInstanceOf(Frame.Refusal.class);
        return ((Frame.Refusal) frame).reason();
    }

    /** Whichever of the two: the reading comes to an end. */
    public static void endsInTextOrARefusal(Path file) {
        assertThat(ChildMain.read(file)).isNotNull();
    }

    /** Parts of a ZIP: a name, its content, and so on. */
    public static Path zip(Path file, String... parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** Each character one byte. */
    public static Path bytes(Path file, String bytes) throws IOException {
        return Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
