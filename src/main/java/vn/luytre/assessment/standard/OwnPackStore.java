package vn.luytre.assessment.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** Rule packs of provinces in the database. */
@Repository
class OwnPackStore {
    private final JdbcClient jdbc;

    OwnPackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(UnitId unit, Addition addition, String file, String content, UUID account, String by, OffsetDateTime now) {
        return jdbc.sql("""
                insert into assessment.own_pack
                       (unit, standard, title, file, first_day, last_day, content, at, account, by_name)
                values (:unit, :standard, :title, :file, :from, :until, :content, :now, :account, :by)
                returning id
                """)
                .param("unit", unit.value())
                .param("standard", addition.to())
                .param("title", addition.name())
                .param("file", file)
                .param("from", addition.from())
                .param("until", addition.until())
                .param("content", content)
                .param("now", now)
                .param("account", account)
                .param("by", by)
                .query(Long.class)
                .single();
    }

    boolean withdraw(long id, UUID account, String by, OffsetDateTime now) {
        return jdbc.sql("""
                update assessment.own_pack
                   set withdrawn_at = :now, withdrawn_account = :account, withdrawn_by_name = :by
                 where id = :id and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("now", now)
                        .param("account", account)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Those of some units, in the order in which they add. */
    List<OwnPack> of(Collection<UnitId> units) {
        return jdbc.sql("select * from assessment.own_pack where unit = any (:units) order by first_day, id")
                .param("units", UnitId.values(units))
                .query((row, _) -> pack(row))
                .list();
    }

    Optional<OwnPack> find(long id) {
        return jdbc.sql("select * from assessment.own_pack where id = :id")
                .param("id", id)
                .query((row, _) -> pack(row))
                .optional();
    }

    private static OwnPack pack(ResultSet row) throws SQLException {
        return new OwnPack(
                row.getLong("id"),
                new UnitId(row.getLong("unit")),
                row.getString("standard"),
                row.getString("title"),
                row.getString("file"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("content"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"),
                row.getObject("withdrawn_at", OffsetDateTime.class),
                row.getString("withdrawn_by_name"));
    }
}
