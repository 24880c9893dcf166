package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Makes files of other formats, where it is installed. */
public final class LibreOffice {
    private static final long LIMIT = 120;

    private LibreOffice() {}

    /** The program; empty where it is not installed. */
    public static Optional<Path> program() {
        return Programs.find("soffice");
    }

    /** All files in one call; each new one lies in the folder. True where it has ended in time. */
    public static boolean convert(Path program, List<Path> files, String format, Path folder)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri()));
        command.addAll(List.of("--headless", "--convert-to", format, "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(LIMIT, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended;
    }

    /** The same for a test of DOCX that were made in the folder, which is skipped where it cannot be done. */
    public static void convert(List<Path> made, String format, Path folder) throws IOException, InterruptedException {
        var office = program();
        assumeTrue(office.isPresent(), "LibreOffice (soffice), which makes these files, is not installed.");
        assertThat(convert(office.get(), made, format, folder))
                .as("LibreOffice ends within %s s", LIMIT)
                .isTrue();
        var last = Path.of(made.getLast().toString().replace(".docx", "." + format));
        assumeTrue(Files.exists(last), "This LibreOffice cannot write " + format + ".");
    }
}
