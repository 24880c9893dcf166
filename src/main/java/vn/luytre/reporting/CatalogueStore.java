package vn.luytre.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.calendar.ReportingCalendars;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.Indicator.Pair;
import vn.luytre.reporting.Uses.KeyFigure;
import vn.luytre.reporting.Uses.Switch;

/** Indicators and forms in the database. */
@Repository
class CatalogueStore {
    private final JdbcClient jdbc;
    private final ReportingCalendars calendars = ReportingCalendars.load();

    CatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which catalogue it is; another one with each change. */
    UUID revision() {
        return jdbc.sql("select revision from reporting.catalogue_revision")
                .query(UUID.class)
                .single();
    }

    /** Says that it has changed; nobody else changes it until the transaction ends. */
    void change() {
        jdbc.sql("update reporting.catalogue_revision set revision = gen_random_uuid()")
                .update();
    }

    /** What units decided about it. */
    Uses uses() {
        var switches = jdbc.sql("select form, position, owner, since, used from reporting.line_switch")
                .query((row, _) -> decided(row))
                .list();
        var countings = jdbc.sql("select form, position, owner, since, used from reporting.count_switch")
                .query((row, _) -> decided(row))
                .list();
        var keys = jdbc.sql("select form, position, owner, shown from reporting.key_figure")
                .query((row, _) -> new KeyFigure(
                        new FormId(row.getInt("form")),
                        row.getInt("position"),
                        new UnitId(row.getLong("owner")),
                        row.getBoolean("shown")))
                .list();
        var firsts = new HashMap<FormId, Map<UnitId, PeriodKey>>();
        jdbc.sql("select form, owner, period from reporting.first_period").query(row -> {
            firsts.computeIfAbsent(new FormId(row.getInt("form")), _ -> new HashMap<>())
                    .put(new UnitId(row.getLong("owner")), new PeriodKey(row.getInt("period")));
        });
        return new Uses(switches, countings, keys, firsts);
    }

    private static Switch decided(ResultSet row) throws SQLException {
        return new Switch(
                new FormId(row.getInt("form")),
                row.getInt("position"),
                new UnitId(row.getLong("owner")),
                new PeriodKey(row.getInt("since")),
                row.getBoolean("used"));
    }

    /** All forms with their lines. Those that a unit added are asked for only where it switched them on. */
    List<FigureForm> forms(Map<IndicatorId, Indicator> indicators) {
        var lines = new HashMap<Integer, List<Line>>();
        jdbc.sql("""
                select l.form, l.position, l.indicator, l.dropped, f.owner is not null or i.owner is not null as owned
                  from reporting.line l
                  join reporting.form f on f.id = l.form
                  join reporting.indicator i on i.id = l.indicator
                 order by l.form, l.ordinal, l.position
                """).query(row -> {
            var indicator = Objects.requireNonNull(indicators.get(new IndicatorId(row.getInt("indicator"))));
            boolean isUnused = row.getBoolean("dropped") || row.getBoolean("owned");
            lines.computeIfAbsent(row.getInt("form"), _ -> new ArrayList<>())
                    .add(new Line(indicator, row.getInt("position"), isUnused || indicator.switchedOff()));
        });
        return jdbc.sql("select * from reporting.form order by id")
                .query((row, _) -> new FigureForm(
                        new FormId(row.getInt("id")),
                        row.getString("code"),
                        row.getString("name"),
                        calendars.byId(row.getString("calendar")).orElseThrow(),
                        PeriodKind.valueOf(row.getString("frequency")),
                        Arrays.stream((String[]) row.getArray("reporters").getArray())
                                .map(UnitKind::valueOf)
                                .collect(Collectors.toSet()),
                        row.getInt("due_working_days"),
                        owner(row),
                        lines.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    Map<IndicatorId, Indicator> indicators() {
        var rates = new HashMap<Integer, List<Pair>>();
        jdbc.sql("select indicator, part, whole from reporting.rate order by indicator, part")
                .query(row -> {
                    rates.computeIfAbsent(row.getInt("indicator"), _ -> new ArrayList<>())
                            .add(new Pair(new IndicatorId(row.getInt("part")), new IndicatorId(row.getInt("whole"))));
                });
        return jdbc
                .sql("select * from reporting.indicator order by id")
                .query((row, _) -> new Indicator(
                        new IndicatorId(row.getInt("id")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("measure"),
                        row.getString("group_code"),
                        row.getInt("decimals"),
                        Summing.valueOf(row.getString("summing")),
                        row.getString("counted") == null ? null : Count.valueOf(row.getString("counted")),
                        rates.getOrDefault(row.getInt("id"), List.of()),
                        row.getBoolean("suggested"),
                        row.getBoolean("switched_off"),
                        owner(row),
                        row.getString("source")))
                .list()
                .stream()
                .collect(Collectors.toMap(Indicator::id, indicator -> indicator));
    }

    private static @Nullable UnitId owner(ResultSet row) throws SQLException {
        long owner = row.getLong("owner");
        return row.wasNull() ? null : new UnitId(owner);
    }
}
