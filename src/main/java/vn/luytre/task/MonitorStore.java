package vn.luytre.task;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** Which units follow which orders. */
@Repository
class MonitorStore {
    private final JdbcClient jdbc;

    MonitorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are new. */
    List<UnitId> add(DutyId duty, List<UnitId> units) {
        return jdbc.sql("""
                insert into task.monitor (duty, unit) select :duty, unit from unnest(:units) as told (unit)
                on conflict do nothing
                returning unit as value
                """)
                .param("duty", duty.value())
                .param("units", UnitId.values(units))
                .query(UnitId.class)
                .list();
    }

    void add(SeriesId series, List<UnitId> units) {
        jdbc.sql("""
                insert into task.series_monitor (series, unit) select :series, unit from unnest(:units) as told (unit)
                on conflict do nothing
                """)
                .param("series", series.value())
                .param("units", UnitId.values(units))
                .update();
    }

    List<UnitId> of(SeriesId series) {
        return jdbc.sql("select unit as value from task.series_monitor where series = :series order by unit")
                .param("series", series.value())
                .query(UnitId.class)
                .list();
    }

    /** The heir follows in place of a unit that has ended. */
    void move(UnitId from, UnitId to) {
        for (var table : List.of("monitor", "series_monitor")) {
            var of = table.equals("monitor") ? "duty" : "series";
            jdbc.sql("""
                    with gone as (delete from task.%1$s where unit = :from returning %2$s)
                    insert into task.%1$s (%2$s, unit) select %2$s, :to from gone on conflict do nothing
                    """.formatted(table, of))
                    .param("from", from.value())
                    .param("to", to.value())
                    .update();
        }
    }
}
