package vn.luytre.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** What changes hands when units end. Everything here is about what is not closed; what is done stays with who did it. */
@Repository
class SuccessionStore {
    private static final long LOCK = 0x6C757974726502L; // any number of our own

    private final JdbcClient jdbc;

    SuccessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time, until the transaction ends: else two would both find what nobody has followed yet. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .list();
    }

    /** All units that owe something, are owed something, or are part of what comes back. */
    List<UnitId> holders(LocalDate day) {
        return jdbc.sql("""
                select unit as value from task.assignment where state not in ('DONE', 'CANCELLED')
                 union
                select assigner from task.assignment where state not in ('DONE', 'CANCELLED')
                 union
                select answers_to from task.assignment where state not in ('DONE', 'CANCELLED')
                 union
                select issuer from task.series where last_day is null or last_day >= :day
                 union
                select u.unit from task.series_unit u join task.series s on s.id = u.series
                 where s.last_day is null or s.last_day >= :day
                 union
                select unit from task.monitor
                """).param("day", day).query(UnitId.class).list();
    }

    /**
     * Where both the unit that ended and its heir have the same duty. The whole comes before its part, who leads before who
     * cooperates, the one that is further before the other.
     */
    List<Clash> clashes(UnitId from, UnitId to) {
        return jdbc.sql("""
                with recursive clash as (
                    select mine.id as mine, theirs.id as theirs
                      from task.assignment mine
                      join task.assignment theirs on theirs.duty = mine.duty and theirs.unit = :to and theirs.state <> 'CANCELLED'
                     where mine.unit = :from and mine.state not in ('DONE', 'CANCELLED')
                ), up (start, id, depth) as (
                    select one, one, 0 from clash cross join lateral (values (mine), (theirs)) as both_of (one)
                    union
                    select up.start, a.parent, up.depth + 1
                      from up join task.assignment a on a.id = up.id where a.parent is not null
                ), ranked as (
                    select a.id, a.state,
                           row (max(up.depth), (a.role <> 'LEAD')::int,
                                -array_position(array['ASSIGNED', 'ACCEPTED', 'RETURNED', 'IN_PROGRESS', 'REPORTED', 'DONE'], a.state),
                                a.id) as rank
                      from up join task.assignment a on a.id = up.start
                     group by a.id
                )
                select clash.mine, clash.theirs, t.state = 'DONE' as theirs_done, m.rank < t.rank as mine_stays
                  from clash
                  join ranked m on m.id = clash.mine
                  join ranked t on t.id = clash.theirs
                 order by clash.mine
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, _) -> clash(row))
                .list();
    }

    private static Clash clash(ResultSet row) throws SQLException {
        return new Clash(
                new AssignmentId(row.getLong("mine")),
                new AssignmentId(row.getLong("theirs")),
                row.getBoolean("theirs_done"),
                row.getBoolean("mine_stays"));
    }

    /** What was handed down from an assignment that ends is a part of the one that stays. */
    void hangBelow(List<Clash> folded) {
        jdbc.sql("""
                update task.assignment a set parent = pair.stays
                  from unnest(:ends, :stays) as pair (ends, stays)
                 where a.parent = pair.ends and a.id <> pair.stays
                """)
                .param("ends", folded.stream().map(one -> one.ends().value()).toArray(Long[]::new))
                .param("stays", folded.stream().map(one -> one.stays().value()).toArray(Long[]::new))
                .update();
    }

    /**
     * The heir owes, orders and judges in place of the unit that ended.
     *
     * @param except that the unit keeps owing, since nobody knows who is to do them
     */
    List<Moved> move(UnitId from, UnitId to, List<AssignmentId> except) {
        return jdbc.sql("""
                with held as (
                    select id, unit = :from and id <> all (:except) as owed
                      from task.assignment
                     where state not in ('DONE', 'CANCELLED') and (unit = :from or assigner = :from or answers_to = :from)
                     order by id
                       for update
                )
                update task.assignment a
                   set unit = case when held.owed then :to else a.unit end,
                       assigner = case when a.assigner = :from then :to else a.assigner end,
                       answers_to = case when a.answers_to = :from then :to else a.answers_to end,
                       version = a.version + 1
                  from held
                 where held.id = a.id and (held.owed or a.assigner = :from or a.answers_to = :from)
                returning a.id, a.answers_to, held.owed
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("except", except.stream().map(AssignmentId::value).toArray(Long[]::new))
                .query((row, _) -> new Moved(
                        new AssignmentId(row.getLong("id")),
                        new UnitId(row.getLong("answers_to")),
                        row.getBoolean("owed")))
                .list();
    }

    /** The orders themselves, as long as something of them is open. */
    void moveOrders(UnitId from, UnitId to, LocalDate day) {
        jdbc.sql("""
                update task.duty d set issuer = :to
                 where issuer = :from and exists (select from task.assignment a
                                                   where a.duty = d.id and a.state not in ('DONE', 'CANCELLED'))
                """).param("from", from.value()).param("to", to.value()).update();
        jdbc.sql("update task.series set issuer = :to where issuer = :from and (last_day is null or last_day >= :day)")
                .param("from", from.value())
                .param("to", to.value())
                .param("day", day)
                .update();
    }

    /** Whom series are for: where both are in one, the heir is so once, as the one that leads where either does. */
    List<SeriesId> moveSeries(UnitId from, UnitId to, LocalDate day) {
        return jdbc.sql("""
                with gone as (
                    delete from task.series_unit u using task.series s
                     where u.unit = :from and s.id = u.series and (s.last_day is null or s.last_day >= :day)
                    returning u.series, u.role
                )
                insert into task.series_unit as u (series, unit, role)
                select series, :to, role from gone
                on conflict (series, unit) do update set role = case when excluded.role = 'LEAD' then 'LEAD' else u.role end
                returning series as value
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("day", day)
                .query(SeriesId.class)
                .list();
    }

    /** What is open in which a unit has a part and of which nobody has been asked since somebody chose last, with who can be asked. */
    List<Moved> unasked(UnitId unit, List<AssignmentId> only) {
        return jdbc.sql("""
                select a.id, case when a.answers_to = :unit then a.unit else a.answers_to end as answers_to, a.unit = :unit as owed
                  from task.assignment a
                 where a.state not in ('DONE', 'CANCELLED') and (a.unit = :unit or a.answers_to = :unit)
                   and (cardinality(:only) = 0 or a.id = any (:only))
                   and not exists (select from task.entry e
                                    where e.assignment = a.id and e.happening = 'HEIR_UNCLEAR'
                                      and not exists (select from task.entry later
                                                       where later.assignment = a.id and later.id > e.id
                                                         and later.happening = 'HEIR_CHOSEN'))
                 order by a.id
                """)
                .param("unit", unit.value())
                .param("only", only.stream().map(AssignmentId::value).toArray(Long[]::new))
                .query((row, _) -> new Moved(
                        new AssignmentId(row.getLong("id")),
                        new UnitId(row.getLong("answers_to")),
                        row.getBoolean("owed")))
                .list();
    }

    /**
     * Two assignments of one duty that come to the same unit.
     *
     * @param theirsDone whether the heir has done its own already: then nobody knows whether the other is still to be done
     */
    record Clash(AssignmentId mine, AssignmentId theirs, boolean theirsDone, boolean mineStays) {
        AssignmentId stays() {
            return mineStays ? mine : theirs;
        }

        AssignmentId ends() {
            return mineStays ? theirs : mine;
        }
    }

    /**
     * An assignment of which something changed hands, or should.
     *
     * @param owed whether it is what the unit owes, not only what it is owed
     */
    record Moved(AssignmentId id, UnitId answersTo, boolean owed) {}
}
