package vn.luytre.reporting.count;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;

/** What was registered for and reached of the standards, and the classes of the movement, in the seasons of the year in which the period ends. */
@Component
class StandardCounts implements RecordCounts {
    private static final Set<String> INDICATORS = Stream.concat(
                    Stream.of(
                            "G2", "G3", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12", "G13", "G14", "G15", "G17",
                            "G18"),
                    Stream.of("H1", "H2", "H3", "H4")
                            .flatMap(of -> Stream.of(of + "a", of + "b", of + "c", of + "d", of + "e")))
            .collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;

    StandardCounts(JdbcClient jdbc) {
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
                with result as (
                    select pack, unit, object_type, registered_on <= :last as registered,
                           outcome = 'MET' and decided_on <= :last as met,
                           outcome = 'NOT_MET' and decided_on <= :last as missed,
                           case when decided_on <= :last then class end as class
                      from assessment.result_fact
                     where unit = any (:units) and year = extract(year from :last::date)),
                place (object_type, whole, registered, met, letter) as (values
                    ('AREA', null, 'G2', 'G3', 'a'), ('COMMUNE', null, 'G5', 'G6', 'b'), ('AGENCY', 'G7', 'G8', 'G9', 'c'),
                    ('ENTERPRISE', 'G10', 'G11', 'G12', 'd'), ('SCHOOL', 'G13', 'G14', 'G15', 'e'))
                select r.unit, p.whole as code, count(*)::numeric as number
                  from result r join place p using (object_type)
                 where r.pack = 'an-toan-antt' and p.whole is not null group by 1, 2
                union all select r.unit, p.registered, count(*) from result r join place p using (object_type)
                           where r.pack = 'an-toan-antt' and r.registered group by 1, 2
                union all select r.unit, p.met, count(*) from result r join place p using (object_type)
                           where r.pack = 'an-toan-antt' and r.met group by 1, 2
                union all select unit, 'G17', count(*) from result where pack = 'an-toan-antt' and missed group by unit
                union all select unit, 'G18', count(*) from result where pack = 'nong-thon-moi-19-2' and met group by unit
                union all select r.unit, case r.class when 'excellent' then 'H1' when 'good' then 'H2' when 'average' then 'H3'
                                         else 'H4' end || p.letter, count(*)
                            from result r join place p using (object_type)
                           where r.pack = 'phan-loai-510' and r.class is not null group by 1, 2
                """)
                .param("units", UnitId.values(units))
                .param("last", days.end())
                .query(numbers);
        return numbers.numbers();
    }
}
