package vn.luytre.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityId;
import vn.luytre.identity.Access;
import vn.luytre.identity.Author;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.UnitNames;
import vn.luytre.organization.Units;
import vn.luytre.web.NotFound;

/** Who records or reads activities, for which units, at which places. */
@Component
public class ActivityDesk {
    /** More places than these are not offered at once. */
    private static final int MOST_PLACES = 500;

    private final Access access;
    private final Desk desk;
    private final Activities activities;
    private final Units units;
    private final Clock clock;

    ActivityDesk(Access access, Desk desk, Activities activities, Units units, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.activities = activities;
        this.units = units;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who records for a unit; who may not is denied. */
    public Author author(UnitId unit) {
        return desk.author(Right.RECORD, unit);
    }

    /** Whether who sits here may record for a unit. */
    public boolean records(UnitId unit) {
        return access.may(Right.RECORD, unit);
    }

    /** An activity that may be read. */
    public Activity read(long id) {
        return found(id, Right.VIEW);
    }

    /** An activity that may be changed. */
    public Activity written(long id) {
        return found(id, Right.RECORD);
    }

    private Activity found(long id, Right right) {
        var activity = activities.find(new ActivityId(id)).orElseThrow(NotFound::new);
        access.require(right, activity.unit());
        return activity;
    }

    /** For which units activities can be recorded here: the own ones, and the offices and communes right below them. */
    public List<Unit> recorders() {
        var own = units.all(access.own(Right.RECORD), today());
        var found = new LinkedHashMap<UnitId, Unit>();
        own.forEach(unit -> found.put(unit.id(), unit));
        own.stream()
                .flatMap(unit -> units.children(unit.id(), today()).stream())
                .filter(unit -> unit.kind().level() != UnitLevel.RESIDENTIAL)
                .forEach(unit -> found.putIfAbsent(unit.id(), unit));
        return List.copyOf(found.values());
    }

    /** Who acts for these acts in their own name. */
    public Set<UnitId> own() {
        return access.own(Right.RECORD);
    }

    /** The own units and their offices, each with itself and all units above it. */
    public Map<UnitId, Set<UnitId>> ownAndOffices() {
        var above = new LinkedHashMap<UnitId, Set<UnitId>>();
        for (var unit : own()) {
            var path = new LinkedHashSet<UnitId>();
            units.path(unit, today()).forEach(one -> path.add(one.id()));
            above.put(unit, path);
        }
        for (var office : recorders()) {
            var parent = office.parent();
            var path = parent == null ? null : above.get(parent);
            if (path == null || office.kind().level() != UnitLevel.BODY || above.containsKey(office.id())) continue;
            var further = new LinkedHashSet<>(path);
            further.add(office.id());
            above.put(office.id(), further);
        }
        return above;
    }

    /** The unit in whose name something is most likely recorded. */
    public UnitId usualUnit() {
        var works = access.current().account().unit();
        return Stream.concat(Stream.ofNullable(works), access.own(Right.RECORD).stream())
                .filter(this::records)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("no unit to record for"));
    }

    /** Places where a unit does something: itself, and what stands below it. */
    public List<Unit> places(UnitId unit) {
        var within = new ArrayList<>(units.within(unit, today()));
        if (within.size() <= MOST_PLACES) return sorted(unit, units.all(within, today()));
        return sorted(unit, units.children(unit, today()));
    }

    private List<Unit> sorted(UnitId first, Collection<Unit> found) {
        return Stream.concat(
                        units.find(first, today()).stream(),
                        found.stream().filter(unit -> !unit.id().equals(first)))
                .toList();
    }

    /** What units are called today, or were when they ended. */
    public UnitNames names(Collection<UnitId> wanted) {
        return units.names(wanted, today());
    }

    public String name(UnitId unit) {
        return names(List.of(unit)).of(unit);
    }

    /** «Tuần tra – Thôn Một»: what is not typed need not be. */
    public String usualTitle(String kind, UnitId area) {
        return kind + " – " + name(area);
    }

    /** How far somebody looks. */
    public Access.Reach reach() {
        return access.reach(Right.VIEW);
    }

    /** The units from which somebody looks, with those right below: to narrow a list. */
    public List<Unit> lookers() {
        var own = units.all(desk.units(), today());
        return Stream.concat(own.stream(), own.stream().flatMap(unit -> units.children(unit.id(), today()).stream()))
                .distinct()
                .toList();
    }

    /** The units above those from which somebody looks. */
    public Collection<UnitId> aboveOwn() {
        return desk.units().stream()
                .flatMap(unit -> units.ancestors(unit, today()).stream())
                .map(Unit::id)
                .distinct()
                .toList();
    }

    /** A unit and those right below it, the offices among them last. */
    public List<Unit> below(UnitId unit) {
        return Stream.concat(units.find(unit, today()).stream(), units.children(unit, today()).stream())
                .sorted(java.util.Comparator.comparing(one -> one.kind().level() == UnitLevel.BODY))
                .toList();
    }

    /** A unit with all below it and those whose work they took over, as far as somebody may look. */
    public Collection<UnitId> within(UnitId unit) {
        return units.heritage(unit, today());
    }

    public Optional<Unit> unit(UnitId unit) {
        return units.find(unit, today());
    }
}
