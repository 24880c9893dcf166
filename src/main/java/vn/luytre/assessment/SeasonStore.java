package vn.luytre.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.assessment.standard.Standard;
import vn.luytre.assessment.standard.StandardText;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;

/** Seasons in the database. */
@Repository
class SeasonStore {
    private static final String COLUMNS = """
            s.id, s.title, s.year, s.office, s.content, encode(s.hash, 'hex') as hash,
            s.opened_at, s.by_name, s.locked_at, s.locked_by_name""";

    private final JdbcClient jdbc;

    SeasonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where the office has one of that standard and year. */
    Optional<SeasonId> add(Standard standard, String title, int year, UnitId office, Author by, OffsetDateTime now) {
        var content = StandardText.write(standard);
        return jdbc.sql("""
                insert into assessment.season (pack, title, year, office, content, hash, opened_at, account, by_name)
                values (:pack, :title, :year, :office, :content, decode(:hash, 'hex'), :now, :account, :by)
                on conflict (pack, year, office) do nothing
                returning id
                """)
                .param("pack", standard.code())
                .param("title", title)
                .param("year", year)
                .param("office", office.value())
                .param("content", content)
                .param("hash", StandardText.hash(content).hex())
                .param("now", now)
                .param("account", by.account().value())
                .param("by", by.name())
                .query((row, _) -> new SeasonId(row.getLong("id")))
                .optional();
    }

    Optional<Season> find(SeasonId id) {
        return jdbc.sql("select " + COLUMNS + " from assessment.season s where s.id = :id")
                .param("id", id.value())
                .query((row, _) -> season(row))
                .optional();
    }

    /** All, the last year first. */
    List<Season> all() {
        return jdbc.sql("select " + COLUMNS + " from assessment.season s order by s.year desc, s.title, s.id")
                .query((row, _) -> season(row))
                .list();
    }

    boolean lock(SeasonId id, Author by, OffsetDateTime now) {
        return jdbc.sql("""
                update assessment.season set locked_at = :now, locked_account = :account, locked_by_name = :by
                 where id = :id and locked_at is null
                """)
                        .param("id", id.value())
                        .param("now", now)
                        .param("account", by.account().value())
                        .param("by", by.name())
                        .update()
                == 1;
    }

    boolean unlock(SeasonId id) {
        return jdbc.sql("""
                update assessment.season set locked_at = null, locked_account = null, locked_by_name = null
                 where id = :id and locked_at is not null
                """).param("id", id.value()).update() == 1;
    }

    private static Season season(ResultSet row) throws SQLException {
        return new Season(
                new SeasonId(row.getLong("id")),
                row.getString("title"),
                row.getInt("year"),
                new UnitId(row.getLong("office")),
                StandardText.read(row.getString("content")),
                new ContentHash(row.getString("hash")),
                row.getObject("opened_at", OffsetDateTime.class),
                row.getString("by_name"),
                row.getObject("locked_at", OffsetDateTime.class),
                row.getString("locked_by_name"));
    }
}
