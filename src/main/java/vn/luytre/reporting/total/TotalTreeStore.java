package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitTree;
import vn.luytre.organization.UnitTree.Life;

/** The tree of units as the totals know it, in the database. */
@Repository
class TotalTreeStore {
    private final JdbcClient jdbc;

    TotalTreeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String revision() {
        return jdbc.sql("select revision from reporting.tree")
                .query(String.class)
                .single();
    }

    UnitTree read() {
        return new UnitTree(revision(), lives(), places());
    }

    private List<Life> lives() {
        return jdbc.sql("select unit, kind, first_day, last_day from reporting.life order by unit, first_day")
                .query((row, _) -> new Life(
                        new UnitId(row.getLong("unit")),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    private List<UnitTree.Place> places() {
        return jdbc.sql("select unit, parent, first_day, last_day from reporting.place order by unit, first_day")
                .query((row, _) -> new UnitTree.Place(
                        new UnitId(row.getLong("unit")),
                        new UnitId(row.getLong("parent")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** Puts another tree in its place. */
    void replace(UnitTree tree) {
        jdbc.sql("delete from reporting.life").update();
        jdbc.sql("delete from reporting.place").update();
        var lives = tree.lives();
        jdbc.sql("""
                insert into reporting.life (unit, kind, first_day, last_day)
                select * from unnest(:units::bigint[], :kinds::text[], :first::date[], :last::date[])
                """)
                .param("units", lives.stream().map(life -> life.unit().value()).toArray(Long[]::new))
                .param("kinds", lives.stream().map(life -> life.kind().name()).toArray(String[]::new))
                .param(
                        "first",
                        lives.stream().map(life -> life.first().toString()).toArray(String[]::new))
                .param(
                        "last",
                        lives.stream().map(life -> life.last().toString()).toArray(String[]::new))
                .update();
        var places = tree.places();
        jdbc.sql("""
                insert into reporting.place (unit, parent, first_day, last_day)
                select * from unnest(:units::bigint[], :parents::bigint[], :first::date[], :last::date[])
                """)
                .param(
                        "units",
                        places.stream().map(place -> place.unit().value()).toArray(Long[]::new))
                .param(
                        "parents",
                        places.stream().map(place -> place.parent().value()).toArray(Long[]::new))
                .param(
                        "first",
                        places.stream().map(place -> place.first().toString()).toArray(String[]::new))
                .param(
                        "last",
                        places.stream().map(place -> place.last().toString()).toArray(String[]::new))
                .update();
        jdbc.sql("update reporting.tree set revision = :revision")
                .param("revision", tree.revision())
                .update();
    }

    /** The tree stands still until the transaction ends; many may ask for that at once. */
    void holdStill() {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtext('reporting.tree'))")
                .query()
                .listOfRows();
    }

    /** Nobody writes figures until the transaction ends. */
    void holdAlone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reporting.tree'))")
                .query()
                .listOfRows();
    }
}
