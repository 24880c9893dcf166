package vn.luytre.reporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.luytre.ModulesOnFolder;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.identity.Account;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Actor;
import vn.luytre.identity.Authority;
import vn.luytre.identity.Role;
import vn.luytre.organization.Country;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.reporting.total.Adding;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.SheetStore.Kept;
import vn.luytre.reporting.total.Tree;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.reporting.total.Trees;
import vn.luytre.reporting.total.Writing;

/**
 * {@code ./luytre bench reporting}: the shape of data with which DHIS2 2.43.1 was measured on a machine of this kind (3,356 units, 50
 * indicators, 24 months, 3,985,200 values) through the import, and its nine questions, quiet and while others write. Its figures
 * stand beside ours. {@code ./luytre bench reporting national} does the same with what the whole country would bring: 64,000 areas
 * below the communes, 100 indicators, 20 million values.
 */
final class ReportingBenchmark {
    private static final int INDICATORS = 50;
    private static final int RUNS = 200;
    private static final List<Integer> YEARS = List.of(2025, 2026);
    private static final Set<UnitKind> AREAS = Set.of(UnitKind.VILLAGE);
    private static final Set<UnitKind> COMMUNES = UnitKind.of(UnitLevel.COMMUNE);

    private final ApplicationContext modules;
    private final PrintStream out;
    private final List<UnitId> communes = new ArrayList<>();
    private final Map<UnitId, String> codes = new HashMap<>();

