package vn.luytre.reporting.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.luytre.ModulesOnFolder;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.SheetStore.Kept;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.reporting.total.Writing;

/**
 * {@code ./luytre bench report}: the yearly report of a province of 170 communes that filled in all forms for two years, from the
 * figures to the DOCX.
 */
final class ReportBenchmark {
    private static final int COMMUNES = 170;
    private static final int TIMES = 10;
    private static final int YEAR = 2025;
    private static final double MILLION = 1e6;

    private final ApplicationContext modules;
    private final Random random = new Random(138);
    private final List<UnitId> communes = new ArrayList<>();
    private UnitId province = new UnitId(0);

    private ReportBenchmark(ApplicationContext modules) {
        this.modules = modules;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("luytre-report");
        try {
            ModulesOnFolder.run(
                    folder,
                    List.of("--logging.level.root=warn"),
                    modules -> new ReportBenchmark(modules).run(arguments));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run(String[] arguments) throws IOException {
        var ground = new Ground(LocalDate.of(2024, 1, 1), null);
        var changes = bean(UnitChanges.class);
        province = changes.found(new NewUnit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null, null), ground);
        for (int at = 1; at <= COMMUNES; at++)
            communes.add(changes.found(new NewUnit(UnitKind.COMMUNE, "Xã Tre " + at, null, province), ground));
        bean(TreeFollowing.class).follow();
        for (var form : bean(Catalogue.class).forms()) {
            for (int year = YEAR - 1; year <= YEAR; year++) {
                for (int number = 1; number <= form.frequency().inYear(year); number++)
                    fill(form, PeriodKey.of(year, number));
            }
        }
        measure(arguments);
    }

    private void fill(FigureForm form, PeriodKey period) {
        bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            var held = bean(Writing.class).hold(form, period, new HashSet<>(communes));
            var written = new HashMap<UnitId, Numbers>();
            for (var unit : communes) {
                var change = new Numbers.Change(form.width());
                for (var line : form.asked())
                    if (line.indicator().isEntered()) change.number(line.position(), random.nextInt(1000));
                written.put(
                        unit, change.on(held.getOrDefault(unit, Kept.NOTHING).numbers()));
            }
            bean(Writing.class).write(form, period, held, written);
        });
    }

    private void measure(String[] arguments) throws IOException {
        var by = new Author(new AccountId(UUID.randomUUID()), "Lê Thị Bình", province);
        var kind = bean(ReportKinds.class).find("nam").orElseThrow();
        long begun = System.nanoTime();
        var id = bean(Reports.class)
                .begin(new NewReport(province, kind, ReportTime.of(new Span(SpanKind.YEAR, YEAR, 1))), by);
        var report = bean(Reports.class).find(id).orElseThrow();
        var docx = bean(ReportPapers.class).docx(report);
        System.out.printf("drafted and written the first time  %8.0f ms%n", (System.nanoTime() - begun) / MILLION);
        var content = bean(ReportPapers.class).content(report);
        System.out.printf(
                "%d communes, %d figures, %d paragraphs, %d annexes, %,d cells, %,d bytes of DOCX%n",
                COMMUNES,
                content.figures().size(),
                content.sections().stream()
                        .mapToInt(section -> section.paragraphs().size())
                        .sum(),
                content.annexes().size(),
                content.annexes().stream()
                        .mapToInt(one -> one.rows().size() * one.columns().size())
                        .sum(),
                docx.length);
        print("drafting", () -> bean(Redrafting.class).draft(report));
        print("content with annexes", () -> bean(ReportPapers.class).content(report));
        print("DOCX of it", () -> bean(ReportPapers.class).docx(report, content));
        if (arguments.length > 0) Files.write(Path.of(arguments[0]), docx);
    }

    private static void print(String what, Runnable deed) {
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            deed.run();
            times[i] = (System.nanoTime() - begun) / MILLION;
        }
        Arrays.sort(times);
        System.out.printf("%-36s%8.0f ms in the median, %.0f at most%n", what, times[TIMES / 2], times[TIMES - 1]);
    }

    private <T> T bean(Class<T> type) {
        return modules.getBean(type);
    }
}
