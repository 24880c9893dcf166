package vn.luytre.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.luytre.KillDrill;
import vn.luytre.storage.Database;
import vn.luytre.storage.DatabaseAddress;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.postgres.TestPostgres;

/** Neither the program nor the database loses what it has acknowledged, whenever it is killed. */
@Tag("kill")
class KillTests {
    private static final int WRITERS = 12;
    private static final int ENOUGH = 600;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void lendPrograms() throws IOException {
        TestPostgres.lendPrograms(folder);
    }

    @AfterAll
    static void giveProgramsBack() throws IOException {
        Files.delete(folder.resolve("programs"));
    }

    @BeforeEach
    void beginWithAnEmptyLog() throws StorageFault {
        try (var database = Database.open(folder)) {
            jdbc(database.address()).sql("drop database if exists drill").update();
            jdbc(database.address()).sql("create database drill").update();
            Flyway.configure()
                    .dataSource(drill(database).source())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
    }

    @Test
    void ofAProgramThatIsKilledEveryAcknowledgedDeedIsThereOnce() throws Exception {
        Set<String> acknowledged;
        try (var database = Database.open(folder)) {
            var server = DeedServer.Running.on(drill(database));
            acknowledged = KillDrill.acknowledged(
                    WRITERS,
                    ENOUGH,
                    server::writer,
                    () -> server.process().destroyForcibly().waitFor());
        }
        assertThatAllIsThere(acknowledged);
    }

    @Test
    void ofADatabaseThatIsKilledEveryAcknowledgedDeedIsThereOnce() throws Exception {
        Set<String> acknowledged;
        DeedServer.Running server;
        try (var database = Database.open(folder)) {
            server = DeedServer.Running.on(drill(database));
            acknowledged = KillDrill.acknowledged(WRITERS, ENOUGH, server::writer, () -> {
                killPostgres(database);
                Thread.sleep(200); // the program itself is alive and may not acknowledge any more
                server.process().destroyForcibly().waitFor();
            });
        }
        assertThatAllIsThere(acknowledged);
    }

    private static void assertThatAllIsThere(Set<String> acknowledged) throws StorageFault {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (var database = Database.open(folder)) {
            var jdbc = jdbc(drill(database));
            var there = jdbc.sql("select subject from audit.entry")
                    .query(String.class)
                    .list();
            assertThat(there).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(there.size() - acknowledged.size()).as("under way").isBetween(0, WRITERS);
            var transactions = new JdbcTransactionManager(drill(database).source());
            new Sealer(jdbc(transactions), transactions, Clock.systemUTC()).sealWaiting();
            assertThat(new AuditLog(jdbc(transactions), transactions, Clock.systemUTC()).prove(List.of()))
                    .isEqualTo(Proof.whole(there.size()));
        }
    }

    private static void killPostgres(Database database) throws IOException {
        var lines = Files.readAllLines(database.cluster().orElseThrow().resolve("postmaster.pid"));
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    private static DatabaseAddress drill(Database database) {
        var address = database.address();
        return new DatabaseAddress(
                address.url().replaceFirst("/luytre$", "/drill"), address.user(), address.password());
    }

    private static JdbcClient jdbc(DatabaseAddress address) {
        return JdbcClient.create(address.source());
    }

    private static JdbcClient jdbc(JdbcTransactionManager transactions) {
        return JdbcClient.create(java.util.Objects.requireNonNull(transactions.getDataSource()));
    }
}
