package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitTree;
import vn.luytre.organization.UnitTree.Handover;
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
        return new UnitTree(revision(), lives(), places(), handovers());
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

    private List<Handover> handovers() {
        return jdbc.sql("select event, day, unit, heir, part from reporting.handover order by day, event, unit, heir")
                .query((row, _) -> new Handover(
                        row.getLong("event"),
                        row.getObject("day", LocalDate.class),
                        new UnitId(row.getLong("unit")),
                        new UnitId(row.getLong("heir")),
                        row.getBoolean("part")))
                .list();
    }

    /** Puts another tree in its place. */
    void replace(UnitTree tree) {
        for (var table : List.of("life", "place", "handover"))
            jdbc.sql("delete from reporting." + table).update();
        replaceLives(tree.lives());
        replacePlaces(tree.places());
        replaceHandovers(tree.handovers());
        jdbc.sql("update reporting.tree set revision = :revision")
                .param("revision", tree.revision())
                .update();
    }

    private void replaceLives(List<Life> lives) {
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
    }

    private void replacePlaces(List<UnitTree.Place> places) {
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
    }

    private void replaceHandovers(List<Handover> handovers) {
        jdbc.sql("""
                insert into reporting.handover (event, day, unit, heir, part)
                select * from unnest(:events::bigint[], :days::date[], :units::bigint[], :heirs::bigint[], :parts::boolean[])
                """)
                .param("events", handovers.stream().map(Handover::event).toArray(Long[]::new))
                .param(
                        "days",
                        handovers.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .param(
                        "units",
                        handovers.stream().map(one -> one.unit().value()).toArray(Long[]::new))
                .param(
                        "heirs",
                        handovers.stream().map(one -> one.heir().value()).toArray(Long[]::new))
                .param("parts", handovers.stream().map(Handover::part).toArray(Boolean[]::new))
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