    private ReportingBenchmark(ApplicationContext modules, PrintStream out) {
        this.modules = modules;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("luytre-reporting");
        try {
            ModulesOnFolder.run(folder, List.of("--logging.level.root=warn"), modules -> {
                var benchmark = new ReportingBenchmark(modules, System.out);
                if (List.of(arguments).contains("national")) benchmark.runNational(folder);
                else benchmark.run(folder);
            });
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run(Path folder) throws IOException, InterruptedException {
        signIn();
        bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> bean(Country.class).load());
        bean(TreeFollowing.class).follow();
        bean(CatalogueStart.class).bring(pack(INDICATORS, COMMUNES));
        var form = bean(Catalogue.class).form("do-toc-do").orElseThrow();
        bean(Units.class).coded(COMMUNES).forEach((code, unit) -> codes.put(unit, code));
        communes.addAll(bean(TransactionTemplate.class)
                .execute(_ -> bean(Trees.class)
                        .current()
                        .below(Tree.COUNTRY, COMMUNES, form.lastDay(PeriodKey.of(2026, 12)))));
        out.printf("%,d communes%n", communes.size());
        fill(form, folder, communes, INDICATORS);
        size((long) communes.size() * INDICATORS * 24);
        ask(form, "quiet");
        var over = new AtomicBoolean();
        var writers = Thread.ofPlatform().start(() -> write(form, over));
        ask(form, "while others write");
        over.set(true);
        writers.join();
    }

    /** 64,000 areas that fill in 13 of 100 indicators each month of two years. */
    private void runNational(Path folder) throws IOException {
        signIn();
        bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            bean(Country.class).load();
            areas();
        });
        bean(TreeFollowing.class).follow();
        bean(CatalogueStart.class).bring(pack(100, AREAS));
        var form = bean(Catalogue.class).form("do-toc-do").orElseThrow();
        var tree =
                bean(TransactionTemplate.class).execute(_ -> bean(Trees.class).current());
        var day = form.lastDay(PeriodKey.of(2026, 12));
        var areas = tree.below(Tree.COUNTRY, AREAS, day);
        for (var area : areas) codes.put(area, "#" + area);
        out.printf("%,d areas%n", areas.size());
        fill(form, folder, areas, 13);
        size(20_000_000);
        communes.addAll(tree.below(Tree.COUNTRY, COMMUNES, day));
        askNational(form, tree);
    }

    /** Made in the tables themselves: how fast areas are founded is not what is measured. */
    private void areas() {
        bean(JdbcClient.class).sql("""
                with commune as (
                    select u.id, row_number() over (order by u.id) as number
                      from organization.units_on('2026-11-22') u
                     where u.kind in ('COMMUNE', 'WARD', 'SPECIAL_ZONE')
                ), area as (
                    insert into organization.unit (id, first_day)
                    select 2000000000 + n, null from generate_series(1, 64000) n returning id
                ), named as (
                    insert into organization.unit_name (unit, kind, name, search_key)
                    select id, 'VILLAGE', 'Thôn ' || id, 'thon ' || id from area
                )
                insert into organization.unit_parent (unit, parent)
                select area.id, commune.id
                  from area
                  join commune on commune.number = 1 + (area.id - 2000000000) % (select count(*) from commune)
                """).update();
    }

    private void askNational(FigureForm form, Tree tree) {
        var indicators = form.lines().stream()
                .map(line -> line.indicator().id())
                .limit(20)
                .toList();
        var day = form.lastDay(PeriodKey.of(2026, 12));
        var provinces = provinces(tree, day);
        out.printf("%d runs each | p50 ms | p95 ms%n", RUNS);
        ask(
                "province: communes × 12 months × 20",
                form,
                indicators,
                largest(tree, provinces, day),
                months(List.of(2026)),
                0);
        ask("country by province × 24 months, 20", form, indicators, provinces, months(YEARS), 0);
    }

    private static List<UnitId> provinces(Tree tree, LocalDate day) {
        return tree.children(Tree.COUNTRY, day).stream()
                .filter(unit -> tree.kind(unit, day).isPresent())
                .toList();
    }

    private static List<UnitId> largest(Tree tree, List<UnitId> provinces, LocalDate day) {
        return provinces.stream()
                .map(province -> tree.below(province, COMMUNES, day))
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    /** Theirs answered with 1,174 rows: a province of 98 communes. */
    private static List<UnitId> likeTheirs(Tree tree, List<UnitId> provinces, LocalDate day) {
        return provinces.stream()
                .map(province -> tree.below(province, COMMUNES, day))
                .min(Comparator.comparingInt(communes -> Math.abs(communes.size() - 98)))
                .orElseThrow();
    }

    private static void signIn() {
        var account = new Account(
                new AccountId(new UUID(0, 1)), "do", "Người đo", null, null, "", null, false, false, null, false);
        var actor = new Actor(account, List.of(new Authority(Role.LEADER, null, null)));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(actor, null));
    }

    private static CataloguePack pack(int indicators, Set<UnitKind> reporters) {
        var items = IntStream.rangeClosed(1, indicators)
                .mapToObj(number -> new CataloguePack.Item(
                        "X" + number,
                        "Chỉ tiêu " + number,
                        "việc",
                        Summing.SUM,
                        0,
                        null,
                        List.of(),
                        List.of(),
                        false,
                        false,
                        ""))
                .toList();
        var sheet = new CataloguePack.Sheet(
                "do-toc-do",
                "Đo tốc độ",
                "calendar-year",
                PeriodKind.MONTH,
                reporters,
                1,
                items.stream().map(CataloguePack.Item::code).toList());
        return new CataloguePack(List.of(), items, List.of(sheet));
    }

    private void fill(FigureForm form, Path folder, List<UnitId> units, int each) throws IOException {
        var random = new Random(1);
        long taken = 0;
        double seconds = 0;
        double adding = 0;
        for (int year : YEARS) {
            for (int month = 1; month <= 12; month++) {
                var file = month(
                        folder, year, month, random, units, each, form.lines().size());
                long start = System.nanoTime();
                try (var reader = Files.newBufferedReader(file)) {
                    taken += bean(FigureImport.class).read(form, reader).taken();
                }
                seconds += (System.nanoTime() - start) / 1e9;
                start = System.nanoTime();
                while (bean(Adding.class).addUp(12) > 0) {}
                adding += (System.nanoTime() - start) / 1e9;
            }
        }
        out.printf(
                Locale.ROOT,
                "import: %,d values in %.1f s, %,.0f values/s; added up in %.1f s more: %,.0f values/s (DHIS2: 1,405 as shipped, 12,150 at best, then 108 s)%n",
                taken,
                seconds,
                taken / seconds,
                adding,
                taken / (seconds + adding));
    }

    private Path month(Path folder, int year, int month, Random random, List<UnitId> units, int each, int all)
            throws IOException {
        var file = folder.resolve("month.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("unit,indicator,period,value\n");
            var period = "%d-%02d".formatted(year, month);
            for (var unit : units) {
                int first = random.nextInt(all - each + 1);
                for (int indicator = first + 1; indicator <= first + each; indicator++) {
                    writer.write(codes.get(unit) + ",X" + indicator + "," + period + "," + random.nextInt(500) + "\n");
                }
            }
        }
        return file;
    }

    private void size(long values) {
        bean(JdbcClient.class).sql("vacuum analyze reporting.sheet").update();
        bean(JdbcClient.class).sql("vacuum analyze reporting.total").update();
        long bytes = bean(JdbcClient.class).sql("""
                select pg_total_relation_size('reporting.sheet') + pg_total_relation_size('reporting.total')
                       + pg_total_relation_size('reporting.change') + pg_total_relation_size('reporting.sheet_history')
                """).query(Long.class).single();
        out.printf(
                Locale.ROOT,
                "disk: %.0f MB, %.0f bytes a value (DHIS2: about 1,100)%n",
                bytes / 1e6,
                (double) bytes / values);
    }

    private void ask(FigureForm form, String when) {
        var indicators =
                form.lines().stream().map(line -> line.indicator().id()).toList();
        var one = indicators.subList(0, 1);
        var months = months(List.of(2026));
        var country = List.of(Tree.COUNTRY);
        var tree =
                bean(TransactionTemplate.class).execute(_ -> bean(Trees.class).current());
        var day = form.lastDay(PeriodKey.of(2026, 12));
        var provinces = provinces(tree, day);
        var largest = largest(tree, provinces, day);
        out.printf("%s, %d runs each | p50 ms | p95 ms | DHIS2 p50 ms%n", when, RUNS);
        ask("country, 1 × 12 months", form, one, country, months, 87);
        ask("country, 50 × 12 months", form, indicators, country, months, 1136);
        ask("country, 50 × year", form, indicators, country, months, 1499);
        ask("34 provinces, 1 × 12 months", form, one, provinces, months, 183);
        ask("34 provinces, 50 × 12 months", form, indicators, provinces, months, 1459);
        ask("34 provinces, 50 × year", form, indicators, provinces, months, 1190);
        ask("communes of one province, 1 × 12", form, one, likeTheirs(tree, provinces, day), months, 31);
        ask("all communes, 1 × 1 month", form, one, communes, months.subList(0, 1), 132);
        ask("all communes, 50 × 1 month", form, indicators, communes, months.subList(0, 1), 548);
        ask("province: 168 communes × 12 months × 20", form, indicators.subList(0, 20), largest, months, 0);
        ask("country by province × 24 months, 20", form, indicators.subList(0, 20), provinces, months(YEARS), 0);
    }

    private static List<PeriodKey> months(List<Integer> years) {
        return years.stream()
                .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj(month -> PeriodKey.of(year, month)))
                .toList();
    }

    private void ask(
            String what,
            FigureForm form,
            List<IndicatorId> indicators,
            List<UnitId> units,
            List<PeriodKey> periods,
            int theirs) {
        var times = new double[RUNS];
        long sum = 0;
        for (int run = -20; run < RUNS; run++) {
            long start = System.nanoTime();
            var figures = bean(Totals.class).figures(form, indicators, units, periods);
            for (var unit : units) {
                var its = figures.of(unit);
                for (var indicator : indicators)
                    sum += its.over(periods, indicator).sum();
            }
            if (run >= 0) times[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "%-40s | %6.1f | %6.1f | %s (%d)%n",
                what,
                times[RUNS / 2],
                times[RUNS * 95 / 100],
                theirs == 0 ? "–" : theirs,
                sum % 1000);
    }

    /** Sheets of random communes, some fifty a second, with the job that adds up. */
    private void write(FigureForm form, AtomicBoolean over) {
        var random = new Random(2);
        int written = 0;
        while (!over.get()) {
            var unit = communes.get(random.nextInt(communes.size()));
            var period = PeriodKey.of(2026, 1 + random.nextInt(12));
            bean(TransactionTemplate.class).executeWithoutResult(_ -> {
                var held = bean(Writing.class).hold(form, period, List.of(unit));
                var change = new Numbers.Change(form.width());
                for (int position = 1; position <= INDICATORS; position++) change.number(position, random.nextInt(500));
                bean(Writing.class)
                        .write(
                                form,
                                period,
                                held,
                                Map.of(
                                        unit,
                                        change.on(held.getOrDefault(unit, Kept.NOTHING)
                                                .numbers())));
            });
            if (++written % 50 == 0) while (bean(Adding.class).addUp(12) > 0) {}
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private <T> T bean(Class<T> type) {
        return modules.getBean(type);
    }
}
