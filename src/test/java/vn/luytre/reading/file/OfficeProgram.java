package vn.luytre.reading.file;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is there: tests that need it are skipped elsewhere. */
final class OfficeProgram {
    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private OfficeProgram() {}

    /** The file in another format, in this folder. */
    static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not on this machine");
        var office = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(office.waitFor(60, TimeUnit.SECONDS), "LibreOffice takes too long");
        var name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }
}
