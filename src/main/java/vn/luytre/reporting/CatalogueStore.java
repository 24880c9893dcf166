package vn.luytre.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.calendar.ReportingCalendars;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.Indicator.Pair;

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
                insert into reporting.indicator (code, name, measure, group_code, decimals, summing, counted, suggested, switched_off)
                select * from unnest(:codes::text[], :names::text[], :measures::text[], :groups::text[], :decimals::smallint[],
                                     :summings::text[], :counted::text[], :suggested::boolean[], :off::boolean[])
                on conflict (owner, code) do update
                   set name = excluded.name, measure = excluded.measure, group_code = excluded.group_code, counted = excluded.counted
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

    /** Brings a form of the rule pack. Lines that are there keep their positions, new ones get the next. */
    void bring(CataloguePack.Sheet sheet) {
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
        jdbc.sql("""
                with asked as (
                    select i.id as indicator, code.ordinal, case when i.summing in ('RATIO', 'MEAN') then 2 else 1 end as width
                      from unnest(:codes::text[]) with ordinality as code (code, ordinal)
                      join reporting.indicator i on i.owner is null and i.code = code.code
                ), last as (
                    select coalesce(max(l.position + case when i.summing in ('RATIO', 'MEAN') then 1 else 0 end), 0) as position
                      from reporting.line l join reporting.indicator i on i.id = l.indicator
                     where l.form = :form
                ), new as (
                    select indicator, ordinal, sum(width) over (order by ordinal) - width + 1 as position
                      from asked
                     where indicator not in (select indicator from reporting.line where form = :form)
                )
                insert into reporting.line (form, position, indicator, ordinal)
                select :form, last.position + new.position, new.indicator, new.ordinal from new, last
                """)
                .param("form", form)
                .param("codes", sheet.indicators().toArray(String[]::new))
                .update();
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    /** All forms with their lines. */
    List<FigureForm> forms() {
        var indicators = indicators();
        var lines = new HashMap<Integer, List<Line>>();
        jdbc.sql("select form, position, indicator, dropped from reporting.line order by form, ordinal, position")
                .query(row -> {
                    lines.computeIfAbsent(row.getInt("form"), _ -> new ArrayList<>())
                            .add(new Line(
                                    Objects.requireNonNull(indicators.get(new IndicatorId(row.getInt("indicator")))),
                                    row.getInt("position"),
                                    row.getBoolean("dropped")));
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
                        row.getBoolean("switched_off")))
                .list()
                .stream()
                .collect(Collectors.toMap(Indicator::id, indicator -> indicator));
    }
}
