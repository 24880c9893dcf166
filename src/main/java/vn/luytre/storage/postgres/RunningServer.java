package vn.luytre.storage.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A server that runs on a folder of data, as its {@code postmaster.pid} tells. */
record RunningServer(long process, int port) {
    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    /** Empty where none runs: also where the file was left behind by one that was killed. */
    static Optional<RunningServer> on(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.size() <= PORT_LINE) return Optional.empty(); // half written: it is just starting
            var server = new RunningServer(
                    Long.parseLong(lines.get(PROCESS_LINE).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()));
            return server.isAlive() ? Optional.of(server) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The number may have gone to another program since the machine was started anew. */
    private boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }
}
