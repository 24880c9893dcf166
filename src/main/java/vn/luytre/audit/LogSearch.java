package vn.luytre.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks into the log. Rights are asked for by whoever calls. */
@Service
@Transactional(readOnly = true)
public class LogSearch {
    /** More than so many are not counted. */
    public static final int COUNTED = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    LogSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    public List<LogLine> find(LogFilter filter, int size, int offset) {
        var sql = """
                select e.id, e.at, e.account, e.post, e.source, e.what, e.module, e.subject, e.detail::text as detail,
                       s.number as seal
                  from audit.entry e
                  left join audit.seal s on s.entry = e.id
                 where %s
                 order by e.id desc
                 limit :size offset :offset
                """.formatted(filter.conditions());
        return filter.into(jdbc.sql(sql), clock.getZone())
                .param("size", size)
                .param("offset", offset)
                .query(LogLine.class)
                .list();
    }

    /** How many there are, up to {@link #COUNTED}. */
    public long count(LogFilter filter) {
        var sql = "select count(*) from (select from audit.entry e where %s limit :counted) counted"
                .formatted(filter.conditions());
        return filter.into(jdbc.sql(sql), clock.getZone())
                .param("counted", COUNTED)
                .query(Long.class)
                .single();
    }

    /** The kinds that occur, by name; found by leaps through the index, not by reading the log. */
    public List<String> kinds() {
        return jdbc.sql("""
                with recursive kind (what) as (
                    (select what from audit.entry order by what limit 1)
                    union all
                    select (select e.what from audit.entry e where e.what > kind.what order by e.what limit 1)
                      from kind where kind.what is not null
                )
                select what from kind where what is not null
                """).query(String.class).list();
    }
}
