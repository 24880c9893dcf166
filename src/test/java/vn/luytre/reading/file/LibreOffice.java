package vn.luytre.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Makes files of other formats, where it is installed; else the test is skipped. */
final class LibreOffice {
    private static final long LIMIT = 120;

    private LibreOffice() {}

    /** All files in one call; each new one lies beside its source. */
    static void convert(List<Path> made, String format, Path folder) throws Exception {
        var office = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(office.isPresent(), "LibreOffice (soffice), which makes these files, is not installed.");
        var command = new ArrayList<>(List.of(
                office.get().toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri()));
        command.addAll(List.of("--headless", "--convert-to", format, "--outdir", folder.toString()));
        made.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(LIMIT, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice ends within %s s", LIMIT).isTrue();
        var last = Path.of(made.getLast().toString().replace(".docx", "." + format));
        assumeTrue(Files.exists(last), "This LibreOffice cannot write " + format + ".");
    }
}
