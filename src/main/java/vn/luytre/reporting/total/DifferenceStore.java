package vn.luytre.reporting.total;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.PeriodKey;

/** What has been written since the totals were added up, in the database. */
@Repository
class DifferenceStore {
    private final JdbcClient jdbc;

    DifferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param place whose total it changes, and those above */
    record Change(long id, Place place, Tally difference) {}

    void add(FormId form, PeriodKey period, Map<UnitId, Tally> differences) {
        jdbc.sql("""
                insert into reporting.change (form, period, unit, sums, counts)
                select :form, :period, unit, sums::bigint[], counts::bigint[]
                  from unnest(:units::bigint[], :sums::text[], :counts::text[]) as new (unit, sums, counts)
                """)
                .param("form", form.value())
                .param("period", period.value())
                .param("units", UnitId.values(differences.keySet()))
                .param("sums", SheetStore.texts(differences, Tally::sumsText))
                .param("counts", SheetStore.texts(differences, Tally::countsText))
                .update();
    }

    /** All of those periods to which the oldest belong. */
    List<Change> oldest(int periods) {
        return jdbc.sql("""
                select *
                  from reporting.change
                 where (form, period) in (
                       select form, period from reporting.change group by form, period order by min(id) limit :periods)
                """)
                .param("periods", periods)
                .query((row, _) -> new Change(
                        row.getLong("id"),
                        new Place(
                                new FormId(row.getInt("form")),
                                new PeriodKey(row.getInt("period")),
                                new UnitId(row.getLong("unit"))),
                        Rows.tally(row)))
                .list();
    }

    /** All that there are of some periods. */
    List<Change> of(FormId form, Collection<PeriodKey> periods) {
        return jdbc.sql("select * from reporting.change where form = :form and period = any (:periods)")
                .param("form", form.value())
                .param("periods", periods.stream().map(PeriodKey::value).toArray(Integer[]::new))
                .query((row, _) -> new Change(
                        row.getLong("id"),
                        new Place(form, new PeriodKey(row.getInt("period")), new UnitId(row.getLong("unit"))),
                        Rows.tally(row)))
                .list();
    }

    void remove(List<Change> changes) {
        jdbc.sql("delete from reporting.change where id = any (:ids)")
                .param("ids", changes.stream().map(Change::id).toArray(Long[]::new))
                .update();
    }

    /** Whether this transaction is the one that adds up; another one may be at it. */
    boolean isAlone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('reporting.adding'))")
                .query(Boolean.class)
                .single();
    }

    /** Waits until nobody adds up. */
    void waitAlone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reporting.adding'))")
                .query()
                .listOfRows();
    }
}
