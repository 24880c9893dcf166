package vn.luytre.storage.postgres;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of a program of the operating system or of PostgreSQL, waited for. */
final class PostgresCommand {
    private static final int PATIENCE_IN_SECONDS = 120;

    private PostgresCommand() {}

    /** Runs it and fails with what it said where it fails. */
    static void run(List<String> command) throws IOException {
        // Into a file: a pipe would be held open by the server that pg_ctl leaves behind.
        var said = Files.createTempFile("luytre-postgres", ".txt");
        try {
            int status = statusOf(
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()));
            if (status != 0)
                throw new IOException(String.join(" ", command) + ": "
                        + Files.readString(said).strip());
        } finally {
            Files.deleteIfExists(said);
        }
    }

    static int statusOf(List<String> command) throws IOException {
        return statusOf(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    private static int statusOf(ProcessBuilder builder) throws IOException {
        builder.environment().put("LC_ALL", "C"); // messages in one language, whatever the machine speaks
        var process = builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        try {
            if (process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) return process.exitValue();
            process.destroyForcibly();
            throw new IOException(builder.command().getFirst() + " did not end within " + PATIENCE_IN_SECONDS + " s");
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(builder.command().toString());
        }
    }
}
