package vn.luytre.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.luytre.storage.Database;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.postgres.TestPostgres;

/** A byte that is flipped under the data, or a value that nobody may have changed, is named. */
class LiveCheckTests {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void fill() throws Exception {
        TestPostgres.lendPrograms(folder);
        try (var database = Database.open(folder)) {
            new Schema(database.address(), List.of("classpath:db/migration")).migrateToNewest();
            Office.execute(database.address(), """
                    insert into storage.content (hash, bytes, size, kept_at)
                    select sha256(bytes), bytes, length(bytes), now()
                      from (select convert_to(repeat('tệp ' || n, n * 100), 'UTF8') as bytes from generate_series(1, 60) n) made
                    """);
        }
    }

    /** JUnit does not like what points out of its folder. */
    @AfterAll
    static void giveProgramsBack() throws IOException {
        Files.delete(folder.resolve("programs"));
    }

    @Test
    void whereAllIsWellNothingIsFound() throws Exception {
        try (var database = Database.existing(folder)) {
            assertThat(results(database))
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(result -> assertThat(result.findings()).isEmpty())
                    .extracting(LiveCheck.Result::name)
                    .contains("Tệp lưu trong hệ thống (storage.content)", "Sổ ghi việc (chuỗi SHA-256)");
        }
    }

    @Test
    void aByteFlippedInATableWhileTheServerStandsIsNamed() throws Exception {
        flip(file("storage.content"), PageSum.PAGE - 90);
        try (var database = Database.existing(folder)) {
            assertThat(findings(database))
                    .anySatisfy(finding ->
                            assertThat(finding).contains("Trang 0", "bảng storage.content", "không khớp mã kiểm"))
                    .anySatisfy(finding -> assertThat(finding)
                            .startsWith("Bảng storage.content: ")
                            .contains("invalid page in block 0"));
        } finally {
            flip(file("storage.content"), PageSum.PAGE - 90);
        }
    }

    @Test
    void aByteFlippedInALongValueIsNamed() throws Exception {
        var path = file("(select reltoastrelid from pg_class where oid = 'storage.content'::regclass)");
        flip(path, PageSum.PAGE * 3L + 4000);
        try (var database = Database.existing(folder)) {
            assertThat(findings(database))
                    .anySatisfy(
                            finding -> assertThat(finding).contains("Trang 3", "storage.content (phần giá trị dài)"));
        } finally {
            flip(path, PageSum.PAGE * 3L + 4000);
        }
    }

    @Test
    void aByteFlippedInAnIndexUnderARunningServerIsNamed() throws Exception {
        var path = file("storage.content_pkey");
        try (var database = Database.existing(folder)) {
            assertThat(findings(database)).isEmpty(); // now the server has it in its memory
            flip(path, PageSum.PAGE + 5000);
            assertThat(findings(database))
                    .singleElement()
                    .asString()
                    .contains("Trang 1", "chỉ mục storage.content_pkey");
        } finally {
            flip(path, PageSum.PAGE + 5000);
        }
    }

    @Test
    void aFileThatWasChangedBySqlIsNamedByItsHash() throws Exception {
        try (var database = Database.existing(folder)) {
            var changed = Office.value(database.address(), """
                    update storage.content set bytes = set_byte(bytes, 5, get_byte(bytes, 5) # 1)
                     where hash = (select min(hash::text)::bytea from storage.content)
                    returning encode(hash, 'hex')
                    """);
            assertThat(findings(database)).singleElement().asString().contains(changed);
            Office.execute(database.address(), """
                    update storage.content set bytes = set_byte(bytes, 5, get_byte(bytes, 5) # 1)
                     where encode(hash, 'hex') = '%s'
                    """.formatted(changed));
        }
    }

    @Test
    void rowsThatBreakWhatTheirTablePromisesAreNamed() throws Exception {
        try (var database = Database.existing(folder)) {
            Office.execute(database.address(), """
                    set session_replication_role = replica;
                    insert into storage.session_attributes values ('nobody', 'a', '')
                    """);
            assertThat(findings(database))
                    .singleElement()
                    .asString()
                    .contains("storage.session_attributes", "1 trường hợp", "fkey");
            Office.execute(database.address(), "delete from storage.session_attributes");
        }
    }

    private static List<LiveCheck.Result> results(Database database) throws StorageFault {
        return new LiveCheck(database, Clock.systemUTC(), Steps.UNSEEN).results();
    }

    private static List<String> findings(Database database) throws StorageFault {
        return results(database).stream()
                .flatMap(result -> result.findings().stream())
                .toList();
    }

    /** The file of a table or an index, with all its pages written. */
    private static Path file(String relation) throws StorageFault, SQLException {
        try (var database = Database.existing(folder)) {
            Office.execute(database.address(), "checkpoint");
            var regclass = relation.startsWith("(") ? relation : "'" + relation + "'::regclass";
            return database.cluster()
                    .orElseThrow()
                    .resolve(Office.value(database.address(), "select pg_relation_filepath(%s)".formatted(regclass)));
        }
    }

    private static void flip(Path file, long place) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(place);
            int old = bytes.read();
            bytes.seek(place);
            bytes.write(old ^ 16);
        }
    }
}
