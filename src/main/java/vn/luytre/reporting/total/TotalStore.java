package vn.luytre.reporting.total;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.PeriodKey;

/** The totals in the database. */
@Repository
class TotalStore {
    private final JdbcClient jdbc;

    TotalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one period. */
    Map<UnitId, Tally> ofUnits(FormId form, PeriodKey period, Collection<UnitId> units) {
        var found = new HashMap<UnitId, Tally>();
        jdbc.sql("""
                select unit, sums, counts
                  from reporting.total
                 where form = :form and period = :period and unit = any (:units)
                """)
                .param("form", form.value())
                .param("period", period.value())
                .param("units", UnitId.values(units))
                .query(row -> {
                    found.put(new UnitId(row.getLong("unit")), Rows.tally(row));
                });
        return found;
    }

    /** Some figures of the totals of many periods. */
    List<Found> pick(FormId form, Collection<PeriodKey> periods, Collection<UnitId> units, Slice slice) {
        return jdbc.sql("""
                select unit, period, %s, %s
                  from reporting.total
                 where form = :form and period = any (:periods) and unit = any (:units)
                """.formatted(slice.of("sums"), slice.of("counts")))
                .param("form", form.value())
                .param("periods", periods.stream().map(PeriodKey::value).toArray(Integer[]::new))
                .param("units", UnitId.values(units))
                .query((row, _) ->
                        new Found(new UnitId(row.getLong(1)), new PeriodKey(row.getInt(2)), Rows.tally(row, 3, slice)))
                .list();
    }

    /** A total with the figures that were asked for. */
    record Found(UnitId unit, PeriodKey period, Tally tally) {}

    void save(FormId form, PeriodKey period, Map<UnitId, Tally> totals) {
        jdbc.sql("""
                insert into reporting.total (form, period, unit, sums, counts)
                select :form, :period, unit, sums::bigint[], counts::bigint[]
                  from unnest(:units::bigint[], :sums::text[], :counts::text[]) as new (unit, sums, counts)
                on conflict (form, period, unit) do update set sums = excluded.sums, counts = excluded.counts
                """)
                .param("form", form.value())
                .param("period", period.value())
                .param("units", UnitId.values(totals.keySet()))
                .param("sums", SheetStore.texts(totals, Tally::sumsText))
                .param("counts", SheetStore.texts(totals, Tally::countsText))
                .update();
    }
}
