package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.calendar.DateRange;
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
            select unit,
                   count(*) as owed,
                   count(*) filter (where state = 'DONE') as done,
                   count(*) filter (where state = 'DONE' and late_since is null) as in_time,
                   count(*) filter (where state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                                      and due < :today) as late_now
              from task.assignment
             where unit = any (:units) and due between :from and :to and state <> 'CANCELLED'
             group by unit
             order by unit
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
                .param("units", numbers(units))
                .param("widest", WIDEST)
                .query(Cell.class)
                .list();
    }

    /** How the units did with what was due in some days. */
    public List<Rate> rates(List<UnitId> units, DateRange due, LocalDate today) {
        return jdbc.sql(RATES)
                .param("units", numbers(units))
                .param("from", due.start())
                .param("to", due.end())
                .param("today", today)
                .query(Rate.class)
                .list();
    }

    private static Long[] numbers(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
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
    }
}
