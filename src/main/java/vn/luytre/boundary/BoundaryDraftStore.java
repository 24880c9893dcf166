package vn.luytre.boundary;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.boundary.file.Read;
import vn.luytre.boundary.file.ReadJson;
import vn.luytre.organization.UnitId;

/** Files between their preview and their being taken over. Nobody may come back to them, so they do not stay. */
@Repository
class BoundaryDraftStore {
    private final JdbcClient jdbc;

    BoundaryDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(UnitId unit, String file, byte[] bytes, LocalDate firstDay, Read read, OffsetDateTime now) {
        return jdbc.sql("""
                insert into boundary.draft (unit, file, bytes, first_day, read, at)
                values (:unit, :file, :bytes, :day, :read, :now)
                returning id
                """)
                .param("unit", unit.value())
                .param("file", file)
                .param("bytes", bytes)
                .param("day", firstDay)
                .param("read", ReadJson.write(read))
                .param("now", now)
                .query(Long.class)
                .single();
    }

    Optional<BoundaryDraft> find(long id) {
        return jdbc.sql("select id, unit, file, first_day, read from boundary.draft where id = :id")
                .param("id", id)
                .query((row, _) -> new BoundaryDraft(
                        row.getLong("id"),
                        new UnitId(row.getLong("unit")),
                        row.getString("file"),
                        row.getObject("first_day", LocalDate.class),
                        ReadJson.read(row.getString("read"))))
                .optional();
    }

    /** The bytes of one that is still here, which now is taken. */
    Optional<byte[]> take(long id) {
        return jdbc.sql("delete from boundary.draft where id = :id returning bytes")
                .param("id", id)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    int forgetBefore(OffsetDateTime time) {
        return jdbc.sql("delete from boundary.draft where at < :time")
                .param("time", time)
                .update();
    }
}
