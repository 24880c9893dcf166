package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.UnitTree.Handover;
import vn.luytre.reporting.Carrying;
import vn.luytre.reporting.total.Carryings.Rules;
import vn.luytre.reporting.total.Way.Divided;
import vn.luytre.reporting.total.Way.Part;
import vn.luytre.reporting.total.Way.Source;
import vn.luytre.reporting.total.Way.To;

/** Follows units from handover to handover up to a day, each by the rule of its day. */
final class Lineage {
    private static final Set<UnitKind> AREAS = UnitKind.of(UnitLevel.RESIDENTIAL);

    private final Tree tree;
    private final LocalDate until;
    private final Carryings carryings;
    private final Map<Start, Way> ways = new ConcurrentHashMap<>();
    private final Map<Handover, Way.Divided> divisions = new ConcurrentHashMap<>();

    private record Start(UnitId unit, LocalDate end, Rules rules) {}

    Lineage(Tree tree, LocalDate until, Carryings carryings) {
        this.tree = tree;
        this.until = until;
        this.carryings = carryings;
    }

    /** From the end of a period; of a unit that had ended before, from its own. */
    Way way(UnitId unit, LocalDate end, Rules rules) {
        var start = new Start(unit, end, rules);
        var known = ways.get(start);
        if (known != null) return known;
        var found = follow(unit, first(unit, end), rules);
        ways.put(start, found);
        return found;
    }

    private List<Handover> first(UnitId unit, LocalDate end) {
        var last = tree.lastDay(unit).filter(day -> day.isBefore(end)).orElse(end);
        return next(unit, handover -> handover.day().isAfter(last));
    }

    private static boolean isLater(Handover one, Handover than) {
        int days = one.day().compareTo(than.day());
        return days > 0 || days == 0 && one.event() > than.event();
    }

    /** The handovers of the first change that fits. */
    private List<Handover> next(UnitId unit, java.util.function.Predicate<Handover> fits) {
        var later = tree.handovers(unit).stream()
                .filter(handover -> fits.test(handover) && !handover.day().isAfter(until))
                .toList();
        return later.stream()
                .filter(handover -> handover.event() == later.getFirst().event())
                .toList();
    }

    private Way follow(UnitId unit, List<Handover> heirs, Rules rules) {
        if (heirs.isEmpty()) return new To(unit);
        var change = heirs.getFirst();
        if (heirs.size() == 1 && change.heir().equals(unit)) return after(unit, change, rules);
        var rule = rules.on(change.day(), above(unit, change));
        boolean stays = rule == Carrying.APART || heirs.size() > 1 && rule == Carrying.SUM;
        if (stays) return livesOn(unit, heirs) ? after(unit, change, rules) : new To(unit);
        if (heirs.size() == 1) return after(change.heir(), change, rules);
        var weights = weights(heirs);
        return new Divided(
                IntStream.range(0, heirs.size())
                        .mapToObj(at -> new Part(
                                after(heirs.get(at).heir(), change, rules),
                                weights.parts().get(at).weight()))
                        .toList(),
                weights.source());
    }

    private Way after(UnitId unit, Handover change, Rules rules) {
        return follow(unit, next(unit, handover -> isLater(handover, change)), rules);
    }

    private static boolean livesOn(UnitId unit, List<Handover> heirs) {
        return heirs.stream().anyMatch(handover -> handover.heir().equals(unit));
    }

    private Set<UnitId> above(UnitId unit, Handover change) {
        return new HashSet<>(Stream.concat(
                        Stream.of(unit), tree.above(unit, change.day().minusDays(1)).stream())
                .toList());
    }

    /** What weights a division has, with nothing but the heirs themselves as ways. */
    Divided weights(List<Handover> heirs) {
        return divisions.computeIfAbsent(heirs.getFirst(), _ -> divided(heirs));
    }

    private Divided divided(List<Handover> heirs) {
        var typed = carryings.weights(heirs);
        if (typed.isPresent()) return divided(heirs, typed.get(), Source.TYPED);
        var areas = areas(heirs);
        return areas.contains(0L)
                ? divided(heirs, heirs.stream().map(_ -> 1L).toList(), Source.EQUAL)
                : divided(heirs, areas, Source.AREAS);
    }

    private static Divided divided(List<Handover> heirs, List<Long> weights, Source source) {
        return new Divided(
                IntStream.range(0, heirs.size())
                        .mapToObj(at -> new Part(new To(heirs.get(at).heir()), weights.get(at)))
                        .toList(),
                source);
    }

    /** How many of the residential areas of the former unit stand under each heir. */
    private List<Long> areas(List<Handover> heirs) {
        var change = heirs.getFirst();
        var eve = change.day().minusDays(1);
        var areas = tree.below(change.unit(), AREAS, eve);
        return heirs.stream()
                .map(heir -> areas.stream()
                        .filter(area -> tree.above(area, until).contains(heir.heir()))
                        .count())
                .toList();
    }

    /** All that a unit is now, whatever the rules: itself where it lives on or has no heir. */
    Set<UnitId> heirs(UnitId unit, LocalDate end) {
        var heirs = new LinkedHashSet<UnitId>();
        collect(unit, first(unit, end), heirs);
        return heirs;
    }

    private void collect(UnitId unit, List<Handover> handovers, Set<UnitId> heirs) {
        if (handovers.isEmpty()) heirs.add(unit);
        for (var one : handovers) collect(one.heir(), next(one.heir(), later -> isLater(later, one)), heirs);
    }
}
