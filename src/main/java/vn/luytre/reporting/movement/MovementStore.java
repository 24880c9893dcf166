package vn.luytre.reporting.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** Counts what the registers of the movement hold, of many places and several years at once, through their facts. */
@Repository
class MovementStore {
    private static final String ASKED = """
            with asked (year, last, unit) as materialized (
                select * from unnest(:years::int[], :lasts::date[], :units::bigint[]))
            """;

    private static final String SITES = """
            select a.year, a.unit, count(*) as sites,
                   count(*) filter (where s.state = 'DORMANT' and a.last = :today) as sites_dormant,
                   coalesce(sum(s.groups), 0) as groups
              from asked a join safetymodel.site_fact s on s.unit = a.unit
             where s.launched_on <= a.last and (s.removed_on is null or s.removed_on > a.last)
             group by a.year, a.unit
            """;

    private static final String REMOVED = """
            select a.year, a.unit, count(*) as sites_removed
              from asked a join safetymodel.site_fact s on s.unit = a.unit
             where s.removed_on between make_date(a.year, 1, 1) and a.last
             group by a.year, a.unit
            """;

    private static final String RESULTS = """
            select a.year, a.unit,
                   count(*) filter (where r.object_type = 'AREA' and r.registered_on is not null) as areas_registered,
                   count(*) filter (where r.object_type = 'AREA' and r.outcome = 'MET') as areas_met,
                   count(*) filter (where r.object_type in ('AGENCY', 'ENTERPRISE', 'SCHOOL')) as bodies,
                   count(*) filter (where r.object_type in ('AGENCY', 'ENTERPRISE', 'SCHOOL')
                                          and r.registered_on is not null) as bodies_registered,
                   count(*) filter (where r.object_type in ('AGENCY', 'ENTERPRISE', 'SCHOOL')
                                          and r.outcome = 'MET') as bodies_met,
                   count(*) filter (where r.object_type = 'SCHOOL' and r.registered_on is null) as schools_unregistered,
                   count(*) filter (where r.object_type = 'COMMUNE' and r.registered_on is not null) as communes_registered,
                   count(*) filter (where r.object_type = 'COMMUNE' and r.outcome = 'MET') as communes_met
              from asked a join assessment.result_fact r on r.unit = a.unit and r.year = a.year
             where r.pack = 'an-toan-antt'
             group by a.year, a.unit
            """;

    private static final String TEAMS = """
            select a.year, a.unit, count(*) as teams, sum(t.members) as team_members,
                   count(distinct c.area) as areas_covered
              from asked a join force.team_fact t on t.unit = a.unit
              left join lateral (select area from force.team_area_fact where team = t.id) c on true
             where t.founded_on <= a.last and (t.ended_on is null or t.ended_on > a.last)
             group by a.year, a.unit
            """;

    private static final String ACTIVITIES = """
            select a.year, a.unit, count(*) as activities, count(*) filter (where f.proofs > 0) as activities_proven
              from asked a join activity.activity_fact f on f.unit = a.unit
             where f.day between make_date(a.year, 1, 1) and a.last
             group by a.year, a.unit
            """;

    private static final String AWARDS = """
            select a.year, a.unit, count(*) as awards
              from asked a join recognition.award_fact f on f.unit = a.unit
             where f.decided_on between make_date(a.year, 1, 1) and a.last and f.withdrawn_on is null
             group by a.year, a.unit
            """;

    private final JdbcClient jdbc;

    MovementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One place in one year. */
    record PlaceOfYear(int year, UnitId unit) {}

    /** Of every place and year that was asked for and has anything. */
    Map<PlaceOfYear, Map<Measure, Long>> numbers(Collection<YearOfUnits> asked, LocalDate today) {
        var numbers = new HashMap<PlaceOfYear, Map<Measure, Long>>();
        for (var sql : List.of(SITES, REMOVED, RESULTS, TEAMS, ACTIVITIES, AWARDS)) gather(sql, asked, today, numbers);
        return numbers;
    }

    /** The season of the standard in a year in which some of the units are; 0 where there is none. */
    long season(YearOfUnits asked) {
        return jdbc.sql("""
                select coalesce(max(season), 0) from assessment.result_fact
                 where pack = 'an-toan-antt' and year = :year and unit = any (:units)
                """)
                .param("year", asked.year())
                .param("units", asked.units().stream().map(UnitId::value).toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    /** Each column is called as the measure that it counts. */
    private void gather(
            String sql, Collection<YearOfUnits> asked, LocalDate today, Map<PlaceOfYear, Map<Measure, Long>> numbers) {
        var each = asked.stream()
                .flatMap(year -> year.units().stream().map(unit -> new One(year.year(), year.last(), unit)))
                .toList();
        jdbc.sql(ASKED + sql)
                .param("years", each.stream().map(One::year).toArray(Integer[]::new))
                .param("lasts", each.stream().map(one -> one.last.toString()).toArray(String[]::new))
                .param("units", each.stream().map(one -> one.unit.value()).toArray(Long[]::new))
                .param("today", today)
                .query(row -> {
                    var place = new PlaceOfYear(row.getInt("year"), new UnitId(row.getLong("unit")));
                    var known = numbers.computeIfAbsent(place, _ -> new EnumMap<>(Measure.class));
                    var columns = row.getMetaData();
                    for (int at = 3; at <= columns.getColumnCount(); at++) {
                        var measure = Measure.valueOf(columns.getColumnLabel(at).toUpperCase(Locale.ROOT));
                        known.put(measure, row.getLong(at));
                    }
                });
    }

    private record One(int year, LocalDate last, UnitId unit) {}
}
