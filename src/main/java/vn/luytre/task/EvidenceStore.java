package vn.luytre.task;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.evidence.CleanFile;
import vn.luytre.storage.ContentHash;

/** The list of evidence in the database; the files themselves are in storage. */
@Repository
class EvidenceStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(
            Actor by,
            AssignmentId assignment,
            String name,
            @Nullable CleanFile file,
            @Nullable ContentHash hash,
            @Nullable String link) {
        return jdbc.sql("""
                insert into task.evidence (assignment, name, hash, media_type, size, link, added_at, added_by, added_by_name)
                values (:assignment, :name, cast(:hash as text), cast(:mediaType as text), cast(:size as bigint),
                        cast(:link as text), :now, :account, :by)
                returning id
                """)
                .param("assignment", assignment.value())
                .param("name", name)
                .param("hash", hash == null ? null : hash.hex())
                .param("mediaType", file == null ? null : file.kind().mediaType())
                .param("size", file == null ? null : file.bytes().length)
                .param("link", link)
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("by", by.name())
                .query((row, _) -> row.getLong("id"))
                .single();
    }

    Optional<Long> having(AssignmentId assignment, ContentHash hash) {
        return jdbc.sql("""
                select id from task.evidence where assignment = :assignment and hash = :hash and removed_at is null
                """)
                .param("assignment", assignment.value())
                .param("hash", hash.hex())
                .query((row, _) -> row.getLong("id"))
                .optional();
    }

    /** Its name, where it was there. */
    Optional<String> remove(AssignmentId assignment, long evidence) {
        return jdbc.sql("""
                update task.evidence set removed_at = :now
                 where id = :evidence and assignment = :assignment and removed_at is null
                returning name
                """)
                .param("evidence", evidence)
                .param("assignment", assignment.value())
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> row.getString("name"))
                .optional();
    }

    List<Evidence> of(AssignmentId assignment) {
        return jdbc.sql("""
                select id, name, hash, media_type, size, link, added_at, added_by_name
                  from task.evidence where assignment = :assignment and removed_at is null order by id
                """)
                .param("assignment", assignment.value())
                .query((row, _) -> new Evidence(
                        row.getLong("id"),
                        assignment,
                        row.getString("name"),
                        row.getString("hash"),
                        row.getString("media_type"),
                        row.getObject("size", Long.class),
                        row.getString("link"),
                        row.getObject("added_at", OffsetDateTime.class),
                        row.getString("added_by_name")))
                .list();
    }
}
