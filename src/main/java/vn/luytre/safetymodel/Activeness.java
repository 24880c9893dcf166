package vn.luytre.safetymodel;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether sites «really work»: an index from what was recorded, with each part of it. The rules are in a rule pack. */
@Service
@Transactional
public class Activeness {
    /** The parts of each site, by one statement for as many as are asked for. */
    private static final String PARTS = """
            with asked as (
                select id, unit, state, launched_on from safetymodel.site
                 where not withdrawn and %1$s),
            done as (
                select f.subject as site,
                       sum(power(0.5, (:day - f.day)::float8 / :halfLife)) filter (where f.proofs > 0) as weighted,
                       count(*) filter (where f.proofs > 0)::int as proved,
                       count(*)::int as activities,
                       count(*) filter (where f.kind = any (:meetingKinds) and f.day > :day - :meetingsDays)::int as meetings,
                       max(f.day) as last_sign
                  from activity.subject_fact f join asked on asked.id = f.subject
                 where f.subject_kind = 'SITE' and %2$s and f.day <= :day group by f.subject),
            owed as (
                select site, count(*)::int as duties, count(*) filter (where in_time)::int as kept
                  from (select distinct f.subject as site, t.id,
                               t.finished_on is not null and t.finished_on <= :day and t.late_since is null as in_time
                          from activity.subject_fact f
                          join asked on asked.id = f.subject
                          join activity.activity_fact d on d.id = f.activity
                          join task.assignment_fact t on t.duty = d.duty and t.unit = asked.unit
                         where f.subject_kind = 'SITE' and %2$s and f.day <= :day and f.day > :day - 365
                           and t.state <> 'CANCELLED' and (t.finished_on is not null or t.due < :day)) served
                 group by site),
            found as (
                select distinct on (r.site) r.site, r.verdict, r.year
                  from safetymodel.review r join asked on asked.id = r.site
                 where r.replaced_at is null and r.year between :year - 1 and :year order by r.site, r.year desc),
            parts as (
                select a.id as site, a.state, a.launched_on, d.weighted, coalesce(d.proved, 0) as proved,
                       coalesce(d.activities, 0) as activities, coalesce(d.meetings, 0) as meetings, d.last_sign,
                       o.duties, o.kept, f.verdict, f.year as verdict_year,
                       a.launched_on is not null and a.launched_on <= :day - :grace as old,
                       case when a.launched_on <= :day - :grace or d.proved > 0
                            then least(1, coalesce(d.weighted, 0) / :fullActivities) end as activity_part,
                       case when a.launched_on <= :day - :grace or d.meetings > 0
                            then least(1, coalesce(d.meetings, 0)::float8 / :fullMeetings) end as meeting_part,
                       case when o.duties > 0 then o.kept::float8 / o.duties end as duty_part,
                       case f.verdict when 'EFFECTIVE' then :effective when 'NEEDS_CONSOLIDATION' then :consolidation
                            when 'DORMANT' then :dormant when 'TO_BE_REMOVED' then :removal end / 100.0::float8 as review_part
                  from asked a
                  left join done d on d.site = a.id
                  left join owed o on o.site = a.id
                  left join found f on f.site = a.id),
            weighed as (
                select *, case when activity_part is not null then :activityWeight else 0 end
                        + case when meeting_part is not null then :meetingWeight else 0 end
                        + case when duty_part is not null then :dutyWeight else 0 end
                        + case when review_part is not null then :reviewWeight else 0 end as weight
                  from parts),
            indexed as (
                select *, case when weight > 0 then round((100 * (coalesce(activity_part, 0) * :activityWeight
                        + coalesce(meeting_part, 0) * :meetingWeight + coalesce(duty_part, 0) * :dutyWeight
                        + coalesce(review_part, 0) * :reviewWeight) / weight)::numeric, 1) end as index
                  from weighed)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<ActivenessRules> rules = ActivenessRules.load();

    Activeness(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The rules that hold on a day. */
    public ActivenessRules rules(LocalDate day) {
        return rules.stream()
                .filter(one -> !one.from().isAfter(day))
                .findFirst()
                .orElseGet(rules::getLast);
    }

    /** Computes and keeps the index of all sites as of today, by one statement. */
    public int computeAll() {
        return computed(null);
    }

    /** The same of some sites, after something of them changed. */
    public int compute(Collection<SiteId> sites) {
        return computed(SiteStore.values(sites));
    }

    private int computed(Long @Nullable [] sites) {
        return jdbc.sql(parts(sites != null) + """
                insert into safetymodel.activeness as kept (site, day, index, last_sign, formal, verdict, verdict_year)
                select site, :day, index, last_sign,
                       old and coalesce(verdict, '') <> 'EFFECTIVE' and coalesce(index < :formalBelow, false), verdict, verdict_year
                  from indexed
                on conflict (site) do update
                   set day = excluded.day, index = excluded.index, last_sign = excluded.last_sign, formal = excluded.formal,
                       verdict = excluded.verdict, verdict_year = excluded.verdict_year
                 where (kept.index, kept.last_sign, kept.formal, kept.verdict, kept.verdict_year)
                       is distinct from (excluded.index, excluded.last_sign, excluded.formal, excluded.verdict, excluded.verdict_year)
                """)
                .params(values(sites, LocalDate.now(clock)))
                .param("formalBelow", rules(LocalDate.now(clock)).formalBelow())
                .update();
    }

    /** The index of a site as of today with each of its parts. */
    @Transactional(readOnly = true)
    public Optional<Parts> parts(SiteId site) {
        return jdbc.sql(parts(true) + """
                select index, activity_part, meeting_part, duty_part, review_part, proved, activities, meetings, last_sign, old,
                       coalesce(duties, 0) as duties, coalesce(kept, 0) as kept, verdict, verdict_year
                  from indexed
                """)
                .params(values(new Long[] {site.value()}, LocalDate.now(clock)))
                .query(Parts.class)
                .optional();
    }

    /** Of some sites only, their activities are found by them; of all, everything is read once. */
    private static String parts(boolean some) {
        return some
                ? PARTS.formatted("id = any (:sites)", "f.subject = any (:sites)")
                : PARTS.formatted("true", "true");
    }

    private Map<String, Object> values(Long @Nullable [] sites, LocalDate day) {
        var held = rules(day);
        var values = new HashMap<String, Object>();
        values.put("sites", sites == null ? new Long[0] : sites);
        values.put("day", day);
        values.put("year", day.getYear());
        values.put("halfLife", held.halfLifeDays());
        values.put("fullActivities", held.activitiesForFull());
        values.put("meetingKinds", held.meetingKinds().toArray(String[]::new));
        values.put("meetingsDays", held.meetingsDays());
        values.put("fullMeetings", held.meetingsForFull());
        values.put("grace", held.graceDays());
        values.put("effective", held.share(Verdict.EFFECTIVE));
        values.put("consolidation", held.share(Verdict.NEEDS_CONSOLIDATION));
        values.put("dormant", held.share(Verdict.DORMANT));
        values.put("removal", held.share(Verdict.TO_BE_REMOVED));
        values.put("activityWeight", held.weights().activities());
        values.put("meetingWeight", held.weights().meetings());
        values.put("dutyWeight", held.weights().duties());
        values.put("reviewWeight", held.weights().review());
        return values;
    }

    /**
     * What an index is made of.
     *
     * @param index null where there is nothing to go by
     * @param activityPart of 1; null where the part has no ground
     * @param proved activities with proof
     * @param old whether it has been there long enough to be judged
     * @param duties that its activities served and that are due or done
     * @param kept of them those done in time
     */
    public record Parts(
            @Nullable BigDecimal index,
            @Nullable Double activityPart,
            @Nullable Double meetingPart,
            @Nullable Double dutyPart,
            @Nullable Double reviewPart,
            int proved,
            int activities,
            int meetings,
            @Nullable LocalDate lastSign,
            boolean old,
            int duties,
            int kept,
            @Nullable Verdict verdict,
            @Nullable Integer verdictYear) {
        /** The year of the last review; 0 where there is none. */
        public int year() {
            return verdictYear == null ? 0 : verdictYear;
        }
    }
}
