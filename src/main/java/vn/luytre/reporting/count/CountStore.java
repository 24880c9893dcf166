package vn.luytre.reporting.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Count;

/** Counts records of other modules, of many units at once. */
@Repository
class CountStore {
    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each of the units, for which there are records, how many belong to the days. */
    Map<UnitId, Long> count(Count what, Collection<UnitId> units, DateRange days) {
        return switch (what) {
            case DUTIES_DUE -> counted("""
                    select unit, count(*) as number
                      from task.assignment_fact
                     where unit = any (:units) and due between :first and :last and state <> 'CANCELLED'
                     group by unit
                    """, units, days);
            case DUTIES_ON_TIME -> counted("""
                    select unit, count(*) as number
                      from task.assignment_fact
                     where unit = any (:units) and due between :first and :last and finished_on <= due
                     group by unit
                    """, units, days);
        };
    }

    private Map<UnitId, Long> counted(String sql, Collection<UnitId> units, DateRange days) {
        var counted = new HashMap<UnitId, Long>();
        jdbc.sql(sql)
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("first", days.start())
                .param("last", days.end())
                .query(row -> {
                    counted.put(new UnitId(row.getLong("unit")), row.getLong("number"));
                });
        return counted;
    }
}
