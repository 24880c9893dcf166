package vn.luytre.recognition.candidate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** Units that did what they owed, and in time, or met a standard; sites that work well. Only a suggestion: a person decides whom to propose. */
@Repository
public class Candidates {
    /** More are not suggested. */
    public static final int MOST = 50;

    /** Fewer duties say nothing. */
    public static final int FEWEST_DUTIES = 3;

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The best first: none late, then the most done. */
    public List<Candidate> of(Collection<UnitId> units, int year) {
        return jdbc.sql("""
                with asked (unit) as materialized (select unnest(:units::bigint[])),
                duty as (
                    select f.unit, count(*) as owed, count(*) filter (where f.state = 'DONE') as done,
                           count(*) filter (where f.late_since is not null) as late
                      from task.assignment_fact f join asked on asked.unit = f.unit
                     where f.due between :first and :last and f.state <> 'CANCELLED'
                     group by f.unit),
                team as (
                    select f.unit, count(*) filter (where f.grade = 'EXCELLENT') as excellent,
                           count(*) filter (where f.grade = 'GOOD') as good
                      from force.grade_fact f join asked on asked.unit = f.unit
                     where f.year = :year group by f.unit),
                standard as (
                    select f.object as unit, count(*) as standards
                      from assessment.result_fact f join asked on asked.unit = f.object
                     where f.year = :year and f.outcome = 'MET' group by f.object),
                good as materialized (
                    select a.unit, coalesce(d.done, 0) as done, coalesce(d.owed, 0) as owed, coalesce(d.late, 0) as late,
                           coalesce(t.excellent, 0) as excellent, coalesce(t.good, 0) as good,
                           coalesce(s.standards, 0) as standards,
                           d.owed >= :fewest and d.done = d.owed or t.excellent > 0 as is_enough
                      from asked a
                      left join duty d on d.unit = a.unit
                      left join team t on t.unit = a.unit
                      left join standard s on s.unit = a.unit
                     where d.owed >= :fewest and d.done = d.owed or t.excellent > 0 or s.standards > 0)
                select g.unit, g.done, g.owed, g.late, g.excellent, g.good, p.activities, g.standards, w.awards
                  from good g
                 cross join lateral (
                       select count(*) as activities from activity.activity_fact
                        where area = g.unit and proofs > 0 and day between :first and :last) p
                 cross join lateral (
                       select count(*) as awards from recognition.proposal
                        where collective_kind = 'UNIT' and collective = g.unit and state = 'AWARDED'
                          and decided_on between :first and :last) w
                 where g.is_enough or p.activities > 0
                 order by g.late, g.done desc, g.excellent desc, g.standards desc, p.activities desc, g.unit
                 limit :most
                """)
                .param("units", UnitId.values(units))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("year", year)
                .param("fewest", FEWEST_DUTIES)
                .param("most", MOST)
                .query(Candidate.class)
                .list();
    }

    /** Sites that people found effective, the most active first. */
    public List<SiteCandidate> sites(Collection<UnitId> units, int year) {
        return jdbc.sql("""
                with best as (
                    select id as site, unit, activeness from safetymodel.site_fact
                     where unit = any (:units) and state in ('ACTIVE', 'CONSOLIDATED') and verdict = 'EFFECTIVE' and not formal
                     order by activeness desc nulls last, id limit :most)
                select b.site, b.unit, b.activeness as index,
                       (select count(*) from activity.subject_fact a
                         where a.subject_kind = 'SITE' and a.subject = b.site and a.proofs > 0
                           and a.day between :first and :last)::int as activities,
                       (select count(*) from recognition.proposal p
                         where p.collective_kind = 'SITE' and p.collective = b.site and p.state = 'AWARDED'
                           and p.decided_on between :first and :last)::int as awards
                  from best b order by b.activeness desc nulls last, b.site
                """)
                .param("units", UnitId.values(units))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("most", MOST)
                .query(SiteCandidate.class)
                .list();
    }
}
