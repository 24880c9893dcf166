package vn.luytre.reporting.entry;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;

/** What was saved when, in the database: one row for each save. */
@Repository
public class HistoryStore {
    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a sheet said before and says now. */
    public record Saved(int version, Numbers before, Numbers after) {}

    /** Remembers what became of sheets of one period. */
    public void add(
            FigureForm form,
            PeriodKey period,
            OffsetDateTime now,
            AccountId by,
            String name,
            Map<UnitId, Saved> saved) {
        var rows = new ArrayList<Row>();
        saved.forEach((unit, one) -> rows.add(row(unit, one, form.width())));
        jdbc.sql("""
                insert into reporting.sheet_history
                       (form, period, unit, version, at, account, by_name, positions, before, after)
                select :form, :period, unit, version, :at, :account, :name, positions::int[], before::bigint[], after::bigint[]
                  from unnest(:units::bigint[], :versions::int[], :positions::text[], :before::text[], :after::text[])
                       as new (unit, version, positions, before, after)
                """)
                .param("form", form.id().value())
                .param("period", period.value())
                .param("at", now)
                .param("account", by.value())
                .param("name", name)
                .param("units", rows.stream().map(row -> row.unit.value()).toArray(Long[]::new))
                .param("versions", rows.stream().map(Row::version).toArray(Integer[]::new))
                .param("positions", rows.stream().map(Row::positions).toArray(String[]::new))
                .param("before", rows.stream().map(Row::before).toArray(String[]::new))
                .param("after", rows.stream().map(Row::after).toArray(String[]::new))
                .update();
    }

    private record Row(UnitId unit, int version, String positions, String before, String after) {}

    /** Where nothing was said before, nothing is kept: an array that is too short is filled up with nothing. */
    private static Row row(UnitId unit, Saved saved, int width) {
        var positions = new StringJoiner(",", "{", "}");
        var before = new StringJoiner(",", "{", "}");
        var after = new StringJoiner(",", "{", "}");
        boolean isFirst = saved.before().equals(Numbers.EMPTY);
        for (int at = 1; at <= width; at++) {
            var then = said(saved.before(), at);
            var now = said(saved.after(), at);
            if (same(then, now)) continue;
            positions.add(Integer.toString(at));
            if (!isFirst) before.add(String.valueOf(then));
            after.add(String.valueOf(now));
        }
        return new Row(unit, saved.version(), positions.toString(), before.toString(), after.toString());
    }

    private static boolean same(@Nullable Long one, @Nullable Long other) {
        return one == null ? other == null : one.equals(other);
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
