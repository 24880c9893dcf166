package vn.luytre.reporting.entry;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.reporting.Author;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;

/** What was saved when, in the database: one row for each save. */
@Repository
class HistoryStore {
    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Place place, int version, OffsetDateTime now, Author by, Numbers before, Numbers after, int width) {
        var positions = IntStream.rangeClosed(1, width)
                .filter(at -> !same(said(before, at), said(after, at)))
                .boxed()
                .toArray(Integer[]::new);
        jdbc.sql("""
                insert into reporting.sheet_history
                       (form, period, unit, version, at, account, by_name, positions, before, after)
                values (:form, :period, :unit, :version, :at, :account, :name, :positions, :before, :after)
                """)
                .param("form", place.form().value())
                .param("period", place.period().value())
                .param("unit", place.unit().value())
                .param("version", version)
                .param("at", now)
                .param("account", by.account().value())
                .param("name", by.name())
                .param("positions", positions)
                .param("before", said(before, positions))
                .param("after", said(after, positions))
                .update();
    }

    private static boolean same(@Nullable Long one, @Nullable Long other) {
        return one == null ? other == null : one.equals(other);
    }

    private static @Nullable Long[] said(Numbers numbers, Integer[] positions) {
        var said = new @Nullable Long[positions.length];
        for (int at = 0; at < positions.length; at++) said[at] = said(numbers, positions[at]);
        return said;
    }

    private static @Nullable Long said(Numbers numbers, int position) {
        if (numbers.isExempt(position)) return Change.EXEMPT;
        return numbers.has(position) ? numbers.number(position) : null;
    }

    /** What changed after a version, the last first. */
    List<Change> since(Place place, int version) {
        return changes(place, version, null);
    }

    /** All that changed in one line, the last first. */
    List<Change> of(Place place, int position) {
        return changes(place, -1, position);
    }

    private List<Change> changes(Place place, int version, @Nullable Integer position) {
        return jdbc.sql("""
                select h.version, h.at, h.by_name, c.position, c.before, c.after
                  from reporting.sheet_history h,
                       unnest(h.positions, h.before, h.after) as c (position, before, after)
                 where h.form = :form and h.period = :period and h.unit = :unit and h.version > :version
                   and (cast(:position as int) is null or c.position = :position)
                 order by h.version desc, c.position
                """)
                .param("form", place.form().value())
                .param("period", place.period().value())
                .param("unit", place.unit().value())
                .param("version", version)
                .param("position", position)
                .query((row, _) -> new Change(
                        row.getInt("version"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name"),
                        row.getInt("position"),
                        row.getObject("before", Long.class),
                        row.getObject("after", Long.class)))
                .list();
    }
}
