package vn.luytre.task.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.task.AssignmentId;

/** Assignments as programs go through them: by number, part by part. */
@Repository
class ProgramList {
    private static final String SELECT = "select " + ListRows.COLUMNS + """
            , a.version
              from task.assignment a
              join task.duty d on d.id = a.duty
            """;

    private final JdbcClient jdbc;

    ProgramList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with a greater number, one more than the size where there are more. */
    List<Line> after(long number, int size, AssignmentFilter filter) {
        return jdbc.sql(SELECT + "where a.id > :number and " + filter.conditions() + "\n order by a.id limit :size + 1")
                .params(filter.values())
                .param("number", number)
                .param("size", size)
                .query((row, _) -> new Line(ListRows.row(row), row.getInt("version")))
                .list();
    }

    Line find(AssignmentId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> new Line(ListRows.row(row), row.getInt("version")))
                .single();
    }

    /** The parts of one. */
    List<Line> parts(AssignmentId id) {
        return jdbc.sql(SELECT + "where a.parent = :id order by a.id")
                .param("id", id.value())
                .query((row, _) -> new Line(ListRows.row(row), row.getInt("version")))
                .list();
    }

    /** An assignment and how often it has changed. */
    record Line(AssignmentRow row, int version) {}
}
