package vn.luytre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program as a person starts it: {@code ./luytre serve}, on a folder of its own and a port that is free. */
final class Server implements AutoCloseable {
    /** The project whose program this is. */
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final Duration PATIENCE = Duration.ofMinutes(5); // the first start may build the program
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final Pattern CODE = Pattern.compile("nhập mã ([A-Z2-7-]+)");

    private final Path data;
    private final Process process;
    private final Path log;
    private final String address;

    private Server(Path data, Process process, Path log) throws IOException, InterruptedException {
        this.data = data;
        this.process = process;
        this.log = log;
        this.address = awaitAddress();
    }

    /** On a new folder. */
    static Server start(String... more) throws IOException, InterruptedException {
        return on(Files.createTempDirectory("luytre-"), Map.of(), more);
    }

    /** On a folder that may hold data already. */
    static Server on(Path data, Map<String, String> environment, String... more)
            throws IOException, InterruptedException {
        var words = Stream.concat(Stream.of("./luytre", "serve", "--port", "0"), Stream.of(more))
                .toList();
        var log = Files.createTempFile("luytre-server-", ".log");
        var builder = new ProcessBuilder(words).directory(HOME.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LUYTRE_"));
        builder.environment().put("LUYTRE_DATA", data.toString());
        builder.environment().putAll(environment);
        return new Server(data, builder.redirectOutput(log.toFile()).start(), log);
    }

    /** What it says when it is ready. */
    private String awaitAddress() throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            var found = ADDRESS.matcher(said());
            if (found.find()) return found.group();
            assertThat(process.isAlive()).as("the server runs:%n%s", said()).isTrue();
            assertThat(Instant.now()).as("the server is ready:%n%s", said()).isBefore(end);
            Thread.sleep(100);
        }
    }

    String address() {
        return address;
    }

    Path data() {
        return data;
    }

    /** What stands on its console. */
    String said() throws IOException {
        return Files.readString(log);
    }

    /** The code of the first start, which only the console shows. */
    String code() throws IOException {
        var found = CODE.matcher(said());
        assertThat(found.find()).as("a code in:%n%s", said()).isTrue();
        return found.group(1);
    }

    /** Runs another verb on the same data, while the server runs or not, and returns what it says. */
    Said run(String... words) throws IOException, InterruptedException {
        return run(Map.of(), words);
    }

    Said run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of("./luytre"), Stream.of(words)).toList())
                .directory(HOME.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LUYTRE_"));
        builder.environment().put("LUYTRE_DATA", data.toString());
        builder.environment().putAll(environment);
        var run = builder.start();
        var text = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(run.waitFor(), text);
    }

    /** How a verb ended. */
    record Said(int status, String text) {}

    /** The JVM of the server, which the launcher started. */
    ProcessHandle program() {
        return process.descendants()
                .filter(one -> one.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow();
    }

    /** The postmaster of the database that came along. */
    Optional<ProcessHandle> postmaster() throws IOException {
        var file = data.resolve("database/postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        return ProcessHandle.of(
                Long.parseLong(Files.readAllLines(file).getFirst().strip()));
    }

    /** The end that nobody prepares for: the program is gone, nothing was told to it. */
    void killProgram() throws InterruptedException {
        program().destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** The same for the database, with everything that works for it. */
    void killDatabase() throws IOException {
        var postmaster = postmaster().orElseThrow();
        var backends = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        backends.forEach(ProcessHandle::destroyForcibly);
    }

    /** Stops as Ctrl+C does; the folder goes too. */
    @Override
    public void close() throws IOException {
        stop();
        delete(List.of(data, log));
    }

    /** Stops as Ctrl+C does. */
    void stop() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    private static void delete(List<Path> roots) throws IOException {
        for (var root : roots)
            try (var all = Files.walk(root)) {
                for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
            }
    }
}
