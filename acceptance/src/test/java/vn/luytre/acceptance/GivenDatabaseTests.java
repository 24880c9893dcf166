package vn.luytre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An office that has a PostgreSQL of its own: Debian's 15, given by LUYTRE_DB_URL. */
class GivenDatabaseTests {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    private static Path cluster;
    private static int port;

    @BeforeAll
    static void anOfficesOwnPostgres() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAMS.resolve("initdb")), "no PostgreSQL 15 on this machine");
        cluster = Files.createTempDirectory("luytre-given-");
        if (isRoot()) run("chown", "postgres", cluster.toString());
        port = freePort();
        asPostgres("initdb", "-k", "-D", data(), "-U", "luytre", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        var options = "-p %d -c listen_addresses=localhost -k %s".formatted(port, cluster);
        asPostgres("pg_ctl", "-D", data(), "-w", "-l", cluster.resolve("log").toString(), "-o", options, "start");
        asPostgres("createdb", "-h", "localhost", "-p", Integer.toString(port), "-U", "luytre", "luytre");
    }

    @AfterAll
    static void stopped() throws IOException, InterruptedException {
        if (cluster == null) return;
        asPostgres("pg_ctl", "-D", data(), "-m", "fast", "stop");
        run("rm", "-rf", cluster.toString());
    }

    @Test
    void theServerStartsOnItAndItsDataAreProved() throws Exception {
        var given = Map.of(
                "LUYTRE_DB_URL", "jdbc:postgresql://localhost:" + port + "/luytre",
                "LUYTRE_DB_USER", "luytre",
                "LUYTRE_DB_PASSWORD", "any");
        try (var server = Server.on(Files.createTempDirectory("luytre-"), given)) {
            assertThat(firstPage(server)).contains("Thiết lập lần đầu");
            assertThat(server.postmaster()).as("a PostgreSQL of its own").isEmpty();
            var proof = server.run(given, "check");
            assertThat(proof.status()).as(proof.text()).isZero();
        }
    }

    private static String firstPage(Server server) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(server.address() + "/"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static String data() {
        return cluster.resolve("data").toString();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** PostgreSQL refuses to be root. */
    private static void asPostgres(String program, String... words) throws IOException, InterruptedException {
        var user = isRoot()
                ? Stream.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups")
                : Stream.<String>empty();
        run(Stream.concat(
                        Stream.concat(user, Stream.of(PROGRAMS.resolve(program).toString())), Stream.of(words))
                .toArray(String[]::new));
    }

    private static void run(String... words) throws IOException, InterruptedException {
        var log = Files.createTempFile("luytre-given-", ".log"); // a server that stays would keep a pipe open
        var run = new ProcessBuilder(List.of(words))
                .directory(Path.of("/tmp").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(run.waitFor())
                .as(Files.readString(log, StandardCharsets.UTF_8))
                .isZero();
        Files.delete(log);
    }
}
