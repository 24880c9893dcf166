package vn.luytre.reporting.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;

/** Counts records of other modules, of many units at once. */
@Repository
class CountStore {
    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One counted line of one unit. */
    record Adjusted(UnitId unit, int position) {}

    /** By how much counts of a period were adjusted, all together. */
    Map<Adjusted, Long> adjusted(FigureForm form, PeriodKey period, Collection<UnitId> units) {
        var adjusted = new HashMap<Adjusted, Long>();
        jdbc.sql("""
                select unit, position, sum(amount)::bigint as amount
                  from reporting.correction
                 where form = :form and period = :period and unit = any (:units) and amount is not null
                   and state = 'GRANTED'
                 group by unit, position
                """)
                .param("form", form.id().value())
                .param("period", period.value())
                .param("units", UnitId.values(units))
                .query(row -> {
                    adjusted.put(
                            new Adjusted(new UnitId(row.getLong("unit")), row.getInt("position")),
                            row.getLong("amount"));
                });
        return adjusted;
    }

    /** Of each of the units, for which there are records, how many belong to the period. */
    Map<UnitId, Long> count(Line line, FigureForm form, PeriodKey period, Collection<UnitId> units) {
        var days = form.period(period).days();
        return switch (line.indicator().counted().orElseThrow()) {
            case REPORTED_ON_TIME -> onTime(form, period, units);
            case RECORDS -> throw new IllegalArgumentException(line + " is counted by registers");
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

    private Map<UnitId, Long> onTime(FigureForm form, PeriodKey period, Collection<UnitId> units) {
        var counted = new HashMap<UnitId, Long>();
        jdbc.sql("""
                select unit from reporting.sheet
                 where form = :form and period = :period and unit = any (:units) and first_submitted_on <= :due
                """)
                .param("form", form.id().value())
                .param("period", period.value())
                .param("units", UnitId.values(units))
                .param("due", form.due(period))
                .query(row -> {
                    counted.put(new UnitId(row.getLong("unit")), 1L);
                });
        return counted;
    }

    private Map<UnitId, Long> counted(String sql, Collection<UnitId> units, DateRange days) {
        var counted = new HashMap<UnitId, Long>();
        jdbc.sql(sql)
                .param("units", UnitId.values(units))
                .param("first", days.start())
                .param("last", days.end())
                .query(row -> {
                    counted.put(new UnitId(row.getLong("unit")), row.getLong("number"));
                });
        return counted;
    }
}
