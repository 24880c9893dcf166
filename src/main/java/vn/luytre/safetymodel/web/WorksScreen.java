package vn.luytre.safetymodel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** Which types work where: by the last review, else by the index. */
@Repository
public class WorksScreen {
    private static final Map<String, String> ORDERS =
            Map.of("sites", "sites", "working", "working", "share", "working::float8 / sites");

    private static final String WORKS = """
            select m.type, %s as unit, count(*) as sites,
                   count(*) filter (where s.state in ('ACTIVE', 'CONSOLIDATED')
                        and (a.verdict = 'EFFECTIVE' or a.verdict is null and a.index >= :activeFrom)) as working
              from safetymodel.site s
              join safetymodel.model m on m.id = s.model
              left join safetymodel.activeness a on a.site = s.id
             where s.state in ('LAUNCHED', 'ACTIVE', 'CONSOLIDATED', 'DORMANT') and %s
             group by 1, 2
            """;

    private final JdbcClient jdbc;

    WorksScreen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each type over all units. */
    List<WorkRow> byType(RegisterFilter filter) {
        return jdbc.sql(WORKS.formatted("0::bigint", filter.ofSites()) + " order by sites desc, m.type")
                .params(filter.values())
                .query(WorkRow.class)
                .list();
    }

    /** A page of types by commune. */
    Rows<WorkRow> page(RegisterFilter filter, Paging paging) {
        var total = new ArrayList<Long>();
        var rows = jdbc.sql("select *, count(*) over () as total from ("
                        + WORKS.formatted("s.unit", filter.ofSites()) + ") works order by "
                        + paging.orderBy(ORDERS, "type, unit") + " offset :offset limit :size")
                .params(filter.values())
                .param("offset", paging.offset())
                .param("size", Paging.SIZE)
                .query((row, _) -> {
                    total.add(row.getLong("total"));
                    return new WorkRow(
                            row.getString("type"), row.getLong("unit"), row.getLong("sites"), row.getLong("working"));
                })
                .list();
        return new Rows<>(rows, total.isEmpty() ? 0 : total.getFirst(), paging);
    }

    /** All of them, for a table that is taken along. */
    List<WorkRow> all(RegisterFilter filter) {
        return jdbc.sql(WORKS.formatted("s.unit", filter.ofSites()) + " order by m.type, unit")
                .params(filter.values())
                .query(WorkRow.class)
                .list();
    }
}
