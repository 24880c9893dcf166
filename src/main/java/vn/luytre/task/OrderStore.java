package vn.luytre.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.directive.DirectiveId;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/** The duties in the database. */
@Repository
class OrderStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    OrderStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty where the item of the directive is a duty already. */
    Optional<DutyId> add(UnitId issuer, @Nullable Actor by, NewDuty duty) {
        var statement = jdbc.sql("""
                insert into task.duty (issuer, directive, directive_duty, label, sentence, span_start, span_end, due,
                                       set_at, set_by, set_by_name, search)
                values (:issuer, cast(:directive as uuid), cast(:number as bigint), cast(:label as text), :sentence,
                        cast(:start as int), cast(:end as int), cast(:due as date), :now, cast(:account as uuid), :name, :search)
                on conflict (directive, directive_duty) where series is null do nothing
                returning id as value
                """)
                .param("issuer", issuer.value())
                .param("sentence", duty.sentence())
                .param("due", duty.due())
                .param("now", OffsetDateTime.now(clock))
                .param("account", by == null ? null : by.account().value())
                .param("name", by == null ? History.PROGRAM : by.name())
                .param("search", Folding.key(duty.sentence()));
        return OriginColumns.of(duty.origin())
                .into(statement)
                .query(DutyId.class)
                .optional();
    }

    /** Takes the sentences of a directive out of the duties and series that it has become. */
    void expunge(DirectiveId directive) {
        jdbc.sql("""
                with series as (
                    update task.series set label = null, sentence = '…' where directive = :directive)
                update task.duty set label = null, sentence = '…', search = '' where directive = :directive
                """).param("directive", directive.value()).update();
    }

    /** The duty that an item of a directive has become. */
    DutyId ofDirective(Origin origin) {
        var columns = OriginColumns.of(origin);
        return jdbc.sql("""
                select id as value from task.duty
                 where directive = :directive and directive_duty = :number and series is null
                """)
                .param("directive", columns.directive())
                .param("number", columns.number())
                .query(DutyId.class)
                .single();
    }

    /** The instance of a series for a day; empty where it has been made already. */
    Optional<DutyId> addInstance(SeriesId series, LocalDate due) {
        return jdbc.sql("""
                insert into task.duty (series, occurrence, issuer, directive, directive_duty, label, sentence, span_start,
                                       span_end, due, set_at, set_by, set_by_name, search)
                select id, :due, issuer, directive, directive_duty, label, sentence, span_start, span_end, :due, :now,
                       set_by, set_by_name, search
                  from task.series where id = :series
                on conflict (series, occurrence) do nothing
                returning id as value
                """)
                .param("series", series.value())
                .param("due", due)
                .param("now", OffsetDateTime.now(clock))
                .query(DutyId.class)
                .optional();
    }

    /** What units owe, the next due first, so many of each at most. */
    Map<UnitId, List<Duty>> owedBy(Collection<UnitId> units, int most) {
        var owed = new LinkedHashMap<UnitId, List<Duty>>();
        jdbc.sql("""
                select o.unit, d.id, d.issuer, d.directive, d.directive_duty, d.label, d.sentence, d.span_start, d.span_end, d.due,
                       d.series
                  from (select duty, unit, row_number() over (partition by unit order by due nulls last, id) as place
                          from task.assignment where unit = any (:units) and state not in ('DONE', 'CANCELLED')) o
                  join task.duty d on d.id = o.duty
                 where o.place <= :most order by o.unit, o.place
                """).param("units", UnitId.values(units)).param("most", most).query(row -> {
            owed.computeIfAbsent(new UnitId(row.getLong("unit")), _ -> new ArrayList<>())
                    .add(DutyRows.duty(row));
        });
        return owed;
    }

    Optional<Duty> find(DutyId duty) {
        return jdbc.sql("""
                select id, issuer, directive, directive_duty, label, sentence, span_start, span_end, due, series
                  from task.duty where id = :duty
                """)
                .param("duty", duty.value())
                .query((row, _) -> DutyRows.duty(row))
                .optional();
    }
}
