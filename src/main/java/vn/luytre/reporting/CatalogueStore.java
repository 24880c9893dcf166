package vn.luytre.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /** Brings the indicators of the rule pack; what is there already gets its newest words. */
    void bring(List<CataloguePack.Item> items) {
        jdbc.sql("""
                insert into reporting.indicator (code, name, measure, group_code, decimals, summing, counted, suggested, switched_off, source)
                select * from unnest(:codes::text[], :names::text[], :measures::text[], :groups::text[], :decimals::smallint[],
                                     :summings::text[], :counted::text[], :suggested::boolean[], :off::boolean[], :sources::text[])
                on conflict (owner, code) do update
                   set name = excluded.name, measure = excluded.measure, group_code = excluded.group_code, counted = excluded.counted,
                       source = excluded.source
                """)
                .param("codes", texts(items, CataloguePack.Item::code))
                .param("names", texts(items, CataloguePack.Item::name))
                .param("measures", texts(items, CataloguePack.Item::measure))
                .param("groups", texts(items, CataloguePack.Item::group))
                .param("decimals", texts(items, item -> Integer.toString(item.decimals())))
                .param("summings", texts(items, item -> item.summing().name()))
                .param(
                        "counted",
                        texts(
                                items,
                                item -> item.count() == null
                                        ? null
                                        : item.count().name()))
                .param("suggested", texts(items, item -> Boolean.toString(item.suggested())))
                .param("off", texts(items, item -> Boolean.toString(item.switchedOff())))
                .param("sources", texts(items, CataloguePack.Item::source))
                .update();
        bringRates(items);
        bringCarried(items);
    }

    private void bringCarried(List<CataloguePack.Item> items) {
        record Rule(String code, CataloguePack.Carried carried) {}
        var rules = items.stream()
                .flatMap(item -> item.carried().stream().map(carried -> new Rule(item.code(), carried)))
                .toList();
        jdbc.sql("""
                insert into reporting.carrying (indicator, from_day, rule)
                select i.id, rule.from_day, rule.rule
                  from unnest(:codes::text[], :days::date[], :rules::text[]) as rule (code, from_day, rule)
                  join reporting.indicator i on i.owner is null and i.code = rule.code
                on conflict (owner, indicator, from_day) do update set rule = excluded.rule
                """)
                .param("codes", texts(rules, Rule::code))
                .param("days", texts(rules, rule -> rule.carried().from().toString()))
                .param("rules", texts(rules, rule -> rule.carried().rule().name()))
                .update();
        jdbc.sql("update reporting.carrying_revision set revision = revision + 1")
                .update();
    }

    private void bringRates(List<CataloguePack.Item> items) {
        var triples = new ArrayList<String[]>();
        for (var item : items) {
            for (var pair : item.rate()) triples.add(new String[] {item.code(), pair.part(), pair.whole()});
        }
        jdbc.sql("""
                insert into reporting.rate (indicator, part, whole)
                select i.id, p.id, w.id
                  from unnest(:indicators::text[], :parts::text[], :wholes::text[]) as pair (indicator, part, whole)
                  join reporting.indicator i on i.owner is null and i.code = pair.indicator
                  join reporting.indicator p on p.owner is null and p.code = pair.part
                  join reporting.indicator w on w.owner is null and w.code = pair.whole
                on conflict do nothing
                """)
                .param("indicators", texts(triples, triple -> triple[0]))
                .param("parts", texts(triples, triple -> triple[1]))
                .param("wholes", texts(triples, triple -> triple[2]))
                .update();
    }

    /**
     * Brings a form of the rule pack. Lines that are there keep their positions, new ones get the next.
     *
     * @return what can be added up only anew, since its sheets already have figures of which it is made
     */
    Optional<FormId> bring(CataloguePack.Sheet sheet) {
        int form = jdbc.sql("""
                insert into reporting.form (code, name, calendar, frequency, reporters, due_working_days)
                values (:code, :name, :calendar, :frequency, :reporters::text[], :due)
                on conflict (owner, code) do update set name = excluded.name
                returning id
                """)
                .param("code", sheet.code())
                .param("name", sheet.name())
                .param("calendar", sheet.calendar())
                .param("frequency", sheet.frequency().name())
                .param(
                        "reporters",
                        sheet.reporters().stream().map(UnitKind::name).sorted().toArray(String[]::new))
                .param("due", sheet.dueWorkingDays())
                .query(Integer.class)
                .single();
        int computed = jdbc.sql("""
                with asked as (
                    select i.id as indicator, code.ordinal, i.summing, case when i.summing in ('RATIO', 'MEAN') then 2 else 1 end as width
                      from unnest(:codes::text[]) with ordinality as code (code, ordinal)
                      join reporting.indicator i on i.owner is null and i.code = code.code
                ), last as (
                    select coalesce(max(l.position + case when i.summing in ('RATIO', 'MEAN') then 1 else 0 end), 0) as position
                      from reporting.line l join reporting.indicator i on i.id = l.indicator
                     where l.form = :form
                ), new as (
                    select indicator, ordinal, summing, sum(width) over (order by ordinal) - width + 1 as position
                      from asked
                     where indicator not in (select indicator from reporting.line where form = :form)
                ), added as (
                    insert into reporting.line (form, position, indicator, ordinal)
                    select :form, last.position + new.position, new.indicator, new.ordinal from new, last
                )
                select count(*) from new where summing not in ('SUM', 'LAST', 'NONE')
                """)
                .param("form", form)
                .param("codes", sheet.indicators().toArray(String[]::new))
                .query(Integer.class)
                .single();
        return computed == 0 ? Optional.empty() : Optional.of(new FormId(form));
    }

    /** The first period that is owed where nobody decided another one. */
    void begin(FormId form, PeriodKey period) {
        jdbc.sql("""
                insert into reporting.first_period (form, owner, period) values (:form, 0, :period) on conflict do nothing
                """)
                .param("form", form.value())
                .param("period", period.value())
                .update();
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
                .query((row, _) -> new Switch(
                        new FormId(row.getInt("form")),
                        row.getInt("position"),
                        new UnitId(row.getLong("owner")),
                        new PeriodKey(row.getInt("since")),
                        row.getBoolean("used")))
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
        return new Uses(switches, keys, firsts);
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
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
