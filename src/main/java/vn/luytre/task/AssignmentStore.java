package vn.luytre.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.directive.DirectiveId;
import vn.luytre.organization.UnitId;

/** The assignments in the database. */
@Repository
class AssignmentStore {
    private static final String COLUMNS = """
            select a.*, p.due as parent_due
              from task.assignment a
              left join task.assignment p on p.id = a.parent
            """;

    /** A part is younger than its whole, so that by their numbers they are locked from the top. */
    private static final String CANCEL = """
            with recursive chosen as (
            %s), open as (
                select a.id, a.due < :day and a.state <> 'REPORTED' as late
                  from task.assignment a
                 where a.id in (select id from chosen) and a.state not in ('DONE', 'CANCELLED')
                 order by a.id
                   for update
            )
            update task.assignment a
               set state = 'CANCELLED', extension_asked = null, version = version + 1,
                   late_since = case when open.late then coalesce(a.late_since, a.due + 1) else a.late_since end,
                   days_late = case when open.late then greatest(a.days_late, :day - a.due) else a.days_late end,
                   missed = case when open.late then a.due else a.missed end
              from open
             where open.id = a.id
            returning a.*, null::date as parent_due
            """;

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Assignment> find(AssignmentId id) {
        return jdbc.sql(COLUMNS + "where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> AssignmentRows.assignment(row))
                .optional();
    }

    /** Nobody else changes it until the transaction ends. A whole is locked before its parts. */
    Optional<Assignment> locked(AssignmentId id) {
        return jdbc.sql(COLUMNS + "where a.id = :id for update of a")
                .param("id", id.value())
                .query((row, _) -> AssignmentRows.assignment(row))
                .optional();
    }

    Parts parts(AssignmentId whole) {
        return jdbc.sql("""
                select count(*) as total,
                       count(*) filter (where state = 'DONE') as done,
                       count(*) filter (where state = 'REPORTED') as reported,
                       count(*) filter (where late_since is not null) as late
                  from task.assignment
                 where parent = :whole and state <> 'CANCELLED'
                """).param("whole", whole.value()).query(Parts.class).single();
    }

    /** Cancels the parts on which somebody still works, and theirs. */
    List<Assignment> cancelBelow(AssignmentId whole, LocalDate day) {
        return jdbc.sql(CANCEL.formatted("""
                        select id from task.assignment where parent = :whole
                        union
                        select part.id from chosen join task.assignment part on part.parent = chosen.id
                        """))
                .param("whole", whole.value())
                .param("day", day)
                .query((row, _) -> AssignmentRows.assignment(row))
                .list();
    }

    /** Cancels those of them on which somebody still works, and no part of them. */
    List<Assignment> cancelThese(List<AssignmentId> assignments, LocalDate day) {
        return jdbc.sql(CANCEL.formatted("            select unnest(:chosen) as id\n"))
                .param("chosen", assignments.stream().map(AssignmentId::value).toArray(Long[]::new))
                .param("day", day)
                .query((row, _) -> AssignmentRows.assignment(row))
                .list();
    }

    /** Cancels everything of a directive on which somebody still works. */
    List<Assignment> cancelOf(DirectiveId directive, LocalDate day) {
        return jdbc.sql(CANCEL.formatted("""
                        select a.id from task.assignment a join task.duty d on d.id = a.duty where d.directive = :directive
                        """))
                .param("directive", directive.value())
                .param("day", day)
                .query((row, _) -> AssignmentRows.assignment(row))
                .list();
    }

    /** Writes what changed; it has been locked. */
    void save(Assignment changed, int percent) {
        var standing = changed.standing();
        var lateness = standing.lateness();
        int rows = jdbc.sql("""
                update task.assignment
                   set state = :state, due = :due, percent = case when :percent < 0 then percent else :percent end,
                       reported_by = :reportedBy, reported_on = :reportedOn, extension_asked = :extensionAsked,
                       late_since = :lateSince, days_late = :daysLate, missed = :missed, version = :version
                 where id = :id and version = :version - 1
                """)
                .param("id", changed.id().value())
                .param("version", changed.version())
                .param("state", standing.state().name())
                .param("due", standing.due())
                .param("percent", percent)
                .param(
                        "reportedBy",
                        standing.reportedBy() == null
                                ? null
                                : standing.reportedBy().value())
                .param("reportedOn", standing.reportedOn())
                .param("extensionAsked", standing.extensionAsked())
                .param("lateSince", lateness.since())
                .param("daysLate", lateness.days())
                .param("missed", lateness.missed())
                .update();
        if (rows != 1) throw new IllegalStateException("not locked: assignment " + changed.id());
    }

    /** Those of the units that have the duty already. */
    List<UnitId> having(DutyId duty, List<UnitId> units) {
        return jdbc.sql("""
                select unit from task.assignment
                 where duty = :duty and unit = any (:units) and state <> 'CANCELLED'
                """)
                .param("duty", duty.value())
                .param("units", UnitId.values(units))
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .list();
    }

    /** New assignments of one duty. */
    List<Added> add(NewParts parts, LocalDate day) {
        return jdbc.sql("""
                insert into task.assignment
                    (duty, parent, unit, assigner, answers_to, role, state, assigned_on, original_due, due)
                select :duty, cast(:parent as bigint), unit, :assigner, :answersTo, :role, 'ASSIGNED', :day,
                       cast(:due as date), cast(:due as date)
                  from unnest(:units) with ordinality as new (unit, number)
                 order by number
                returning id, unit
                """)
                .param("duty", parts.duty().value())
                .param("parent", parts.parent() == null ? null : parts.parent().value())
                .param("units", UnitId.values(parts.units()))
                .param("assigner", parts.assigner().value())
                .param("answersTo", parts.answersTo().value())
                .param("role", parts.role().name())
                .param("day", day)
                .param("due", parts.due())
                .query((row, _) -> new Added(new AssignmentId(row.getLong("id")), new UnitId(row.getLong("unit"))))
                .list();
    }

    /** The open parts right below a cancelled whole become parts of what that was a part of. */
    List<AssignmentId> lift(Assignment whole) {
        return jdbc.sql("""
                update task.assignment
                   set parent = cast(:parent as bigint), assigner = :assigner, answers_to = :answersTo, version = version + 1
                 where parent = :whole and state not in ('DONE', 'CANCELLED')
                returning id as value
                """)
                .param("whole", whole.id().value())
                .param("parent", whole.parent() == null ? null : whole.parent().value())
                .param("assigner", whole.assigner().value())
                .param("answersTo", whole.answersTo().value())
                .query(AssignmentId.class)
                .list();
    }

    /** Notes what has come to be late; each due date once. */
    List<Assignment> markOverdue(LocalDate day) {
        return jdbc.sql("""
                update task.assignment a
                   set late_since = coalesce(a.late_since, a.due + 1), days_late = greatest(a.days_late, :day - a.due),
                       missed = a.due, version = version + 1
                 where a.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                   and a.due < :day and (a.missed is null or a.missed <> a.due)
                returning a.*, null::date as parent_due
                """)
                .param("day", day)
                .query((row, _) -> AssignmentRows.assignment(row))
                .list();
    }

    /** Makes the lines of the tally of a unit and month one, or none where nothing is left. */
    int foldTally() {
        return jdbc.sql("""
                with several as (
                    select unit, month from task.tally group by unit, month having count(*) > 1
                ), gone as (
                    delete from task.tally t using several s where t.unit = s.unit and t.month = s.month
                    returning t.unit, t.month, t.owed, t.done, t.in_time
                )
                insert into task.tally (unit, month, owed, done, in_time)
                select unit, month, sum(owed), sum(done), sum(in_time) from gone group by unit, month
                """).update();
    }

    /** An assignment that was made. */
    record Added(AssignmentId id, UnitId unit) {}

    /** Assignments that are to be made. */
    record NewParts(
            DutyId duty,
            @Nullable AssignmentId parent,
            List<UnitId> units,
            UnitId assigner,
            UnitId answersTo,
            Role role,
            @Nullable LocalDate due) {}
}
