package vn.luytre.reporting.count;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.recognition.ProposalId;

/** What has happened since figures were counted, in the database. */
@Repository
class MarkStore {
    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something of a unit that belongs to a day. */
    record Mark(long id, UnitId unit, LocalDate day) {}

    void add(UnitId unit, Collection<LocalDate> days) {
        jdbc.sql("insert into reporting.recount (unit, day) select :unit, unnest(:days::date[])")
                .param("unit", unit.value())
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
    }

    void add(Collection<UnitId> units, LocalDate day) {
        jdbc.sql("insert into reporting.recount (unit, day) select unnest(:units::bigint[]), :day")
                .param("units", UnitId.values(units))
                .param("day", day)
                .update();
    }

    List<Mark> all() {
        return jdbc.sql("select id, unit, day from reporting.recount order by id")
                .query((row, _) -> new Mark(
                        row.getLong("id"), new UnitId(row.getLong("unit")), row.getObject("day", LocalDate.class)))
                .list();
    }

    void remove(Collection<Mark> marks) {
        jdbc.sql("delete from reporting.recount where id = any (:ids)")
                .param("ids", marks.stream().map(Mark::id).toArray(Long[]::new))
                .update();
    }

    /** The days of an assignment that figures may be counted by. */
    List<LocalDate> daysOf(long assignment) {
        return jdbc.sql("select due from task.assignment_fact where id = :id and due is not null")
                .param("id", assignment)
                .query(LocalDate.class)
                .list();
    }

    /** The day by which a commendation is counted. */
    List<LocalDate> daysOf(ProposalId award) {
        return jdbc.sql("select decided_on from recognition.award_fact where id = :id")
                .param("id", award.value())
                .query(LocalDate.class)
                .list();
    }
}
