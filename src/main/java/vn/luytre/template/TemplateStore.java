package vn.luytre.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.document.OfficialType;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;

/** Templates of offices in the database. */
@Repository
class TemplateStore {
    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(UnitId unit, OfficialType type, String file, ContentHash hash, Author by, OffsetDateTime now) {
        return jdbc.sql("""
                insert into template.office_template (unit, type, file, hash, at, account, by_name)
                values (:unit, :type, :file, decode(:hash, 'hex'), :now, :account, :name)
                returning id
                """)
                .param("unit", unit.value())
                .param("type", type.name())
                .param("file", file)
                .param("hash", hash.hex())
                .param("now", now)
                .param("account", by.account().value())
                .param("name", by.name())
                .query(Long.class)
                .single();
    }

    /** Those of a unit, the last first. */
    List<OfficeTemplate> of(UnitId unit) {
        return jdbc.sql("select * from template.office_template where unit = :unit order by id desc")
                .param("unit", unit.value())
                .query((row, _) -> template(row))
                .list();
    }

    Optional<OfficeTemplate> find(long id) {
        return jdbc.sql("select * from template.office_template where id = :id")
                .param("id", id)
                .query((row, _) -> template(row))
                .optional();
    }

    Optional<ContentHash> file(long id) {
        return jdbc.sql("select encode(hash, 'hex') from template.office_template where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(ContentHash::new);
    }

    /** Documents of its type are made by it, and by no other of the unit. */
    void choose(OfficeTemplate template) {
        jdbc.sql("update template.office_template set chosen = false where unit = :unit and type = :type and chosen")
                .param("unit", template.unit().value())
                .param("type", template.type().name())
                .update();
        jdbc.sql("update template.office_template set chosen = true, withdrawn_at = null where id = :id")
                .param("id", template.id())
                .update();
    }

    void withdraw(long id, OffsetDateTime now) {
        jdbc.sql("update template.office_template set chosen = false, withdrawn_at = :now where id = :id")
                .param("id", id)
                .param("now", now)
                .update();
    }

    /**
     * That of the first of the units that has chosen one.
     *
     * @param units the nearest first
     */
    Optional<ContentHash> chosen(List<UnitId> units, OfficialType type) {
        return jdbc.sql("""
                select encode(t.hash, 'hex')
                  from unnest(:units::bigint[]) with ordinality as above (unit, distance)
                  join template.office_template t on t.unit = above.unit
                 where t.type = :type and t.chosen
                 order by above.distance limit 1
                """)
                .param("units", UnitId.values(units))
                .param("type", type.name())
                .query(String.class)
                .optional()
                .map(ContentHash::new);
    }

    private static OfficeTemplate template(ResultSet row) throws SQLException {
        return new OfficeTemplate(
                row.getLong("id"),
                new UnitId(row.getLong("unit")),
                OfficialType.valueOf(row.getString("type")),
                row.getString("file"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"),
                row.getBoolean("chosen"),
                row.getObject("withdrawn_at", OffsetDateTime.class));
    }
}
