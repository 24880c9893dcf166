package vn.luytre.force.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** Lines of the book as lists, and what they add up to. */
@Repository
public class BookList {
    /** More are not taken along at once. */
    public static final int MOST = 20_000;

    private static final Map<String, String> COLUMNS = Map.of("day", "l.day", "kind", "l.kind", "amount", "l.amount");

    private final JdbcClient jdbc;

    BookList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Rows<BookLine> page(BookFilter filter, Paging paging) {
        var total = new ArrayList<Long>();
        var rows = lines(filter, paging, paging.offset(), Paging.SIZE, total);
        return new Rows<>(rows, total.isEmpty() ? 0 : total.getFirst(), paging);
    }

    /** All, at most {@link #MOST}. */
    public List<BookLine> all(BookFilter filter, Paging order) {
        return lines(filter, order, 0, MOST, new ArrayList<>());
    }

    private List<BookLine> lines(BookFilter filter, Paging paging, int offset, int size, List<Long> total) {
        return jdbc.sql("""
                select l.*, t.name as team_name, count(*) over () as total
                  from force.line l left join force.team t on t.id = l.team
                 where %s order by %s offset :offset limit :size
                """.formatted(filter.conditions(), paging.orderBy(COLUMNS, "l.day desc, l.id desc")))
                .params(filter.values())
                .param("offset", offset)
                .param("size", size)
                .query((row, _) -> {
                    total.add(row.getLong("total"));
                    return BookStore.line(row);
                })
                .list();
    }

    /** What the lines that hold add up to, kind by kind. */
    public Map<LineKind, Long> sums(BookFilter filter) {
        var sums = new HashMap<LineKind, Long>();
        jdbc.sql(
                        "select l.kind, sum(l.amount)::bigint as amount from force.line l where %s and l.withdrawn_at is null group by l.kind"
                                .formatted(filter.conditions()))
                .params(filter.values())
                .query(row -> {
                    sums.put(LineKind.valueOf(row.getString("kind")), row.getLong("amount"));
                });
        return sums;
    }
}
