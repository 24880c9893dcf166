package vn.luytre.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.storage.DatabaseAddress;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.postgres.TestPostgres;

class BackupTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333})
    void whatComesBackIsWhatWasThere(long seed) throws Exception {
        var office = Office.filled(seed, 500);
        var manifest = Office.backUp(office, file());
        var back = Office.restored(file(), Office.FIRST);
        assertThat(contents(back)).isEqualTo(contents(office));
        assertThat(manifest.rows()).isGreaterThan(550);
    }

    @Test
    void countersGoOnWhereTheyWere() throws Exception {
        var office = Office.filled(4, 20);
        Office.backUp(office, file());
        var back = Office.restored(file(), Office.FIRST);
        assertThat(Office.value(back, "select nextval('life.counter')")).isEqualTo("42");
        assertThat(Office.value(back, "insert into life.unit (name) values ('mới') returning id"))
                .isEqualTo("51");
    }

    @Test
    void triggersAndReferencesWorkAsBefore() throws Exception {
        Office.backUp(Office.filled(5, 20), file());
        var back = Office.restored(file(), Office.FIRST);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Office.execute(back, "delete from life.ledger"))
                .withMessageContaining("never changed");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Office.execute(back, "insert into life.egg values (9, 9)"));
        assertThat(Office.value(back, "select tgenabled from pg_trigger where tgname = 'never'"))
                .isEqualTo("A");
    }

    @Test
    void whatIsOnlyForTodayIsLeftOut() throws Exception {
        var manifest = Office.backUp(Office.filled(6, 20), file());
        assertThat(Office.value(Office.restored(file(), Office.FIRST), "select count(*) from life.keys"))
                .isEqualTo("0");
        assertThat(manifest.tables().stream().filter(Manifest.Table::leftOut).map(Manifest.Table::title))
                .containsExactly("life.keys");
    }

    @Test
    void anOldBackupGetsTheSchemaOfToday() throws Exception {
        Office.backUp(Office.filled(7, 20), file());
        var back = Office.restored(file(), Office.FIRST, Office.SECOND);
        assertThat(Office.value(back, "select seal from life.unit_fact where id = 1"))
                .isEqualTo("chưa có");
    }

    @Test
    void viewsAreMadeAnew() throws Exception {
        var office = Office.filled(8, 20);
        Office.migrate(office, Office.FIRST, Office.SECOND);
        Office.backUp(office, file());
        var back = Office.restored(file(), Office.FIRST, Office.SECOND);
        assertThat(Office.value(back, "select count(*) from life.unit_fact")).isEqualTo("50");
    }

    @Test
    void aBackupOfANewerProgramIsRefused() throws Exception {
        var office = Office.filled(9, 20);
        Office.migrate(office, Office.FIRST, Office.SECOND);
        Office.backUp(office, file());
        assertThatExceptionOfType(StorageFault.class)
                .isThrownBy(() -> Office.restored(file(), Office.FIRST))
                .withMessageContaining("bản Lũy Tre mới hơn")
                .withMessageContaining("V20260201_0900__seal.sql");
    }

    @Test
    void onlyAnEmptyDatabaseIsRestoredInto() throws Exception {
        Office.backUp(Office.filled(10, 20), file());
        var used = Office.empty();
        assertThatExceptionOfType(StorageFault.class)
                .isThrownBy(() -> new Restore(used, List.of(Office.FIRST), Steps.UNSEEN).read(file()))
                .withMessageContaining("đã có dữ liệu");
    }

    @Test
    void aRestoreThatFailsLeavesNothing() throws Exception {
        Office.backUp(Office.filled(11, 20), file());
        var target = TestPostgres.freshDatabase();
        Steps failing = (what, _, _) -> {
            if (what.equals("so lại life.everything")) terminateOthers(target);
        };
        assertThatExceptionOfType(StorageFault.class)
                .isThrownBy(() -> new Restore(target, List.of(Office.FIRST), failing).read(file()));
        try (var connection = target.connect()) {
            assertThat(new Catalog(connection).tables()).isEmpty();
        }
    }

    @Test
    void aBackupWhileOthersWriteIsOfOneMoment() throws Exception {
        var office = Office.filled(12, 3000);
        var isEnough = new AtomicBoolean();
        try (var writers = Executors.newFixedThreadPool(4)) {
            var works = new ArrayList<Future<Long>>();
            for (int i = 0; i < 4; i++) works.add(writers.submit(() -> move(office, isEnough)));
            Thread.sleep(100);
            Office.backUp(office, file());
            isEnough.set(true);
            for (var work : works) assertThat(work.get()).isPositive();
        }
        var back = Office.restored(file(), Office.FIRST);
        var sum = Office.value(back, "select sum(amount) from life.ledger");
        assertThat(Office.value(back, "select amount from life.account")).isEqualTo(sum);
        assertThat(Long.parseLong(sum)).isPositive();
    }

    /** One unit at a time into two tables. */
    private static long move(DatabaseAddress office, AtomicBoolean isEnough) throws SQLException {
        long moved = 0;
        try (var connection = office.connect()) {
            new Catalog(connection).execute("set life.open = 'yes'");
            connection.setAutoCommit(false);
            while (!isEnough.get()) {
                new Catalog(connection)
                        .execute("update life.account set amount = amount + 1; insert into life.ledger values (1)");
                connection.commit();
                moved++;
            }
        }
        return moved;
    }

    @Test
    void aBackupThatFailsLeavesNoFile() throws Exception {
        var office = Office.filled(13, 20);
        Steps failing = (what, _, _) -> {
            if (what.equals("life.ledger")) terminateOthers(office);
        };
        assertThatExceptionOfType(StorageFault.class).isThrownBy(() -> new Backup(office, "1", failing).write(file()));
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws Exception {
        var office = Office.filled(14, 20);
        Files.writeString(file(), "quý giá");
        assertThatExceptionOfType(StorageFault.class)
                .isThrownBy(() -> Office.backUp(office, file()))
                .withMessageContaining("Đã có tệp");
        assertThat(file()).hasContent("quý giá");
        assertThat(files()).containsExactly("office.luytre");
    }

    @Test
    void onlyItsOwnerMayReadABackup() throws Exception {
        Office.backUp(Office.filled(15, 20), file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aTableOfManyPiecesIsOneAgain() throws Exception {
        var office = Office.empty();
        Office.execute(office, """
                insert into life.everything (line, words)
                select repeat('Lũy tre xanh ', 400), array[n::text] from generate_series(1, 8000) n
                """);
        var manifest = Office.backUp(office, file());
        var table = manifest.tables().stream()
                .filter(one -> one.name().equals("everything"))
                .findFirst()
                .orElseThrow();
        assertThat(table.pieces()).hasSizeGreaterThan(1);
        assertThat(contents(Office.restored(file(), Office.FIRST))).isEqualTo(contents(office));
    }

    @Test
    void aDatabaseWithoutLuytreIsNotBackedUp() {
        assertThatExceptionOfType(StorageFault.class)
                .isThrownBy(() -> Office.backUp(TestPostgres.freshDatabase(), file()))
                .withMessageContaining("chưa có dữ liệu");
    }

    private static void terminateOthers(DatabaseAddress address) {
        try {
            Office.execute(address, """
                    select pg_terminate_backend(pid) from pg_stat_activity
                     where datname = current_database() and pid <> pg_backend_pid()
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row of every table that is kept, computed columns included. */
    private static String contents(DatabaseAddress address) throws SQLException {
        var text = new StringBuilder();
        for (var table : List.of("unit", "everything", "hen", "egg", "\"Bảng \"\"lạ\"\" 1\"", "ledger", "account")) {
            text.append(Office.value(
                    address, "select coalesce(string_agg(t::text, E'\\n'), '') from life.%s t".formatted(table)));
        }
        return text.toString();
    }

    private Path file() {
        return folder.resolve("office.luytre");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
