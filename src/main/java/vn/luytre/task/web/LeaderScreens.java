package vn.luytre.task.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentState;

/** What a leader sees at a glance: how units stand with duties, and how often they are in time. */
@Repository
public class LeaderScreens {
    /** Duties beside each other. */
    public static final int WIDEST = 20;

    static final String MATRIX = """
            with chosen as (
                select id, label, sentence, due from task.duty
                 where issuer = :issuer and (cast(:directive as uuid) is null or directive = :directive)
                 order by id desc limit :widest
            )
            select d.id as duty, d.label, d.sentence, a.unit, a.id as assignment, a.state, a.due, a.late_since, a.days_late,
                   a.percent
              from chosen d
              join task.assignment a on a.duty = d.id and a.unit = any (:units) and a.state <> 'CANCELLED'
             order by d.id, a.unit
            """;

    static final String RATES = """
            select t.unit, sum(t.owed) as owed, sum(t.done) as done, sum(t.in_time) as in_time,
                   coalesce(max(l.late_now), 0) as late_now
              from task.tally t
              left join (select unit, count(*) as late_now
                           from task.assignment
                          where state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                            and unit = any (:units) and due >= :from and due < least(:to + 1, :today)
                          group by unit) l on l.unit = t.unit
             where t.unit = any (:units) and t.month between :from and :to
             group by t.unit
            having sum(t.owed) > 0
             order by t.unit
            """;

    private final JdbcClient jdbc;

    LeaderScreens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Units × duties: the newest duties that a unit gave, at most {@link #WIDEST}.
     *
     * @param directive only its duties; null for those of all
     */
    public List<Cell> matrix(UnitId issuer, @Nullable UUID directive, List<UnitId> units) {
        return jdbc.sql(MATRIX)
                .param("issuer", issuer.value())
                .param("directive", directive)
                .param("units", UnitId.values(units))
                .param("widest", WIDEST)
                .query(Cell.class)
                .list();
    }

    /** How the units did with what was due in some months, both included. */
    public List<Rate> rates(List<UnitId> units, YearMonth first, YearMonth last, LocalDate today) {
        return jdbc.sql(RATES)
                .param("units", UnitId.values(units))
                .param("from", first.atDay(1))
                .param("to", last.atEndOfMonth())
                .param("today", today)
                .query(Rate.class)
                .list();
    }

    /** How a unit stands with a duty; its number leads to the sentence and the proof. */
    public record Cell(
            long duty,
            @Nullable String label,
            String sentence,
            long unit,
            long assignment,
            AssignmentState state,
            @Nullable LocalDate due,
            @Nullable LocalDate lateSince,
            int daysLate,
            int percent) {}

    /**
     * How a unit did.
     *
     * @param inTime done and never late
     * @param lateNow still owed after its date
     */
    public record Rate(long unit, long owed, long done, long inTime, long lateNow) {
        /** Of what could be judged, done or late, so much was in time; null where nothing could. */
        public @Nullable Double share() {
            long judged = done + lateNow;
            return judged == 0 ? null : (double) inTime / judged;
        }

        /** The share in whole percent. */
        public @Nullable Long percent() {
            var share = share();
            return share == null ? null : Math.round(share * 100);
        }
    }
}
