package vn.luytre.reporting.count;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;

/** The core force as it stands on the last day of the period, with the grades that were decided last by then. */
@Component
class TeamCounts implements RecordCounts {
    private static final Set<String> INDICATORS = Set.of("E1", "E2", "E3a", "E6a", "E6b", "E6c", "E6d", "E9");

    private final JdbcClient jdbc;

    TeamCounts(JdbcClient jdbc) {
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
                with team as (
                    select id, unit, members from force.team_fact
                     where unit = any (:units) and founded_on <= :last and (ended_on is null or ended_on > :last)),
                graded as (
                    select unit, grade, year, max(year) over (partition by unit) as newest
                      from force.grade_fact where unit = any (:units) and decided_on <= :last)
                select unit, 'E1' as code, count(*)::numeric as number from team group by unit
                union all select unit, 'E2', sum(members) from team group by unit
                union all select t.unit, 'E3a', count(distinct a.area)
                            from team t join force.team_area_fact a on a.team = t.id group by t.unit
                union all select unit, case grade when 'EXCELLENT' then 'E6a' when 'GOOD' then 'E6b' when 'COMPLETED' then 'E6c'
                                       else 'E6d' end, count(*)
                            from graded where year = newest group by unit, grade
                union all select unit, 'E9', sum(guards) from force.guard_fact
                           where unit = any (:units) and as_of <= :last group by unit
                """)
                .param("units", UnitId.values(units))
                .param("last", days.end())
                .query(numbers);
        return numbers.numbers();
    }
}
