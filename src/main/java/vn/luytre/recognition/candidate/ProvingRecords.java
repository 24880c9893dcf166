package vn.luytre.recognition.candidate;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.Recipient;

/** Finds what a collective did in the year of its achievement: the facts by which it is suggested, and those of teams and sites. */
@Repository
public class ProvingRecords {
    /** More of a kind are not offered. */
    public static final int MOST = 10;

    private final JdbcClient jdbc;

    ProvingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the proposal does not name yet, the last first; none of a person. */
    public List<ProvingRecord> of(Proposal proposal) {
        return switch (proposal.recipient()) {
            case Recipient.Person _ -> List.of();
            case Recipient.Collective one ->
                switch (one.of()) {
                    case UNIT -> found(ofUnit(), proposal, one);
                    case TEAM, SITE -> found(ofThing(), proposal, one);
                };
        };
    }

    private List<ProvingRecord> found(String all, Proposal proposal, Recipient.Collective collective) {
        int year = proposal.said().achievement().on().getYear();
        return jdbc.sql("with found (kind, record, what, day) as (" + all + ")" + """
                select f.kind, f.record, f.what, f.day from found f
                 where not exists (
                       select from recognition.ground g
                        where g.proposal = :proposal and g.record_kind = f.kind and g.record = f.record and g.removed_at is null)
                 order by f.kind, f.day desc nulls last, f.record
                """)
                .param("proposal", proposal.id().value())
                .param("kind", collective.of().name())
                .param("id", collective.id())
                .param("year", year)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("most", MOST)
                .query(ProvingRecord.class)
                .list();
    }

    private static String ofUnit() {
        return """
                (select 'ACTIVITY', id, kind, day from activity.activity_fact
                  where area = :id and proofs > 0 and day between :first and :last
                  order by day desc, id limit :most)
                union all
                (select 'DUTY', id, null, coalesce(finished_on, due) from task.assignment_fact
                  where unit = :id and state = 'DONE' and due between :first and :last
                  order by due desc, id limit :most)
                union all
                (select 'TEAM', team, grade, decided_on from force.grade_fact
                  where unit = :id and year = :year and grade in ('EXCELLENT', 'GOOD')
                  order by grade, team limit :most)
                union all
                (select 'SITE', id, type, launched_on from safetymodel.site_fact
                  where area = :id and state in ('ACTIVE', 'CONSOLIDATED') and verdict = 'EFFECTIVE' and not formal
                  order by activeness desc nulls last, id limit :most)
                """;
    }

    private static String ofThing() {
        return """
                (select :kind, :id::bigint, null, null::date)
                union all
                (select 'ACTIVITY', activity, kind, day from activity.subject_fact
                  where subject_kind = :kind and subject = :id and proofs > 0 and day between :first and :last
                  order by day desc, activity limit :most)
                """;
    }
}
