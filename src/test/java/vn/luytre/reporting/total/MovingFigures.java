package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.SheetStore.Kept;

/** Several writers who take from one unit what they give to another, so that the sum of all stays the same. */
final class MovingFigures {
    private static final long EACH = 1_000_000;
    private static final int WRITERS = 4;

    private final Writing writing;
    private final TransactionTemplate transaction;
    private final FigureForm form;
    private final int position;
    private final List<UnitId> communes = new ArrayList<>();
    private final AtomicInteger finished = new AtomicInteger();

    MovingFigures(UnitChanges changes, Writing writing, TransactionTemplate transaction, FigureForm form) {
        this.writing = writing;
        this.transaction = transaction;
        this.form = form;
        this.position = form.lines().getFirst().position();
        var ground = new Ground(
                LocalDate.of(2026, 1, 1), new Decision("02/NQ", LocalDate.of(2025, 12, 1), "Hội đồng nhân dân tỉnh"));
        for (int province = 1; province <= 2; province++) {
            var parent = changes.found(new NewUnit(UnitKind.PROVINCE, "tỉnh chuyển " + province, null, null), ground);
            for (int commune = 1; commune <= 3; commune++) {
                communes.add(
                        changes.found(new NewUnit(UnitKind.COMMUNE, "xã chuyển " + commune, null, parent), ground));
            }
        }
    }

    PeriodKey period() {
        return PeriodKey.of(2026, 3);
    }

    long sum() {
        return EACH * communes.size();
    }

    boolean isOver() {
        return finished.get() == WRITERS;
    }

    void fill() {
        var all = new HashMap<UnitId, Long>();
        for (var commune : communes) all.put(commune, EACH);
        write(communes, all);
    }

    Callable<Void> writer(long seed, int times) {
        var random = new Random(seed);
        return () -> {
            try {
                for (int time = 0; time < times; time++) move(random);
            } finally {
                finished.incrementAndGet();
            }
            return null;
        };
    }

    private void move(Random random) {
        var from = communes.get(random.nextInt(communes.size()));
        var to = communes.get(random.nextInt(communes.size()));
        if (from.equals(to)) return;
        long much = random.nextInt(50);
        write(List.of(from, to), Map.of(from, -much, to, much));
    }

    private void write(List<UnitId> units, Map<UnitId, Long> more) {
        transaction.executeWithoutResult(_ -> {
            var held = writing.hold(form, period(), units);
            var written = new HashMap<UnitId, Numbers>();
            for (var unit : units) {
                var before = held.getOrDefault(unit, Kept.NOTHING).numbers();
                long number = before.has(position) ? before.number(position) : 0;
                written.put(
                        unit,
                        new Numbers.Change(form.width())
                                .number(position, number + more.getOrDefault(unit, 0L))
                                .on(before));
            }
            writing.write(form, period(), held, written);
        });
    }
}
