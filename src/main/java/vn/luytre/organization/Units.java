package vn.luytre.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of units as of any day, and what became of each unit. */
@Service
@Transactional(readOnly = true)
public class Units {
    private static final Set<UnitKind> ANSWERING = Arrays.stream(UnitKind.values())
            .filter(kind -> kind.isPlace() && kind.level() != UnitLevel.RESIDENTIAL)
            .collect(Collectors.toUnmodifiableSet());

    private final UnitStore store;
    private final LineageStore lineages;
    private final TreeStore trees;
    private final Heritage heritage;

    Units(UnitStore store, LineageStore lineages, TreeStore trees, Heritage heritage) {
        this.store = store;
        this.lineages = lineages;
        this.trees = trees;
        this.heritage = heritage;
    }

    /** The unit as it was on that day; nothing if it did not exist. */
    public Optional<Unit> find(UnitId unit, LocalDate day) {
        return store.find(unit, day);
    }

    /** A unit that ended, as it was on its last day; nothing while it exists. */
    public Optional<Unit> last(UnitId unit) {
        return store.last(unit);
    }

    /** The unit as it was on that day, or on its last one where it had ended by then. */
    public Optional<Unit> findOrLast(UnitId unit, LocalDate day) {
        return find(unit, day).or(() -> last(unit));
    }

    /** Its last day; the end of time while it exists. */
    public LocalDate lastDay(Unit unit) {
        return unit.lastDay() == null ? Days.LAST : unit.lastDay();
    }

    /** Those of the units that existed on that day, by name. */
    public List<Unit> all(Collection<UnitId> units, LocalDate day) {
        return units.isEmpty() ? List.of() : store.all(units, day);
    }

    /** What units are called on that day, or were on their last one. */
    public UnitNames names(Collection<UnitId> units, LocalDate day) {
        return new UnitNames(units.isEmpty() ? Map.of() : store.names(units, day));
    }

    /** The units of some kinds that have or had an official code, by that code. */
    public Map<String, UnitId> coded(Collection<UnitKind> kinds) {
        return store.coded(kinds);
    }

    /** The units without a parent. */
    public List<Unit> top(LocalDate day) {
        return store.top(day);
    }

    /** The units right under it, by name. */
    public List<Unit> children(UnitId parent, LocalDate day) {
        return store.children(parent, day);
    }

    /** The units above it, the topmost first. */
    public List<Unit> ancestors(UnitId unit, LocalDate day) {
        return path(unit, day).stream().filter(one -> !one.id().equals(unit)).toList();
    }

    /** From the topmost unit down to this one. */
    public List<Unit> path(UnitId unit, LocalDate day) {
        return store.path(unit, day);
    }

    /** The unit and all under it, at any depth; empty if it did not exist. */
    public Set<UnitId> within(UnitId scope, LocalDate day) {
        return new TreeSet<>(store.within(scope, day));
    }

    /**
     * Units of a day with those that ended before and left something to one of them: for lists of what was done, which stays with
     * the unit that did it.
     */
    public Set<UnitId> heritage(Collection<UnitId> units, LocalDate day) {
        return heritage.of(units, day);
    }

    /** The unit and all under it, with those whose work they took over; empty if it did not exist. */
    public Set<UnitId> heritage(UnitId scope, LocalDate day) {
        return heritage(within(scope, day), day);
    }

    /** What {@link #tree()} would say now, in short: changes whenever the tree does. */
    public String treeRevision() {
        return trees.revision();
    }

    /** All units over all time. */
    public UnitTree tree() {
        return new UnitTree(trees.revision(), trees.lives(), trees.places(), trees.handovers());
    }

    /** The unit that answers for what is in one: the commune or province in which it stands, itself where there is none. */
    public UnitId answering(UnitId unit, LocalDate day) {
        return answering(List.of(unit), day).getOrDefault(unit, unit);
    }

    /** The same for many that exist on a day. */
    public Map<UnitId, UnitId> answering(Collection<UnitId> units, LocalDate day) {
        return store.nearest(units, ANSWERING, day);
    }

    /** The units of a group within a scope, as of a day, by name. */
    public List<Unit> group(UnitGroup group, UnitId scope, LocalDate day) {
        var found = store.ofKinds(group.kinds(), scope, group.depth(), day);
        return group == UnitGroup.COMMUNE_POLICE ? underCommunes(found, day) : found;
    }

    private List<Unit> underCommunes(List<Unit> units, LocalDate day) {
        var parents = units.stream().map(Unit::parent).filter(Objects::nonNull).toList();
        var communes = all(parents, day).stream()
                .filter(unit -> unit.kind().level() == UnitLevel.COMMUNE)
                .map(Unit::id)
                .toList();
        return units.stream().filter(unit -> communes.contains(unit.parent())).toList();
    }

    /** Those that do not exist on a day, with what stands for each then; nothing where one ended without an heir. */
    public Map<UnitId, Succession> heirs(Collection<UnitId> units, LocalDate day) {
        var gone = new TreeSet<>(units);
        all(units, day).stream().map(Unit::id).forEach(gone::remove);
        var heirs = new LinkedHashMap<UnitId, Succession>();
        for (var unit : gone) heirs.put(unit, successors(List.of(unit), Days.FIRST, day));
        return heirs;
    }

    /** What stands for the unit on that day: itself while it exists, else those that took over from it. */
    public Succession successors(UnitId unit, LocalDate day) {
        if (find(unit, day).isPresent()) return new Succession(all(List.of(unit), day), List.of());
        return successors(List.of(unit), Days.FIRST, day);
    }

    /**
     * What stands on the day {@code asked} for units as they were when something was {@code written}: themselves where they
     * live on, the parts they gave away since, and those that took over.
     */
    public Succession successors(Collection<UnitId> units, LocalDate written, LocalDate asked) {
        var reached = lineages.forward(since(units, written), asked);
        var ids = reached.stream()
                .map(LineageStore.Reached::unit)
                .filter(Objects::nonNull)
                .toList();
        return new Succession(all(ids, asked), lineages.steps(events(reached.stream())));
    }

    /** Everything that happened to the unit, to those it stems from and to those that stem from it, by day. */
    public List<LineageStep> lineage(UnitId unit) {
        var forward = lineages.forward(Map.of(unit, Days.FIRST), Days.LAST);
        return lineages.steps(events(Stream.concat(lineages.backward(unit).stream(), forward.stream())));
    }

    private static Map<UnitId, LocalDate> since(Collection<UnitId> units, LocalDate day) {
        return units.stream().distinct().collect(Collectors.toMap(unit -> unit, _ -> day));
    }

    private static Set<Long> events(Stream<LineageStore.Reached> reached) {
        var events = new LinkedHashSet<Long>();
        reached.map(LineageStore.Reached::event).filter(Objects::nonNull).forEach(events::add);
        return events;
    }
}
