package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.Units;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.web.Refused;

/** Units that are founded, moved, merged and split while they report, and beside them the simplest possible way to add up. */
final class RandomReporting {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Random random;
    private final Units units;
    private final UnitChanges changes;
    private final Writing writing;
    private final TransactionTemplate transaction;
    private final FigureForm form;
    private final Map<PeriodKey, Map<UnitId, Numbers>> said = new HashMap<>();
    private final List<UnitId> ever = new ArrayList<>();
    private final List<UnitId> alive = new ArrayList<>();
    private final List<Happened> happened = new ArrayList<>();
    private LocalDate day = FIRST;
    private int founded;

    RandomReporting(
            long seed,
            Units units,
            UnitChanges changes,
            Writing writing,
            TransactionTemplate transaction,
            FigureForm form) {
        this.random = new Random(seed);
        this.units = units;
        this.changes = changes;
        this.writing = writing;
        this.transaction = transaction;
        this.form = form;
        for (int count = 0; count < 3; count++) add(changes.found(fresh(UnitKind.PROVINCE, null), ground()));
        for (int count = 0; count < 12; count++) add(changes.found(fresh(UnitKind.COMMUNE, any()), ground()));
    }

    /** That a unit handed over, to one or to several. */
    record Happened(LocalDate day, UnitId unit, List<UnitId> heirs) {}

    List<Happened> happened() {
        return happened;
    }

    LocalDate day() {
        return day;
    }

    List<UnitId> units() {
        return ever;
    }

    List<PeriodKey> periods() {
        return List.copyOf(said.keySet());
    }

    /** Something happens: mostly a sheet is written, sometimes the tree changes. */
    void step() {
        if (random.nextInt(8) > 0) {
            write();
            return;
        }
        day = day.plusDays(1 + random.nextInt(25));
        try {
            change(random.nextInt(5));
        } catch (Refused refused) {
            // A tree cannot be changed so: nothing has happened.
        }
    }

    private void change(int which) {
        var unit = any();
        switch (which) {
            case 0 -> add(changes.found(fresh(UnitKind.COMMUNE, unit), ground()));
            case 1 -> changes.move(unit, any(), ground());
            case 2 -> merge(unit, any());
            case 3 -> dissolve(unit, any(), any());
            default -> split(unit);
        }
    }

    private void merge(UnitId one, UnitId other) {
        if (one.equals(other)) return;
        changes.mergeInto(List.of(one), other, ground());
        happened.add(new Happened(day, one, List.of(other)));
        alive.remove(one);
    }

    private void dissolve(UnitId unit, UnitId one, UnitId other) {
        if (unit.equals(one) || unit.equals(other)) return;
        var heirs = one.equals(other) ? List.of(one) : List.of(one, other);
        changes.dissolve(unit, heirs, ground());
        happened.add(new Happened(day, unit, heirs));
        alive.remove(unit);
    }

    private void split(UnitId unit) {
        var parent = units.find(unit, day).orElseThrow().parent();
        boolean livesOn = random.nextBoolean();
        var parts = List.of(fresh(UnitKind.COMMUNE, parent), fresh(UnitKind.COMMUNE, parent));
        var heirs = new ArrayList<>(changes.split(unit, parts, livesOn, ground()));
        heirs.forEach(this::add);
        if (livesOn) heirs.addFirst(unit);
        happened.add(new Happened(day, unit, heirs));
        if (!livesOn) alive.remove(unit);
    }

    /** Numbers, corrections, deletions, of one unit or of several at once; also of units that have ended. */
    private void write() {
        var period = PeriodKey.of(
                2026, 1 + random.nextInt(Math.min(8, form.frequency().inYear(2026))));
        var writers = new ArrayList<UnitId>();
        for (int count = random.nextInt(3); count >= 0; count--) writers.add(ever.get(random.nextInt(ever.size())));
        transaction.executeWithoutResult(_ -> {
            var held = writing.hold(form, period, writers);
            var written = new HashMap<UnitId, Numbers>();
            for (var unit : writers) written.put(unit, changed(said(period, unit)));
            writing.write(form, period, held, written);
            said.computeIfAbsent(period, _ -> new HashMap<>()).putAll(written);
        });
    }

    private Numbers changed(Numbers before) {
        var change = new Numbers.Change(form.width());
        for (var line : form.lines()) {
            if (!line.indicator().isEntered() || random.nextInt(4) > 0) continue;
            switch (random.nextInt(5)) {
                case 0 -> change.nothing(line.position());
                case 1 -> change.exempt(line.position());
                case 2 -> change.number(line.position(), 0);
                default -> change.number(line.position(), random.nextInt(1000));
            }
        }
        return change.on(before);
    }

    Map<UnitId, Numbers> said(PeriodKey period) {
        return said.getOrDefault(period, Map.of());
    }

    private Numbers said(PeriodKey period, UnitId unit) {
        return said.getOrDefault(period, Map.of()).getOrDefault(unit, Numbers.EMPTY);
    }

    /** What a clerk with paper would do: ask every unit whether it lies below, and add what it said. */
    Tally naive(UnitId above, PeriodKey period) {
        var total = Tally.none(form.width());
        said.getOrDefault(period, Map.of()).forEach((unit, numbers) -> {
            if (liesWithin(unit, above, form.lastDay(period))) {
                total.add(Tally.of(form.width(), form.lines(), numbers));
            }
        });
        return total;
    }

    private boolean liesWithin(UnitId unit, UnitId above, LocalDate on) {
        if (above.equals(Tree.COUNTRY)) return true;
        for (@Nullable UnitId at = unit; at != null; at = parent(at, on)) if (at.equals(above)) return true;
        return false;
    }

    /** What the unit stood under on a day, or last before, or first after. */
    @Nullable
    UnitId parent(UnitId unit, LocalDate on) {
        return units.find(unit, on)
                .or(() -> units.last(unit).filter(last -> on.isAfter(units.lastDay(last))))
                .or(() -> units.lineage(unit).stream()
                        .flatMap(step -> step.after().stream())
                        .filter(one -> one.id().equals(unit))
                        .findFirst())
                .map(Unit::parent)
                .orElse(null);
    }

    private void add(UnitId unit) {
        ever.add(unit);
        alive.add(unit);
    }

    private UnitId any() {
        return alive.get(random.nextInt(alive.size()));
    }

    private NewUnit fresh(UnitKind kind, @Nullable UnitId parent) {
        return new NewUnit(kind, kind.word() + " số " + ++founded, null, parent);
    }

    private Ground ground() {
        return new Ground(day, new Decision("01/NQ", LocalDate.of(2025, 12, 1), "Hội đồng nhân dân tỉnh"));
    }
}
