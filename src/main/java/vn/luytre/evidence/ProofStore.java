package vn.luytre.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.storage.ContentHash;

/** Proofs in the database; the files themselves are in storage. */
@Repository
class ProofStore {
    private final JdbcClient jdbc;

    ProofStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProofId add(Kept kept) {
        var file = kept.file();
        long id = jdbc.sql("""
                insert into evidence.proof (name, hash, media_type, size, link, added_at, account, by_name, preview_due)
                values (:name, decode(:hash, 'hex'), :mediaType, :size, :link, :now, :account, :by, :picture)
                returning id
                """)
                .param("name", kept.name())
                .param("hash", kept.hash() == null ? null : kept.hash().hex(), Types.VARCHAR)
                .param("mediaType", file == null ? null : file.kind().mediaType(), Types.VARCHAR)
                .param("size", file == null ? null : file.bytes().length, Types.BIGINT)
                .param("link", kept.link() == null ? null : kept.link().address(), Types.VARCHAR)
                .param("now", kept.at())
                .param("account", kept.account())
                .param("by", kept.byName())
                .param("picture", file != null && file.kind().isPicture())
                .query(Long.class)
                .single();
        return new ProofId(id);
    }

    /** What is kept: a file or a link, by whom and when. */
    record Kept(
            String name,
            @Nullable CleanFile file,
            @Nullable ContentHash hash,
            @Nullable WebLink link,
            UUID account,
            String byName,
            OffsetDateTime at) {}

    List<Proof> all(Collection<ProofId> ids) {
        return jdbc.sql("""
                select p.id, p.name, encode(p.hash, 'hex') as hash, p.media_type, p.size,
                       encode(p.preview_hash, 'hex') as preview_hash, p.link, p.added_at, p.by_name
                  from unnest(:ids::bigint[]) with ordinality asked (id, place)
                  join evidence.proof p on p.id = asked.id
                 order by asked.place
                """)
                .param("ids", ids.stream().map(ProofId::value).toArray(Long[]::new))
                .query((row, _) -> proof(row))
                .list();
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                new ProofId(row.getLong("id")),
                row.getString("name"),
                hash(row, "hash"),
                row.getString("media_type"),
                row.getObject("size", Long.class),
                hash(row, "preview_hash"),
                row.getString("link"),
                row.getObject("added_at", OffsetDateTime.class),
                row.getString("by_name"));
    }

    private static @Nullable ContentHash hash(ResultSet row, String column) throws SQLException {
        var hex = row.getString(column);
        return hex == null ? null : new ContentHash(hex);
    }

    /** Pictures of which no small one was made yet, the oldest first. */
    List<ProofId> withoutPreview(int most) {
        return jdbc.sql("select id from evidence.proof where preview_due order by id limit :most")
                .param("most", most)
                .query((row, _) -> new ProofId(row.getLong("id")))
                .list();
    }

    /** What became of the attempt; null where none can be made. */
    void previewed(ProofId proof, @Nullable ContentHash preview) {
        jdbc.sql("update evidence.proof set preview_hash = decode(:hash, 'hex'), preview_due = false where id = :id")
                .param("hash", preview == null ? null : preview.hex(), Types.VARCHAR)
                .param("id", proof.value())
                .update();
    }
}
