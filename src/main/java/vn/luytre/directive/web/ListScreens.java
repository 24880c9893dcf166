package vn.luytre.directive.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.DirectiveState;
import vn.luytre.directive.ReadableDirectives;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** The list of directives, straight from the database. */
@Repository
public class ListScreens {
    private static final Map<String, String> COLUMNS =
            Map.of("received", "d.received_at", "issued", "d.issued_on", "number", "d.number collate \"vi-x-icu\"");

    private final JdbcClient jdbc;

    ListScreens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rows<ListRow> page(@Nullable ReadableDirectives readable, String state, Paging paging) {
        var rows = jdbc.sql("""
                select d.*, (select count(*) from directive.item i where i.directive = d.id and i.kind = 'DUTY' and not i.dropped) as duties,
                       d.office <> all (cast(:offices as bigint[])) as received, count(*) over () as all_of_them
                  from directive.directive d
                 where (:all or d.office = any (cast(:offices as bigint[]))
                        or d.state = 'ISSUED' and d.id = any (cast(:received as uuid[])))
                   and (:state = '' or d.state = :state)
                 order by %s
                 limit :limit offset :offset
                """.formatted(paging.orderBy(COLUMNS, "d.received_at desc, d.id")))
                .param("all", readable == null)
                .param("offices", readable == null ? null : readable.offices().toArray(Long[]::new))
                .param("received", readable == null ? null : readable.received().toArray(UUID[]::new))
                .param("state", state)
                .param("limit", Paging.SIZE)
                .param("offset", paging.offset())
                .query((row, _) -> new Counted(row(row), row.getLong("all_of_them")))
                .list();
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new Rows<>(rows.stream().map(Counted::row).toList(), total, paging);
    }

    private record Counted(ListRow row, long total) {}

    Optional<ListRow> row(DirectiveId id) {
        return jdbc.sql("""
                select d.*, (select count(*) from directive.item i where i.directive = d.id and i.kind = 'DUTY' and not i.dropped) as duties,
                       false as received
                  from directive.directive d where d.id = :id
                """).param("id", id.value()).query((row, _) -> row(row)).optional();
    }

    /** The steps of a directive, the latest first. */
    List<StepRow> steps(DirectiveId id) {
        return jdbc.sql(
                        "select step, account_name, at, note from directive.step where directive = :id order by id desc")
                .param("id", id.value())
                .query((row, _) -> new StepRow(
                        row.getString("step"),
                        Optional.ofNullable(row.getString("account_name")),
                        row.getObject("at", OffsetDateTime.class),
                        Optional.ofNullable(row.getString("note"))))
                .list();
    }

    /** A step of the past. */
    public record StepRow(String step, Optional<String> by, OffsetDateTime at, Optional<String> note) {}

    private static ListRow row(ResultSet row) throws SQLException {
        return new ListRow(
                row.getObject("id", UUID.class),
                DirectiveState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("type")),
                Optional.ofNullable(row.getString("number")),
                Optional.ofNullable(row.getString("issuer")),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                Optional.ofNullable(row.getString("subject")),
                Optional.ofNullable(row.getString("failure")),
                row.getInt("pages_read"),
                row.getObject("pages_total", Integer.class),
                row.getString("received_by_name"),
                row.getObject("received_at", OffsetDateTime.class),
                row.getInt("duties"),
                row.getBoolean("received"));
    }
}
