package vn.luytre.reporting.count;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;

/**
 * Models, their sites and teams as they stand on the last day of the period, and what became of them in it. A model counts once, for the
 * unit that owns it; sites and teams count for the commune in which they are.
 */
@Component
class ModelCounts implements RecordCounts {
    private static final Set<String> INDICATORS =
            Set.of("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D9", "D10", "D11", "D12", "D13", "D15", "D17");

    private final JdbcClient jdbc;

    ModelCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> indicators() {
        return INDICATORS;
    }

    @Override
    public Map<String, Map<UnitId, BigDecimal>> count(Set<String> wanted, DateRange days, Collection<UnitId> units) {
        var numbers = new CodedNumbers();
        jdbc.sql("""
                with site as (
                    select unit, model, type, host_kind, groups, members, verdict
                      from safetymodel.site_fact
                     where unit = any (:units) and launched_on <= :last and (removed_on is null or removed_on > :last)),
                model as (
                    select id, unit, launched_on, removed_on, recognition,
                           launched_on <= :last and (removed_on is null or removed_on > :last) as alive
                      from safetymodel.model_fact where unit = any (:units)),
                judged as (
                    select m.unit, m.id, bool_or(s.verdict = 'EFFECTIVE') as effective
                      from model m join safetymodel.site_fact s on s.model = m.id
                     where m.alive and s.verdict is not null
                     group by m.unit, m.id)
                select unit, 'D1' as code, count(distinct type)::numeric as number from site group by unit
                union all select unit, 'D2', count(*) from site group by unit
                union all select unit, 'D3', sum(groups) from site group by unit
                union all select unit, 'D4', sum(members) from site group by unit
                union all select unit, 'D15', count(*) from site where host_kind in ('AGENCY', 'ENTERPRISE', 'SCHOOL')
                           group by unit
                union all select unit, 'D17', count(*) from site where type = 'camera' group by unit
                union all select unit, 'D5', count(*) from model where launched_on between :first and :last group by unit
                union all select unit, 'D11', count(*) from model where removed_on between :first and :last group by unit
                union all select unit, 'D9', count(*) from judged where effective group by unit
                union all select unit, 'D10', count(*) from judged where not effective group by unit
                union all select unit, 'D12', count(*) from model where alive and recognition in ('PROVINCE', 'MINISTRY')
                           group by unit
                union all select unit, 'D13', count(*) from model where alive and recognition = 'MINISTRY' group by unit
                union all select unit, case happening when 'REPLICATED' then 'D6' else 'D7' end, count(distinct site)
                            from safetymodel.event_fact
                           where unit = any (:units) and day between :first and :last and site is not null
                             and happening in ('REPLICATED', 'CONSOLIDATE')
                           group by unit, happening
                """)
                .param("units", UnitId.values(units))
                .param("first", days.start())
                .param("last", days.end())
                .query(numbers);
        return numbers.numbers();
    }
}
