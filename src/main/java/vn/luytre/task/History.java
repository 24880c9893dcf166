package vn.luytre.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** What happened to the assignments; only ever added to. */
@Repository
class History {
    static final String PROGRAM = "Lũy Tre";

    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same happened to each of them. */
    void add(
            List<AssignmentId> assignments,
            Happening happening,
            @Nullable Actor by,
            String note,
            @Nullable LocalDate day) {
        if (assignments.isEmpty()) return;
        jdbc.sql("""
                insert into task.entry (assignment, version, happening, at, account, name, unit, note, day)
                select id, version, :happening, :now, cast(:account as uuid), :name, cast(:unit as bigint), :note,
                       cast(:day as date)
                  from task.assignment where id = any (:assignments) order by id
                """)
                .param(
                        "assignments",
                        assignments.stream().map(AssignmentId::value).toArray(Long[]::new))
                .param("happening", happening.name())
                .param("now", OffsetDateTime.now(clock))
                .param("account", by == null ? null : by.account().value())
                .param("name", by == null ? PROGRAM : by.name())
                .param("unit", by == null ? null : by.unit().value())
                .param("note", note)
                .param("day", day)
                .update();
    }

    /** The oldest first. */
    List<Entry> of(AssignmentId assignment) {
        return jdbc.sql("""
                select happening, at, account, name, unit, note, day
                  from task.entry where assignment = :assignment order by id
                """)
                .param("assignment", assignment.value())
                .query((row, _) -> new Entry(
                        Happening.valueOf(row.getString("happening")),
                        row.getObject("at", OffsetDateTime.class),
                        row.getObject("account", UUID.class),
                        row.getString("name"),
                        unit(row.getObject("unit", Long.class)),
                        row.getString("note"),
                        AssignmentRows.day(row, "day")))
                .list();
    }

    private static @Nullable UnitId unit(@Nullable Long unit) {
        return unit == null ? null : new UnitId(unit);
    }

    /** The change that came first after a version that somebody looked at. */
    Optional<Entry> after(AssignmentId assignment, int seen) {
        return jdbc.sql("""
                select happening, at, account, name, null::bigint as unit, note, day
                  from task.entry where assignment = :assignment and version > :seen order by id limit 1
                """)
                .param("assignment", assignment.value())
                .param("seen", seen)
                .query((row, _) -> new Entry(
                        Happening.valueOf(row.getString("happening")),
                        row.getObject("at", OffsetDateTime.class),
                        row.getObject("account", UUID.class),
                        row.getString("name"),
                        null,
                        row.getString("note"),
                        AssignmentRows.day(row, "day")))
                .optional();
    }
}
