package vn.luytre.task.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.task.AssignmentId;

/** The page of an assignment: its head, its parts, and the dates it had. History and evidence have front doors of their own. */
@Repository
public class AssignmentScreen {
    static final String HEAD = ListRows.SELECT + "where a.id = :id";

    static final String PARTS = ListRows.SELECT + "where a.parent = :id order by a.role desc, a.due, a.id";

    static final String DATES = """
            select due, cause, reason, set_at, set_by_name, null as outcome from task.due_date where assignment = :id
             union all
            select until, 'EXTENSION_ASKED', reason, asked_at, asked_by_name, outcome
              from task.extension where assignment = :id
             order by set_at
            """;

    private final JdbcClient jdbc;

    AssignmentScreen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The assignment with its sentence. */
    public Optional<AssignmentRow> head(AssignmentId id) {
        return jdbc.sql(HEAD)
                .param("id", id.value())
                .query((row, _) -> ListRows.row(row))
                .optional();
    }

    /** What was handed down, and what cooperating units contribute; cancelled parts too. */
    public List<AssignmentRow> parts(AssignmentId id) {
        return jdbc.sql(PARTS)
                .param("id", id.value())
                .query((row, _) -> ListRows.row(row))
                .list();
    }

    /** Every due date that was set and every extension that was asked for, the oldest first. */
    public List<DateLine> dates(AssignmentId id) {
        return jdbc.sql(DATES).param("id", id.value()).query(DateLine.class).list();
    }

    /**
     * A date that was set or asked for.
     *
     * @param cause a constant of {@link vn.luytre.task.Happening}
     * @param outcome of what was asked for: {@code GRANTED}, {@code REFUSED}, {@code LAPSED}; null while nobody has decided
     */
    public record DateLine(
            @Nullable LocalDate due,
            String cause,
            String reason,
            OffsetDateTime setAt,
            String setByName,
            @Nullable String outcome) {}
}
