package vn.luytre.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.calendar.DateRange;
import vn.luytre.directive.DirectiveId;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;
import vn.luytre.web.Refused;

/** Orders that come back, in the database. */
@Repository
class SeriesStore {
    /** So long before it is due an instance is made, in days: a quarter, as units plan. */
    static final int HORIZON = 92;

    private final JdbcClient jdbc;
    private final Clock clock;

    SeriesStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SeriesId add(UnitId issuer, @Nullable Actor by, NewSeries order) {
        var statement = jdbc.sql("""
                with made as (
                    insert into task.series (issuer, directive, directive_duty, label, sentence, span_start, span_end, frequency,
                                             operator, value, first_day, last_day, set_at, set_by, set_by_name, search)
                    values (:issuer, cast(:directive as uuid), cast(:number as bigint), cast(:label as text), :sentence,
                            cast(:start as int), cast(:end as int), :frequency, :operator, :value, :firstDay,
                            cast(:lastDay as date), :now, cast(:account as uuid), :name, :search)
                    on conflict (directive, directive_duty) do update set sentence = task.series.sentence
                    returning id
                ), whom as (
                    insert into task.series_unit (series, unit, role)
                    select made.id, unit, role from made, unnest(:units, :roles) as given (unit, role)
                    on conflict do nothing
                )
                select id as value from made
                """)
                .param("issuer", issuer.value())
                .param("sentence", order.sentence())
                .param("frequency", order.rhythm().frequency())
                .param("operator", order.rhythm().operator())
                .param("value", order.rhythm().value())
                .param("firstDay", order.firstDay())
                .param("lastDay", order.lastDay())
                .param("now", OffsetDateTime.now(clock))
                .param("account", by == null ? null : by.account().value())
                .param("name", by == null ? History.PROGRAM : by.name())
                .param("search", Folding.key(order.sentence()))
                .param("units", units(order))
                .param("roles", roles(order));
        return OriginColumns.of(order.origin())
                .into(statement)
                .query(SeriesId.class)
                .single();
    }

    private static Long[] units(NewSeries order) {
        return Stream.concat(order.leads().stream(), order.cooperates().stream())
                .map(UnitId::value)
                .toArray(Long[]::new);
    }

    private static String[] roles(NewSeries order) {
        return Stream.concat(
                        order.leads().stream().map(_ -> Role.LEAD),
                        order.cooperates().stream().map(_ -> Role.COOPERATING))
                .map(Role::name)
                .toArray(String[]::new);
    }

    /** A directive that is taken back orders nothing any more. */
    void endOf(DirectiveId directive, LocalDate lastDay) {
        jdbc.sql("update task.series set last_day = greatest(first_day, :lastDay) where directive = :directive")
                .param("directive", directive.value())
                .param("lastDay", lastDay)
                .update();
    }

    /** Only the unit that gave the order ends it. */
    long end(SeriesId series, UnitId issuer, LocalDate lastDay) {
        int rows = jdbc.sql("""
                update task.series set last_day = greatest(first_day, :lastDay) where id = :series and issuer = :issuer
                """)
                .param("series", series.value())
                .param("issuer", issuer.value())
                .param("lastDay", lastDay)
                .update();
        if (rows != 1) throw new Refused("task.series.not-yours");
        return series.value();
    }

    /** What is due from a day on until the horizon, whether it has been made already or not. */
    List<Instance> due(LocalDate day) {
        var window = new DateRange(day, day.plusDays(HORIZON));
        return running(day).stream()
                .flatMap(series -> instances(series, window))
                .toList();
    }

    private static Stream<Instance> instances(Series series, DateRange window) {
        return series.rhythm().dueDays(window, series.firstDay()).stream()
                .filter(due -> !due.isBefore(series.firstDay()))
                .filter(due -> series.lastDay() == null || !due.isAfter(series.lastDay()))
                .map(due -> new Instance(series, due));
    }

    private List<Series> running(LocalDate day) {
        return jdbc.sql("""
                select s.id, s.issuer, s.frequency, s.operator, s.value, s.first_day, s.last_day,
                       array_agg(u.unit order by u.unit) filter (where u.role = 'LEAD') as leads,
                       coalesce(array_agg(u.unit order by u.unit) filter (where u.role = 'COOPERATING'), '{}') as cooperates
                  from task.series s
                  join task.series_unit u on u.series = s.id
                 where s.last_day is null or s.last_day >= :day
                 group by s.id
                 order by s.id
                """).param("day", day).query((row, _) -> series(row)).list();
    }

    private static Series series(ResultSet row) throws SQLException {
        return new Series(
                new SeriesId(row.getLong("id")),
                new UnitId(row.getLong("issuer")),
                new Rhythm(row.getString("frequency"), row.getString("operator"), row.getString("value")),
                row.getObject("first_day", LocalDate.class),
                AssignmentRows.day(row, "last_day"),
                ids(row, "leads"),
                ids(row, "cooperates"));
    }

    private static List<UnitId> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Long[]) row.getArray(column).getArray())
                .map(UnitId::new)
                .toList();
    }

    /** An order that comes back. */
    record Series(
            SeriesId id,
            UnitId issuer,
            Rhythm rhythm,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            List<UnitId> leads,
            List<UnitId> cooperates) {}

    /** One of its times. */
    record Instance(Series series, LocalDate due) {}
}
