package vn.luytre.document.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice as a process with limits, in a folder of its own and without what the environment of the server holds. */
final class OfficeProcess {
    private static final Path LIMITER = Path.of("/usr/bin/prlimit");

    /** Of addresses, of one file, of processor time; LibreOffice has 1.5 GB of addresses with one document open. */
    private static final List<String> LIMITS =
            List.of("--as=" + (6L << 30), "--fsize=" + (256L << 20), "--cpu=120", "--core=0");

    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "SystemRoot", "SYSTEMROOT");
    private static final String NOWHERE = "http://127.0.0.1:1";

    private OfficeProcess() {}

    /** Where it lies, by the path of programs. */
    static Optional<Path> installed() {
        var path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .flatMap(place -> Stream.of(Path.of(place, "soffice"), Path.of(place, "soffice.com")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Writes a PDF beside the file; false where it had to be stopped. */
    static boolean toPdf(Path program, Path docx, Path folder, Duration limit) throws IOException {
        var builder = new ProcessBuilder(command(program, docx, folder))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .directory(folder.toFile());
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("TMPDIR", folder.toString());
        for (var proxy : List.of("http_proxy", "https_proxy", "ftp_proxy"))
            builder.environment().put(proxy, NOWHERE);
        return hasEnded(builder.start(), limit);
    }

    private static List<String> command(Path program, Path docx, Path folder) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(LIMITER)) {
            command.add(LIMITER.toString());
            command.addAll(LIMITS);
        }
        command.add(program.toString());
        command.add("-env:UserInstallation=" + folder.resolve("office").toUri());
        command.addAll(List.of("--headless", "--norestore", "--convert-to", "pdf:writer_pdf_Export"));
        command.addAll(List.of("--outdir", folder.toString(), docx.toString()));
        return command;
    }

    private static boolean hasEnded(Process process, Duration limit) throws IOException {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("đã bị ngắt", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return false;
    }
}
