package vn.luytre.activity.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.activity.ActivityState;
import vn.luytre.storage.Plans;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** Lists of activities: narrowed, sorted, page by page. */
@Repository
class ActivityList {
    /** More than so many are not counted. */
    static final int COUNTED = 10_000;

    private static final Map<String, String> COLUMNS = Map.of("day", "a.day", "kind", "a.kind", "proofs", "a.proofs");
    private static final String USUAL = "a.day desc, a.id desc";

    private final JdbcClient jdbc;
    private final Plans plans;

    ActivityList(JdbcClient jdbc, Plans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** A page, with how many there are up to {@link #COUNTED}. */
    @Transactional(readOnly = true)
    Rows<ActivityRow> page(ActivityFilter filter, Paging paging) {
        if (filter.isWideSearch()) plans.eachForItself();
        long total = jdbc.sql("select count(*) from (select 1 from activity.activity a where %s limit :counted) counted"
                        .formatted(filter.conditions()))
                .params(filter.values())
                .param("counted", COUNTED)
                .query(Long.class)
                .single();
        if (total == 0) return new Rows<>(List.of(), 0, paging);
        return new Rows<>(block(filter, paging, paging.offset(), Paging.SIZE), total, paging);
    }

    /** Some rows of it. */
    List<ActivityRow> block(ActivityFilter filter, Paging order, int offset, int size) {
        return new ArrayList<>(jdbc.sql("""
                select a.id, a.unit, a.area, a.spot, a.day, a.state, a.kind, a.title, a.words, a.proofs, a.campaign,
                       array(select measure || '=' || amount from activity.amount where activity = a.id) as amounts
                  from (select * from activity.activity a where %1$s order by %2$s offset :offset limit :size) a
                 order by %2$s
                """.formatted(filter.conditions(), order.orderBy(COLUMNS, USUAL)))
                .params(filter.values())
                .param("offset", offset)
                .param("size", size)
                .query((row, _) -> row(row))
                .list());
    }

    private static ActivityRow row(ResultSet row) throws SQLException {
        var amounts = new TreeMap<String, BigDecimal>();
        for (var amount : (String[]) row.getArray("amounts").getArray()) {
            int equals = amount.indexOf('=');
            amounts.put(amount.substring(0, equals), new BigDecimal(amount.substring(equals + 1)));
        }
        return new ActivityRow(
                row.getLong("id"),
                row.getLong("unit"),
                row.getLong("area"),
                row.getString("spot"),
                row.getObject("day", LocalDate.class),
                ActivityState.valueOf(row.getString("state")),
                row.getString("kind"),
                row.getString("title"),
                row.getString("words"),
                row.getInt("proofs"),
                row.getObject("campaign", Long.class),
                amounts);
    }
}
