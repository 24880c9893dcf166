package vn.luytre.reporting.movement;

import static vn.luytre.organization.UnitCondition.among;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.movement.Measure.Topic;

/** Counts what the registers of the movement hold, of many places and several years at once, through their facts. */
@Repository
class MovementStore {
    /** Years with the day on which each is looked at: what began in a year and did not end in it was there on that day. */
    private static final String ASKED = """
            with recursive asked (year, last) as (select * from unnest(:years::int[], :lasts::date[]))
            """;

    private static final String SITES = """
            select a.year, s.unit, sum(s.sites) as sites, sum(s.dormant) filter (where a.last = :today) as sites_dormant,
                   sum(s.groups) as groups
              from asked a
              join (select unit, extract(year from launched_on)::int as first, extract(year from removed_on)::int as gone,
                           count(*) as sites, count(*) filter (where state = 'DORMANT') as dormant, sum(groups) as groups
                      from safetymodel.site_fact
                     where %s and launched_on <= :today
                     group by 1, 2, 3) s on s.first <= a.year and (s.gone is null or s.gone > a.year)
             group by a.year, s.unit
            """;

    private static final String REMOVED = """
            select a.year, s.unit, count(*) as sites_removed
              from asked a join safetymodel.site_fact s on s.removed_on between make_date(a.year, 1, 1) and a.last
             where %s
             group by a.year, s.unit
            """;

    private static final String RESULTS = """
            select year, unit,
                   count(*) filter (where object_type = 'AREA' and registered_on is not null) as areas_registered,
                   count(*) filter (where object_type = 'AREA' and outcome = 'MET') as areas_met,
                   count(*) filter (where object_type in ('AGENCY', 'ENTERPRISE', 'SCHOOL')) as bodies,
                   count(*) filter (where object_type in ('AGENCY', 'ENTERPRISE', 'SCHOOL')
                                          and registered_on is not null) as bodies_registered,
                   count(*) filter (where object_type in ('AGENCY', 'ENTERPRISE', 'SCHOOL') and outcome = 'MET') as bodies_met,
                   count(*) filter (where object_type = 'SCHOOL' and registered_on is null) as schools_unregistered,
                   count(*) filter (where object_type = 'COMMUNE' and registered_on is not null) as communes_registered,
                   count(*) filter (where object_type = 'COMMUNE' and outcome = 'MET') as communes_met
              from assessment.result_fact
             where pack = 'an-toan-antt' and year = any (:years) and %s
             group by year, unit
            """;

    private static final String TEAMS = """
            select a.year, t.unit, sum(t.teams) as teams, sum(t.members) as team_members
              from asked a
              join (select unit, extract(year from founded_on)::int as first, extract(year from ended_on)::int as gone,
                           count(*) as teams, sum(members) as members
                      from force.team_fact
                     where %s and founded_on <= :today
                     group by 1, 2, 3) t on t.first <= a.year and (t.gone is null or t.gone > a.year)
             group by a.year, t.unit
            """;

    private static final String COVERED = """
            select a.year, t.unit, count(distinct c.area) as areas_covered
              from asked a
              join force.team_fact t on t.founded_on <= a.last and (t.ended_on is null or t.ended_on > a.last)
              join force.team_area_fact c on c.team = t.id
             where %s
             group by a.year, t.unit
            """;

    /** The units that have any are found one after the other in the index, then the days of each year of them. */
    private static final String ACTIVITIES = """
            , having_any (unit) as (
                (select unit from activity.activity_fact order by unit limit 1)
                union all
                select (select f.unit from activity.activity_fact f where f.unit > h.unit order by f.unit limit 1)
                  from having_any h where h.unit is not null)
            select a.year, h.unit, c.activities, c.activities_proven
              from having_any h cross join asked a
             cross join lateral (
                   select count(*) as activities, count(*) filter (where f.proofs > 0) as activities_proven
                     from activity.activity_fact f
                    where f.unit = h.unit and f.day between make_date(a.year, 1, 1) and a.last) c
             where %s and c.activities > 0
            """;

    private static final String AWARDS = """
            select a.year, f.unit, count(*) as awards
              from asked a join recognition.award_fact f on f.decided_on between make_date(a.year, 1, 1) and a.last
             where f.withdrawn_on is null and %s
             group by a.year, f.unit
            """;

    /**
     * What is counted together.
     *
     * @param unit the column that says whose it is
     */
    private record Register(Topic topic, String unit, String sql) {}

    private static final List<Register> REGISTERS = List.of(
            new Register(Topic.MODELS, "unit", SITES),
            new Register(Topic.MODELS, "s.unit", REMOVED),
            new Register(Topic.STANDARD, "unit", RESULTS),
            new Register(Topic.FORCE, "unit", TEAMS),
            new Register(Topic.FORCE, "t.unit", COVERED),
            new Register(Topic.ACTIVITIES, "h.unit", ACTIVITIES),
            new Register(Topic.COMMENDATION, "f.unit", AWARDS));

    private final JdbcClient jdbc;

    MovementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One place in one year. */
    record PlaceOfYear(int year, UnitId unit) {}

    /**
     * Of every place and year that was asked for and has anything.
     *
     * @param course of the years before the last only what belongs to this is counted
     */
    Map<PlaceOfYear, Map<Measure, Long>> numbers(List<YearOfUnits> asked, Topic course, LocalDate today) {
        var numbers = new HashMap<PlaceOfYear, Map<Measure, Long>>();
        for (var register : REGISTERS)
            gather(register, register.topic() == course ? asked : List.of(asked.getLast()), today, numbers);
        return numbers;
    }

    /** The season of the standard in a year in which some of the units are; 0 where there is none. */
    long season(YearOfUnits asked) {
        return jdbc.sql("""
                select coalesce(max(season), 0) from assessment.result_fact
                 where pack = 'an-toan-antt' and year = :year and
                """ + among("unit", "units", asked.units()))
                .param("year", asked.year())
                .param("units", UnitId.values(asked.units()))
                .query(Long.class)
                .single();
    }

    /** Each column is called as the measure that it counts. A unit counts in the years for which it is asked. */
    private void gather(
            Register register, List<YearOfUnits> asked, LocalDate today, Map<PlaceOfYear, Map<Measure, Long>> numbers) {
        var years = asked.stream().collect(Collectors.toMap(YearOfUnits::year, YearOfUnits::units));
        var units = new HashSet<UnitId>();
        years.values().forEach(units::addAll);
        jdbc.sql(ASKED + register.sql().formatted(among(register.unit(), "units", units)))
                .param("years", asked.stream().map(YearOfUnits::year).toArray(Integer[]::new))
                .param(
                        "lasts",
                        asked.stream().map(year -> year.last().toString()).toArray(String[]::new))
                .param("units", UnitId.values(units))
                .param("today", today)
                .query(row -> {
                    var place = new PlaceOfYear(row.getInt("year"), new UnitId(row.getLong("unit")));
                    if (!years.getOrDefault(place.year(), Set.of()).contains(place.unit())) return;
                    var known = numbers.computeIfAbsent(place, _ -> new EnumMap<>(Measure.class));
                    var columns = row.getMetaData();
                    for (int at = 3; at <= columns.getColumnCount(); at++) {
                        var measure = Measure.valueOf(columns.getColumnLabel(at).toUpperCase(Locale.ROOT));
                        known.put(measure, row.getLong(at));
                    }
                });
    }
}
