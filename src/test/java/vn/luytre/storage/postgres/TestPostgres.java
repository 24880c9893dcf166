package vn.luytre.storage.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import vn.luytre.storage.DatabaseAddress;

/**
 * The PostgreSQL of the tests: one server a JVM, a database of its own for who asks. {@code -Dluytre.test.postgres=BIN} takes
 * an installed one, such as {@code /usr/lib/postgresql/15/bin}.
 */
public final class TestPostgres {
    private static final Path PROGRAMS = Path.of("target", "postgres");
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    /** A database with nothing in it. */
    public static DatabaseAddress freshDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = SERVER.address("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return SERVER.address(name);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Spares a folder of data the unpacking of programs of its own. */
    public static Path lendPrograms(Path folder) throws IOException {
        PostgresPrograms.unpackedIn(PROGRAMS);
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("programs"), PROGRAMS.toAbsolutePath());
        return folder;
    }

    private static EmbeddedPostgres start() {
        try {
            var folder = Files.createTempDirectory("luytre-test-postgres");
            var server = EmbeddedPostgres.open(folder, programs(), settings());
            SpringApplication.getShutdownHandlers().add(() -> stop(server, folder)); // after the contexts of the tests
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PostgresPrograms programs() throws IOException {
        var given = System.getProperty("luytre.test.postgres", "");
        return given.isEmpty() ? PostgresPrograms.unpackedIn(PROGRAMS) : PostgresPrograms.installedIn(Path.of(given));
    }

    /** Nothing of a test need outlive a loss of power. */
    static List<String> settings() {
        var settings = new ArrayList<>(SmallOffice.SETTINGS);
        settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"));
        return settings;
    }

    private static void stop(EmbeddedPostgres server, Path folder) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
