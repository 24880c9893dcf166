package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitTree;

/**
 * The tree of units on any day, in memory. A unit that has ended stays for ever where it last stood, and one stands before its
 * beginning where it first stood, so that no figure falls out of the totals. Above the topmost units stands the country.
 */
public final class Tree {
    /** The country: above all units that stand under none. */
    public static final UnitId COUNTRY = new UnitId(0);

    private final String revision;
    private final Map<UnitId, List<UnitTree.Life>> lives = new LinkedHashMap<>();
    private final Map<UnitId, List<UnitTree.Place>> places = new HashMap<>();
    private final Map<UnitId, List<UnitTree.Handover>> handovers = new HashMap<>();
    private final Map<UnitId, List<UnitId>> everBelow = new HashMap<>();
    private final Map<Question, Map<UnitId, Integer>> reporters = new ConcurrentHashMap<>();

    private record Question(Set<UnitKind> kinds, LocalDate day) {}

    /** @param tree lives and places by unit and day */
    public Tree(UnitTree tree) {
        revision = tree.revision();
        for (var life : tree.lives())
            lives.computeIfAbsent(life.unit(), _ -> new ArrayList<>(1)).add(life);
        for (var place : tree.places())
            places.computeIfAbsent(place.unit(), _ -> new ArrayList<>(1)).add(place);
        for (var one : tree.handovers())
            handovers.computeIfAbsent(one.unit(), _ -> new ArrayList<>(1)).add(one);
        for (var unit : lives.keySet()) {
            var parents = places.getOrDefault(unit, List.of()).stream()
                    .map(UnitTree.Place::parent)
                    .distinct()
                    .toList();
            everBelow.computeIfAbsent(COUNTRY, _ -> new ArrayList<>()).add(unit);
            for (var parent : parents)
                everBelow.computeIfAbsent(parent, _ -> new ArrayList<>()).add(unit);
        }
    }

    String revision() {
        return revision;
    }

    /** All units that there ever were. */
    Set<UnitId> units() {
        return lives.keySet();
    }

    /** What the unit stands under on that day; nothing above the country. */
    public Optional<UnitId> parent(UnitId unit, LocalDate day) {
        if (unit.equals(COUNTRY)) return Optional.empty();
        var lived = within(lives.getOrDefault(unit, List.of()), day);
        for (var place : places.getOrDefault(unit, List.of())) {
            if (!lived.isBefore(place.first()) && !lived.isAfter(place.last())) return Optional.of(place.parent());
        }
        return Optional.of(COUNTRY);
    }

    /** The day, or the one nearest to it on which the unit existed. */
    private static LocalDate within(List<UnitTree.Life> lives, LocalDate day) {
        if (lives.isEmpty() || day.isBefore(lives.getFirst().first())) {
            return lives.isEmpty() ? day : lives.getFirst().first();
        }
        var last = lives.getLast().last();
        return day.isAfter(last) ? last : day;
    }

    /** What stands above it, the nearest first, up to the country. */
    public List<UnitId> above(UnitId unit, LocalDate day) {
        var above = new ArrayList<UnitId>();
        var next = parent(unit, day);
        while (next.isPresent()) {
            above.add(next.get());
            next = parent(next.get(), day);
        }
        return above;
    }

    /** What stands right under it, also what has ended there. */
    public List<UnitId> children(UnitId unit, LocalDate day) {
        return everBelow.getOrDefault(unit, List.of()).stream()
                .filter(child -> parent(child, day).filter(unit::equals).isPresent())
                .toList();
    }

    /** Whether something stands under it, so that it has a total of its own. */
    public boolean isInner(UnitId unit, LocalDate day) {
        for (var child : everBelow.getOrDefault(unit, List.of())) {
            if (parent(child, day).filter(unit::equals).isPresent()) return true;
        }
        return false;
    }

    /** The unit whose total is the lowest that a figure of this one is part of. */
    UnitId lowestTotal(UnitId unit, LocalDate day) {
        return isInner(unit, day) ? unit : parent(unit, day).orElseThrow();
    }

    /** To whom the unit handed over, by day. */
    List<UnitTree.Handover> handovers(UnitId unit) {
        return handovers.getOrDefault(unit, List.of());
    }

    /** Its last day; nothing of what never was a unit. */
    Optional<LocalDate> lastDay(UnitId unit) {
        var lived = lives.getOrDefault(unit, List.of());
        return lived.isEmpty() ? Optional.empty() : Optional.of(lived.getLast().last());
    }

    /** What the unit was on that day; nothing if it did not exist. */
    public Optional<UnitKind> kind(UnitId unit, LocalDate day) {
        return lives.getOrDefault(unit, List.of()).stream()
                .filter(life -> !day.isBefore(life.first()) && !day.isAfter(life.last()))
                .map(UnitTree.Life::kind)
                .findFirst();
    }

    /** The units that ever were of one of the kinds. */
    public Set<UnitId> everOf(Collection<UnitKind> kinds) {
        return lives.entrySet().stream()
                .filter(unit -> unit.getValue().stream().anyMatch(life -> kinds.contains(life.kind())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How many units of some kinds exist on that day at or below the unit. */
    public int count(UnitId unit, Collection<UnitKind> kinds, LocalDate day) {
        return reporters
                .computeIfAbsent(new Question(Set.copyOf(kinds), day), this::counted)
                .getOrDefault(unit, 0);
    }

    private Map<UnitId, Integer> counted(Question question) {
        var counts = new HashMap<UnitId, Integer>();
        for (var unit : lives.keySet()) {
            if (kind(unit, question.day()).filter(question.kinds()::contains).isEmpty()) continue;
            counts.merge(unit, 1, Integer::sum);
            for (var above : above(unit, question.day())) counts.merge(above, 1, Integer::sum);
        }
        return counts;
    }

    /** The units of some kinds that exist on that day at or below the unit. */
    public List<UnitId> below(UnitId unit, Collection<UnitKind> kinds, LocalDate day) {
        var found = new ArrayList<UnitId>();
        collect(unit, kinds, day, found);
        return found;
    }

    private void collect(UnitId unit, Collection<UnitKind> kinds, LocalDate day, List<UnitId> found) {
        if (kind(unit, day).filter(kinds::contains).isPresent()) found.add(unit);
        for (var child : children(unit, day)) collect(child, kinds, day, found);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tree tree && tree.revision.equals(revision);
    }

    @Override
    public int hashCode() {
        return revision.hashCode();
    }
}
