package vn.luytre.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From units to those before and after them, along the recorded events. */
@Repository
class LineageStore {
    private final JdbcClient jdbc;

    LineageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a way along events reached: a unit, or none at its end, by an event. */
    record Reached(
            UnitId start, @Nullable UnitId unit, @Nullable Long event) {}

    /**
     * Every unit that stems from one of the given after its day, up to {@code until}. A unit that was
     * reached by an event is followed from the day of that event only: what it gave away before is not of this line.
     */
    List<Reached> forward(Map<UnitId, LocalDate> since, LocalDate until) {
        return jdbc.sql("""
                with recursive reached (start, unit, since, event) as (
                    select unit, unit, since, null::bigint
                      from unnest(:units::bigint[], :since::date[]) as asked (unit, since)
                    union
                    select r.start, c.after, e.day, e.id
                      from reached r
                      join organization.unit_change c on c.before = r.unit
                      join organization.unit_event e on e.id = c.event and e.day > r.since and e.day <= :until)
                select start, unit, event from reached
                """)
                .param("units", UnitId.values(since.keySet()))
                .param("since", since.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("until", until)
                .query(LineageStore::reached)
                .list();
    }

    /** Every unit that the given one stems from. */
    List<Reached> backward(UnitId unit) {
        return jdbc.sql("""
                with recursive reached (start, unit, until, event) as (
                    select :unit::bigint, :unit::bigint, 'infinity'::date, null::bigint
                    union
                    select r.start, c.before, e.day, e.id
                      from reached r
                      join organization.unit_change c on c.after = r.unit
                      join organization.unit_event e on e.id = c.event and e.day < r.until)
                select start, unit, event from reached
                """)
                .param("unit", unit.value())
                .query(LineageStore::reached)
                .list();
    }

    private static Reached reached(ResultSet row, int number) throws SQLException {
        var start = Objects.requireNonNull(UnitRows.idOrNull(row, "start"));
        return new Reached(start, UnitRows.idOrNull(row, "unit"), row.getObject("event", Long.class));
    }

    /** The events in the order of their days. */
    List<LineageStep> steps(Collection<Long> events) {
        return List.copyOf(stepsByEvent(events).values());
    }

    /** The same by the number of the event. */
    Map<Long, LineageStep> stepsByEvent(Collection<Long> events) {
        var rows = changes(events);
        var units = units(rows);
        var steps = new LinkedHashMap<Long, LineageStep>();
        for (var row : rows) {
            var step = steps.computeIfAbsent(row.event, _ -> row.emptyStep());
            add(step.before(), row.before, row.day.minusDays(1), units);
            add(step.after(), row.after, row.day, units);
        }
        return steps;
    }

    private static void add(List<Unit> to, @Nullable UnitId unit, LocalDate day, Map<UnitDay, Unit> units) {
        if (unit == null) return;
        var found = units.get(new UnitDay(unit, day));
        if (found != null && !to.contains(found)) to.add(found);
    }

    private List<Change> changes(Collection<Long> events) {
        return jdbc.sql("""
                select e.id, e.kind, e.day, e.day_sure, e.note, d.number, d.signed_on, d.issuer, c.before, c.after
                  from organization.unit_event e
                  join organization.unit_change c on c.event = e.id
                  left join organization.decision d on d.id = e.decision
                 where e.id = any(:events)
                 order by e.day, e.id, c.before, c.after
                """)
                .param("events", events.toArray(Long[]::new))
                .query(Change::of)
                .list();
    }

    private Map<UnitDay, Unit> units(List<Change> rows) {
        Set<UnitDay> asked = new LinkedHashSet<>();
        for (var row : rows) {
            if (row.before != null) asked.add(new UnitDay(row.before, row.day.minusDays(1)));
            if (row.after != null) asked.add(new UnitDay(row.after, row.day));
        }
        var found = new LinkedHashMap<UnitDay, Unit>();
        jdbc.sql("""
                select asked.day, u.*
                  from unnest(:units::bigint[], :days::date[]) as asked (unit, day)
                 cross join lateral organization.unit_on(asked.unit, asked.day) u
                """)
                .param("units", array(asked, one -> one.unit.value()).toArray(Long[]::new))
                .param("days", array(asked, one -> one.day.toString()).toArray(String[]::new))
                .query((row, number) -> {
                    var unit = UnitRows.unit(row, number);
                    return found.put(new UnitDay(unit.id(), row.getObject("day", LocalDate.class)), unit);
                })
                .list();
        return found;
    }

    private static <T> List<T> array(Collection<UnitDay> asked, Function<UnitDay, T> part) {
        return asked.stream().map(part).toList();
    }

    private record UnitDay(UnitId unit, LocalDate day) {}

    private record Change(
            long event,
            ChangeKind kind,
            LocalDate day,
            boolean daySure,
            @Nullable String note,
            @Nullable Decision decision,
            @Nullable UnitId before,
            @Nullable UnitId after) {
        static Change of(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
            var decisionNumber = row.getString("number");
            return new Change(
                    row.getLong("id"),
                    ChangeKind.valueOf(row.getString("kind")),
                    row.getObject("day", LocalDate.class),
                    row.getBoolean("day_sure"),
                    row.getString("note"),
                    decisionNumber == null
                            ? null
                            : new Decision(
                                    decisionNumber, UnitRows.dayOrNull(row, "signed_on"), row.getString("issuer")),
                    UnitRows.idOrNull(row, "before"),
                    UnitRows.idOrNull(row, "after"));
        }

        LineageStep emptyStep() {
            return new LineageStep(kind, day, daySure, decision, note, new ArrayList<>(), new ArrayList<>());
        }
    }
}
