package vn.luytre.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitKind;

/** Brings what the rule pack has into the database. */
@Repository
class CatalogueBringing {
    private final JdbcClient jdbc;

    CatalogueBringing(JdbcClient jdbc) {
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

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
