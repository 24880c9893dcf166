package vn.luytre.storage;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of the office, each once, by the hash of its content, in the database: one backup holds everything. */
@Repository
public class Contents {
    private final JdbcClient jdbc;
    private final Clock clock;

    Contents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a file, within the transaction of the record that will refer to it. The same bytes twice are one file. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ContentHash keep(byte[] bytes) {
        var hash = ContentHash.of(bytes);
        jdbc.sql("""
                insert into storage.content (hash, bytes, size, kept_at)
                values (:hash, :bytes, :size, :now)
                on conflict (hash) do nothing
                """)
                .param("hash", hash.bytes())
                .param("bytes", bytes)
                .param("size", bytes.length)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return hash;
    }

    /** Takes a file out for good: one that must not be here, and that nothing refers to any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(ContentHash hash) {
        jdbc.sql("delete from storage.content where hash = :hash")
                .param("hash", hash.bytes())
                .update();
    }

    /** The bytes of a file, where it is kept. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(ContentHash hash) {
        return jdbc.sql("select bytes from storage.content where hash = :hash")
                .param("hash", hash.bytes())
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }
}
