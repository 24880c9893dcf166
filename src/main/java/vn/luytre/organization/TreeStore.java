package vn.luytre.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitTree.Handover;
import vn.luytre.organization.UnitTree.Life;
import vn.luytre.organization.UnitTree.Place;

/** The tree of units over all time, read. */
@Repository
class TreeStore {
    private final JdbcClient jdbc;

    TreeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every change of the tree adds an event, a unit or a place. */
    String revision() {
        return jdbc.sql("""
                select concat_ws('-', (select max(id) from organization.unit_event),
                                 (select count(*) from organization.unit),
                                 (select count(*) from organization.unit_name),
                                 (select count(*) from organization.unit_parent))
                """).query(String.class).single();
    }

    List<Life> lives() {
        return jdbc.sql("""
                select u.id, n.kind, greatest(u.first_day, n.first_day) as first_day, least(u.last_day, n.last_day) as last_day
                  from organization.unit u
                  join organization.unit_name n on n.unit = u.id
                 order by u.id, n.first_day nulls first
                """)
                .query((row, _) -> new Life(
                        new UnitId(row.getLong("id")), UnitKind.valueOf(row.getString("kind")), first(row), last(row)))
                .list();
    }

    List<Place> places() {
        return jdbc.sql("""
                select p.unit, p.parent, greatest(u.first_day, p.first_day) as first_day, least(u.last_day, p.last_day) as last_day
                  from organization.unit_parent p
                  join organization.unit u on u.id = p.unit
                 order by p.unit, p.first_day nulls first
                """)
                .query((row, _) -> new Place(
                        new UnitId(row.getLong("unit")), new UnitId(row.getLong("parent")), first(row), last(row)))
                .list();
    }

    List<Handover> handovers() {
        return jdbc.sql("""
                select c.event, e.day, c.before, c.after, c.part
                  from organization.unit_change c join organization.unit_event e on e.id = c.event
                 where c.before is not null and c.after is not null
                 order by e.day, e.id, c.before, c.after
                """)
                .query((row, _) -> new Handover(
                        row.getLong("event"),
                        row.getObject("day", LocalDate.class),
                        new UnitId(row.getLong("before")),
                        new UnitId(row.getLong("after")),
                        row.getBoolean("part")))
                .list();
    }

    private static LocalDate first(ResultSet row) throws SQLException {
        var day = UnitRows.dayOrNull(row, "first_day");
        return day == null ? Days.FIRST : day;
    }

    private static LocalDate last(ResultSet row) throws SQLException {
        var day = UnitRows.dayOrNull(row, "last_day");
        return day == null ? Days.LAST : day;
    }
}
