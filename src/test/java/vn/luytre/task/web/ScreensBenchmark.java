package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.postgres.TestPostgres;
import vn.luytre.task.AssignmentState;
import vn.luytre.web.Paging;

/**
 * How long PostgreSQL takes for each screen of a large province: {@code [DUTIES [UNITS]]}, each duty for all units. One line a
 * statement: the best and the middle of several runs in ms, by explain (analyze).
 */
public final class ScreensBenchmark {
    private static final long PROVINCE = 1;
    private static final int FIRST_COMMUNE = 1000;
    private static final int RUNS = 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final UUID DIRECTIVE = new UUID(0, 100);

    private final JdbcClient jdbc;
    private final int duties;
    private final int units;

    private ScreensBenchmark(JdbcClient jdbc, int duties, int units) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.units = units;
    }

    /** Makes the province and measures. */
    public static void main(String[] arguments) {
        var address = TestPostgres.freshDatabase();
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        int duties = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 180;
        try (var source = new SingleConnectionDataSource(address.url(), address.user(), address.password(), true)) {
            new ScreensBenchmark(JdbcClient.create(source), duties, units).run();
        }
        System.exit(0); // the server of the tests is stopped on the way out
    }

    private void run() {
        generate();
        var commune = Map.<String, Object>of("unit", (long) FIRST_COMMUNE + 7, "shown", 50, "counted", 1000);
        measure("home of a commune", HomeScreen.SQL, commune);
        measure("home of the province", HomeScreen.SQL, Map.of("unit", PROVINCE, "shown", 50, "counted", 1000));
        lists();
        measure("matrix", LeaderScreens.MATRIX, matrix());
        measure("rates of a month", LeaderScreens.RATES, rates(30));
        measure("rates of a year", LeaderScreens.RATES, rates(365));
        long one = jdbc.sql("select max(id) from task.assignment")
                .query(Long.class)
                .single();
        measure("page: head", AssignmentScreen.HEAD, Map.of("id", one));
        measure("page: parts", AssignmentScreen.PARTS, Map.of("id", one));
        measure("page: dates", AssignmentScreen.DATES, Map.of("id", one));
    }

    private void lists() {
        var province = new UnitId(PROVINCE);
        var commune = new UnitId(FIRST_COMMUNE + 7);
        var ordered = AssignmentFilter.Side.ORDERED;
        list("list of a commune", AssignmentFilter.all(AssignmentFilter.Side.OWED, commune), "");
        list("list of the province", AssignmentFilter.all(ordered, province), "");
        list(
                "late list",
                new AssignmentFilter(ordered, province, null, false, null, null, null, null, null, true, null, ""),
                "-late");
        list(
                "late list of a commune",
                new AssignmentFilter(
                        ordered, province, null, false, null, List.of(commune), null, null, null, true, null, ""),
                "-late");
        var below = LongStream.range(FIRST_COMMUNE, FIRST_COMMUNE + units)
                .mapToObj(UnitId::new)
                .toList();
        list("list, not done", open(ordered, province, null, null), "");
        list("list, not done, with units below", open(AssignmentFilter.Side.WITHIN, province, below, null), "");
        list("list, not done, of a commune", open(AssignmentFilter.Side.WITHIN, commune, List.of(commune), null), "");
        list("overdue, with units below", open(AssignmentFilter.Side.WITHIN, province, below, TODAY), "");
        list(
                "list by state",
                new AssignmentFilter(
                        ordered,
                        province,
                        AssignmentState.RETURNED,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        ""),
                "");
        list(
                "list by directive",
                new AssignmentFilter(
                        ordered, province, null, false, null, null, DIRECTIVE, null, null, false, null, ""),
                "");
        list(
                "list by text",
                new AssignmentFilter(
                        ordered, province, null, false, null, null, null, null, null, false, null, "mô hình số 4321"),
                "");
        list(
                "list by text of a commune",
                new AssignmentFilter(
                        AssignmentFilter.Side.OWED,
                        commune,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        "mo hinh"),
                "-due");
    }

    private static AssignmentFilter open(
            AssignmentFilter.Side side, UnitId unit, @Nullable List<UnitId> of, @Nullable LocalDate overdueOn) {
        return new AssignmentFilter(side, unit, null, true, null, of, null, null, null, false, overdueOn, "");
    }

    private void list(String name, AssignmentFilter filter, String sort) {
        var values = new java.util.HashMap<>(filter.values());
        values.putAll(Map.of("offset", 0, "size", Paging.SIZE, "counted", ListScreen.COUNTED));
        measure(name, ListScreen.sql(filter, new Paging(1, sort)), values);
    }

    private Map<String, Object> matrix() {
        return Map.of("issuer", PROVINCE, "directive", DIRECTIVE, "units", communes(), "widest", LeaderScreens.WIDEST);
    }

    private Map<String, Object> rates(int days) {
        return Map.of(
                "units", communes(), "from", TODAY.minusDays(days).withDayOfMonth(1), "to", TODAY, "today", TODAY);
    }

    private Long[] communes() {
        return LongStream.range(FIRST_COMMUNE, FIRST_COMMUNE + units).boxed().toArray(Long[]::new);
    }

    private void generate() {
        jdbc.sql("""
                insert into task.duty (issuer, directive, directive_duty, label, sentence, due, set_at, set_by_name, search)
                select 1, ('00000000-0000-0000-0000-' || lpad(to_hex(n / 20), 12, '0'))::uuid, n, 'II.' || n % 20,
                       'Rà soát, củng cố mô hình số ' || n || ' và báo cáo kết quả về cơ quan thường trực.',
                       date '2025-07-15' + n * 540 / :duties, now(), 'Mẫu',
                       'ra soat, cung co mo hinh so ' || n || ' va bao cao ket qua ve co quan thuong truc.'
                  from generate_series(1, :duties) n
                """).param("duties", duties).update();
        jdbc.sql("""
                insert into task.assignment (duty, unit, assigner, answers_to, role, state, assigned_on, original_due, due,
                                             reported_on, late_since, days_late, missed)
                select d.id, :first + u, 1, 1, 'LEAD',
                       case when over and dice < 96 then 'DONE' when over and dice < 98 then 'RETURNED' when over then 'IN_PROGRESS'
                            when dice < 30 then 'ASSIGNED' when dice < 50 then 'ACCEPTED' when dice < 97 then 'IN_PROGRESS'
                            else 'REPORTED' end,
                       d.due - 60, d.due, d.due, case when (over and dice < 96) or (not over and dice >= 97) then d.due end,
                       case when late then d.due + 1 end, case when late then 4 else 0 end, case when late then d.due end
                  from task.duty d,
                       generate_series(0, :units - 1) u,
                       lateral (select d.due < :today as over, abs(hashint8(d.id * 1000 + u)) % 100 as dice) h,
                       lateral (select over and (dice >= 96 or dice < 7) as late) l
                """)
                .param("first", FIRST_COMMUNE)
                .param("units", units)
                .param("today", TODAY)
                .update();
        jdbc.sql("vacuum analyze").update();
        System.out.printf("%,d duties, %,d assignments%n", duties, (long) duties * units);
    }

    private void measure(String name, String sql, Map<String, Object> values) {
        var times = LongStream.range(0, RUNS)
                .mapToDouble(_ -> time(sql, values))
                .sorted()
                .toArray();
        System.out.printf("%-28s %8.1f %8.1f%n", name, times[0], times[RUNS / 2]);
        if (times[RUNS / 2] > 50 && Boolean.getBoolean("plans")) {
            explained(sql, values).forEach(System.out::println);
        }
    }

    private double time(String sql, Map<String, Object> values) {
        return explained(sql, values).stream()
                .filter(line -> line.contains("ing Time:") || line.contains("ion Time:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9.]", "")))
                .sum();
    }

    private List<String> explained(String sql, Map<String, Object> values) {
        return jdbc.sql("explain (analyze, buffers) " + sql)
                .params(values)
                .query(String.class)
                .list();
    }
}
