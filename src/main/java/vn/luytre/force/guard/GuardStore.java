package vn.luytre.force.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;

/** Counts of guards in the database. */
@Repository
class GuardStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    GuardStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UnitId area, UnitId unit, int guards, LocalDate asOf, Author by) {
        jdbc.sql("""
                insert into force.guard_count (area, as_of, unit, guards, at, account, by_name)
                values (:area, :asOf, :unit, :guards, :now, :account, :name)
                on conflict (area, as_of) do update
                   set unit = excluded.unit, guards = excluded.guards, at = excluded.at, account = excluded.account,
                       by_name = excluded.by_name
                """)
                .param("area", area.value())
                .param("asOf", asOf)
                .param("unit", unit.value())
                .param("guards", guards)
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    List<GuardCount> last(Collection<UnitId> areas) {
        return jdbc.sql("""
                select distinct on (area) * from force.guard_count where area = any (:areas) order by area, as_of desc
                """)
                .param("areas", UnitId.values(areas))
                .query((row, _) -> count(row))
                .list();
    }

    List<GuardCount> last() {
        return jdbc.sql("select distinct on (area) * from force.guard_count order by area, as_of desc")
                .query((row, _) -> count(row))
                .list();
    }

    List<GuardCount> of(UnitId area) {
        return jdbc.sql("select * from force.guard_count where area = :area order by as_of desc")
                .param("area", area.value())
                .query((row, _) -> count(row))
                .list();
    }

    private static GuardCount count(ResultSet row) throws SQLException {
        return new GuardCount(
                new UnitId(row.getLong("area")),
                new UnitId(row.getLong("unit")),
                row.getInt("guards"),
                row.getObject("as_of", LocalDate.class),
                row.getString("by_name"));
    }
}
