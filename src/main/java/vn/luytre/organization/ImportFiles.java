package vn.luytre.organization;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.storage.ContentHash;

/** Lists of units between their preview and their coming in. Nobody may come back to them, so they do not stay. */
@Repository
class ImportFiles {
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ContentHash keep(byte[] bytes) {
        var hash = ContentHash.of(bytes);
        jdbc.sql("""
                insert into organization.import_file (hash, bytes, kept_at) values (:hash, :bytes, :now)
                on conflict (hash) do update set kept_at = excluded.kept_at
                """)
                .param("hash", hash.hex())
                .param("bytes", bytes)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return hash;
    }

    /** The bytes of one that is still here, which now are taken. */
    Optional<byte[]> take(ContentHash hash) {
        return jdbc.sql("delete from organization.import_file where hash = :hash returning bytes")
                .param("hash", hash.hex())
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /** Those that nobody took. */
    int forgetBefore(OffsetDateTime time) {
        return jdbc.sql("delete from organization.import_file where kept_at < :time")
                .param("time", time)
                .update();
    }
}
