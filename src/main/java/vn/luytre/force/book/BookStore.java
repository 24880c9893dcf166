package vn.luytre.force.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;

/** Lines of the book in the database. */
@Repository
class BookStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    BookStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(UnitId unit, NewLine line, Author by) {
        return jdbc.sql("""
                insert into force.line (unit, team, kind, day, title, amount, fund, at, account, by_name)
                values (:unit, cast(:team as bigint), :kind, :day, :title, :amount, :fund, :now, :account, :name)
                returning id
                """)
                .param("unit", unit.value())
                .param("team", line.team() == null ? null : line.team().value())
                .param("kind", line.kind().name())
                .param("day", line.day())
                .param("title", line.title())
                .param("amount", line.amount())
                .param("fund", line.fund() == null ? null : line.fund().name())
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .query(Long.class)
                .single();
    }

    Optional<BookLine> find(long line) {
        return jdbc.sql("""
                select l.*, t.name as team_name from force.line l left join force.team t on t.id = l.team where l.id = :line
                """).param("line", line).query((row, _) -> line(row)).optional();
    }

    /** Says whether it still held. */
    boolean withdraw(long line, String reason, Author by) {
        return jdbc.sql("""
                update force.line
                   set withdrawn_at = :now, withdrawn_account = :account, withdrawn_by_name = :name, withdrawn_reason = :reason
                 where id = :line and withdrawn_at is null
                """)
                        .param("line", line)
                        .param("now", OffsetDateTime.now(clock))
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** A line out of its row. */
    static BookLine line(ResultSet row) throws SQLException {
        var fund = row.getString("fund");
        return new BookLine(
                row.getLong("id"),
                new UnitId(row.getLong("unit")),
                row.getObject("team", Long.class),
                row.getString("team_name"),
                LineKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("title"),
                row.getLong("amount"),
                fund == null ? null : Fund.valueOf(fund),
                row.getString("by_name"),
                row.getObject("withdrawn_at", OffsetDateTime.class),
                row.getString("withdrawn_reason"));
    }
}
