package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Carrying;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.RandomReporting.Happened;

/** Somebody with paper and a pencil who goes through what happened, day by day, and hands each number on to the heirs. */
final class ClerkOfToday {
    private final RandomReporting world;
    private final Units units;
    private final FigureForm form;
    private final Map<Happened, List<Long>> typed;

    /** @param typed weights of the heirs of divided units, in the order of their numbers */
    ClerkOfToday(RandomReporting world, Units units, FigureForm form, Map<Happened, List<Long>> typed) {
        this.world = world;
        this.units = units;
        this.form = form;
        this.typed = typed;
    }

    /** Sum, whole, reports with a number, reports that say it does not apply: for each unit of today and for the country. */
    Map<UnitId, List<Long>> totals(PeriodKey period, Line line, Carrying rule) {
        var totals = new HashMap<UnitId, List<Long>>();
        world.said(period).forEach((unit, numbers) -> {
            var tally = Tally.of(form.width(), form.lines(), numbers);
            int at = line.position();
            long whole = line.indicator().summing().isQuotient() ? tally.sum(at + 1) : 0;
            if (tally.reported(at) + tally.exempt(at) == 0) return;
            var got = new LinkedHashMap<UnitId, Long>();
            handedOn(unit, period, tally.sum(at), rule).forEach((place, amount) -> {
                for (var above : upFrom(place)) got.merge(above, amount, Long::sum);
            });
            got.forEach((place, amount) -> totals.merge(
                    place,
                    List.of(amount, whole, (long) tally.reported(at), (long) tally.exempt(at)),
                    ClerkOfToday::added));
        });
        return totals;
    }

    private static List<Long> added(List<Long> one, List<Long> other) {
        var sum = new ArrayList<Long>();
        for (int at = 0; at < one.size(); at++) sum.add(one.get(at) + other.get(at));
        return sum;
    }

    private Map<UnitId, Long> handedOn(UnitId unit, PeriodKey period, long amount, Carrying rule) {
        Map<UnitId, Long> held = new LinkedHashMap<>(Map.of(unit, amount));
        var since = new HashMap<>(Map.of(unit, since(unit, form.lastDay(period))));
        for (var one : world.happened()) {
            var mine = held.get(one.unit());
            boolean isLater = one.day().isAfter(since.getOrDefault(one.unit(), LocalDate.MAX));
            if (mine == null
                    || !isLater
                    || rule == Carrying.APART
                    || one.heirs().size() > 1 && rule == Carrying.SUM) continue;
            held.remove(one.unit());
            var heirs = one.heirs().stream()
                    .sorted(Comparator.comparingLong(UnitId::value))
                    .toList();
            var shares = shares(mine, weights(one, heirs));
            for (int at = 0; at < heirs.size(); at++) {
                held.merge(heirs.get(at), shares.get(at), Long::sum);
                since.put(heirs.get(at), one.day());
            }
        }
        return held;
    }

    private LocalDate since(UnitId unit, LocalDate end) {
        return units.last(unit)
                .map(units::lastDay)
                .filter(last -> last.isBefore(end))
                .orElse(end);
    }

    private List<Long> weights(Happened one, List<UnitId> heirs) {
        return typed.getOrDefault(one, heirs.stream().map(_ -> 1L).toList());
    }

    /** Rounds down, and gives what is left to those that lost most by it. */
    private static List<Long> shares(long amount, List<Long> weights) {
        long all = weights.stream().mapToLong(Long::longValue).sum();
        var shares = new ArrayList<Long>();
        for (long weight : weights) shares.add(amount * weight / all);
        long left = amount - shares.stream().mapToLong(Long::longValue).sum();
        var given = new HashSet<Integer>();
        for (; left > 0; left--) {
            int next = -1;
            for (int at = 0; at < shares.size(); at++) {
                if (given.contains(at)) continue;
                if (next < 0 || amount * weights.get(at) % all > amount * weights.get(next) % all) next = at;
            }
            given.add(next);
            shares.set(next, shares.get(next) + 1);
        }
        return shares;
    }

    /** The unit and all above it today; a former unit stands under what became of its last parent. */
    private List<UnitId> upFrom(UnitId unit) {
        var up = new ArrayList<UnitId>();
        for (var at = Optional.of(unit); at.isPresent() && !up.contains(at.get()); at = above(at.get()))
            up.add(at.get());
        up.add(Tree.COUNTRY);
        return up;
    }

    private Optional<UnitId> above(UnitId unit) {
        return Optional.ofNullable(world.parent(unit, world.day())).flatMap(this::now);
    }

    private Optional<UnitId> now(UnitId unit) {
        if (units.find(unit, world.day()).isPresent()) return Optional.of(unit);
        var heirs = new LinkedHashSet<UnitId>();
        for (var one : world.happened())
            if (one.unit().equals(unit) && !one.heirs().contains(unit)) heirs.addAll(all(one));
        if (heirs.size() == 1) return now(heirs.iterator().next());
        Set<UnitId> common = new LinkedHashSet<>();
        for (var heir : heirs) {
            if (common.isEmpty()) common.addAll(upFrom(heir));
            common.retainAll(upFrom(heir));
        }
        return common.stream().findFirst().filter(found -> !found.equals(Tree.COUNTRY));
    }

    /** The heirs, and in place of those that handed over later theirs. */
    private Set<UnitId> all(Happened first) {
        Set<UnitId> heirs = new LinkedHashSet<>(first.heirs());
        for (var one : world.happened()) {
            if (one.day().isAfter(first.day()) && heirs.remove(one.unit())) heirs.addAll(one.heirs());
        }
        return heirs;
    }
}
