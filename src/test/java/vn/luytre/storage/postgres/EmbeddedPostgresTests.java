package vn.luytre.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {
    @TempDir
    private Path folder;

    @Test
    void itKeepsWhatWasWrittenOverAStop() throws IOException, SQLException {
        try (var postgres = open()) {
            execute(postgres, "create table kept (line text)");
            execute(postgres, "insert into kept values ('Đồng Nai')");
        }
        assertThat(RunningServer.on(folder.resolve("database"))).isEmpty();
        try (var postgres = open()) {
            assertThat(read(postgres, "select line from kept")).isEqualTo("Đồng Nai");
        }
    }

    @Test
    void theOneThatAKilledProgramLeftRunningIsAdopted() throws Exception {
        var killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(Killed.STATUS);
        var process = RunningServer.on(folder.resolve("database")).orElseThrow();
        try (var postgres = open()) {
            assertThat(RunningServer.on(folder.resolve("database"))).contains(process);
            assertThat(read(postgres, "select 1")).isEqualTo("1");
        }
        assertThat(RunningServer.on(folder.resolve("database"))).isEmpty();
    }

    @Test
    void oneThatWasKilledRecoversWhatWasAcknowledged() throws IOException, SQLException {
        try (var postgres = open()) {
            execute(postgres, "create table kept (line text)");
            execute(postgres, "insert into kept values ('còn')");
            var process =
                    RunningServer.on(folder.resolve("database")).orElseThrow().process();
            ProcessHandle.of(process).orElseThrow().destroyForcibly();
            ProcessHandle.of(process).ifPresent(handle -> handle.onExit().join());
        }
        try (var postgres = open()) {
            assertThat(read(postgres, "select line from kept")).isEqualTo("còn");
        }
    }

    @Test
    void dataOfAnotherVersionAreRefusedWithAdvice() throws IOException {
        open().close();
        Files.writeString(folder.resolve("database/PG_VERSION"), "17\n");
        assertThatIOException()
                .isThrownBy(this::open)
                .withMessageContaining("PostgreSQL 17")
                .withMessageContaining("backup");
    }

    @Test
    void onlyTheOwnerMayReadThePassword() throws IOException {
        open().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
    }

    /** A program that dies with PostgreSQL in use. */
    static final class Killed {
        static final int STATUS = 137;

        private Killed() {}

        public static void main(String[] arguments) throws IOException {
            EmbeddedPostgres.open(Path.of(arguments[0]), TestPostgres.programs(), SmallOffice.SETTINGS);
            Runtime.getRuntime().halt(STATUS);
        }
    }

    private EmbeddedPostgres open() throws IOException {
        return EmbeddedPostgres.open(folder, TestPostgres.programs(), SmallOffice.SETTINGS);
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException, IOException {
        try (var connection = postgres.address().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedPostgres postgres, String sql) throws SQLException, IOException {
        try (var connection = postgres.address().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
