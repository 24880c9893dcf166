package vn.luytre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.storage.Database;
import vn.luytre.storage.postgres.TestPostgres;

/** {@code backup}, {@code restore}, {@code check} and {@code audit}, as a person calls them. */
class DataCommandTests {
    @TempDir
    private static Path folder;

    private static Path office = Path.of("");
    private static Path file = Path.of("");

    @BeforeAll
    static void fillAnOffice() throws Exception {
        office = TestPostgres.lendPrograms(folder.resolve("office"));
        file = folder.resolve("office.luytre");
        try (var database = Database.open(office)) {
            var address = database.address();
            Flyway.configure()
                    .dataSource(address.source())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            execute(database, """
                    insert into storage.content (hash, bytes, size, kept_at) values (sha256('a'), 'a', 1, now());
                    with added as (
                        insert into audit.entry (at, account, post, source, what, module, subject, detail, files)
                        select now(), 'a', 'Văn thư', '', 'test.written', 'test', n::text, '{}', '{}'
                          from generate_series(1, 5) n returning id)
                    insert into audit.waiting select id from added
                    """);
        }
        var run = Run.of("backup", file, "--data", office);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Đã sao lưu", "khớp mọi mã kiểm");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    }

    @AfterAll
    static void giveProgramsBack() throws IOException {
        for (var each : List.of("office", "other"))
            Files.deleteIfExists(folder.resolve(each).resolve("programs"));
    }

    @Test
    void aBackupIsRestoredAndCheckedAndBackedUpAgain() throws Exception {
        var other = TestPostgres.lendPrograms(folder.resolve("other"));
        var restore = Run.of("restore", "--data", other, file);
        assertThat(restore.err()).isEmpty();
        assertThat(restore.out()).contains("Đã khôi phục", "mã SHA-256 của mọi bảng khớp");
        assertThat(restore.status()).isEqualTo(ExitStatus.DONE);

        var again = Run.of("restore", "--data", other, file);
        assertThat(again.err()).contains("đã có dữ liệu");
        assertThat(again.status()).isEqualTo(ExitStatus.NOT_DONE);

        var check = Run.of("check", "--data", other);
        assertThat(check.out()).contains("Sổ ghi việc (chuỗi SHA-256): tốt").doesNotContain("HỎNG");
        assertThat(check.status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void aWholeBackupIsProvedWithoutADatabase() {
        var run = Run.of("check", file);
        assertThat(run.out()).contains("còn nguyên");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void aDamagedBackupIsNamed() throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        var damaged = Files.write(folder.resolve("damaged.luytre"), bytes);
        var run = Run.of("check", damaged);
        assertThat(run.out()).contains("HỎNG");
        assertThat(run.status()).isEqualTo(ExitStatus.DAMAGED);
    }

    @Test
    void aFolderWithoutDataIsSaidSo() {
        for (var verb : new String[][] {{"backup", "x"}, {"check"}, {"audit", "verify"}, {"audit", "head"}}) {
            var words = new ArrayList<Object>(List.of((Object[]) verb));
            words.add("--data=" + folder.resolve("nowhere"));
            var run = Run.of(words.toArray());
            assertThat(run.err()).contains("Không có dữ liệu nào trong thư mục");
            assertThat(run.status()).isEqualTo(ExitStatus.NOT_DONE);
            assertThat(folder.resolve("nowhere")).doesNotExist();
        }
    }

    @Test
    void theLogIsProvedAndItsHeadKept() throws Exception {
        var verify = Run.of("audit", "verify", "--data", office);
        assertThat(verify.out()).contains("còn nguyên: 5 mục");
        assertThat(verify.status()).isEqualTo(ExitStatus.DONE);
        var head = Run.of("audit", "head", "--data", office);
        assertThat(head.out()).containsPattern("\\d+/\\d+/\\d{4}  5:[0-9a-f]{64}  \\(ngày chưa hết\\)");
        var line = head.out().split("  ", -1)[1].strip();
        assertThat(Run.of("audit", "verify", "--data", office, "--head", line).status())
                .isEqualTo(ExitStatus.DONE);
        var forged = Run.of("audit", "verify", "--data", office, "--head", "5:" + "0".repeat(64));
        assertThat(forged.out()).contains("HỎNG", "bản lưu bên ngoài");
        assertThat(forged.status()).isEqualTo(ExitStatus.DAMAGED);
    }

    @Test
    void daysAreTakenAsTheyAreWritten() {
        assertThat(Run.of("audit", "head", "--data", office, "1/2/2020").err())
                .contains("Đến ngày 1/2/2020 chưa có mục nào");
        assertThat(Run.of("audit", "head", "--data", office, "2020-02-01").err())
                .contains("Đến ngày 1/2/2020");
        assertThat(Run.of("audit", "head", "--data", office, "hôm qua").err()).contains("«hôm qua» không phải ngày");
    }

    @Test
    void aCallWithoutAFileIsExplained() {
        var run = Run.of("backup");
        assertThat(run.err()).contains("Thiếu tên tệp sao lưu", "./luytre backup");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Run.of("audit").err()).contains("./luytre audit verify");
        assertThat(Run.of("user").err()).contains("Thiếu việc cần làm: ", "./luytre user add", "./luytre user lock");
        assertThat(Run.of("user", "add").err()).contains("--name");
        assertThat(Run.of("user", "lock").err()).contains("./luytre user lock nguyen.an");
        assertThat(Run.of("unit", "import").err()).contains("./luytre unit import don-vi.xlsx");
        assertThat(Run.of("readings", "export").err()).contains("./luytre readings export da-ra-soat");
        assertThat(Run.of("user", "add", "--help").out())
                .isEqualTo(Run.of("help").out());
        assertThat(Run.of("audit").status()).isEqualTo(ExitStatus.USAGE);
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = database.address().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
