package vn.luytre.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;

/** Units as they are offered in forms and shown in lists. */
@Component
class UnitChoices {
    private final Units units;
    private final Office office;
    private final Access access;
    private final Clock clock;

    UnitChoices(Units units, Office office, Access access, Clock clock) {
        this.units = units;
        this.office = office;
        this.access = access;
        this.clock = clock;
    }

    /** Those whose accounts who is signed in looks after: id and name. Residential areas have no accounts of their own. */
    Map<String, String> offered() {
        var today = LocalDate.now(clock);
        var all = units.all(reached(today), today);
        var names = new HashMap<UnitId, String>();
        all.forEach(unit -> names.put(unit.id(), unit.name()));
        var offered = new LinkedHashMap<String, String>();
        for (var unit : all) {
            if (unit.kind().level() == UnitLevel.RESIDENTIAL) continue;
            offered.put(Long.toString(unit.id().value()), name(unit, names));
        }
        return offered;
    }

    /** Many departments have one name in each commune; the unit above tells them apart. */
    private static String name(Unit unit, Map<UnitId, String> names) {
        var parent = unit.parent() == null ? null : names.get(unit.parent());
        return parent == null ? unit.name() : unit.name() + " · " + parent;
    }

    private Set<UnitId> reached(LocalDate today) {
        var reach = access.reach(Right.MANAGE_ACCOUNTS);
        if (!reach.everywhere()) return reach.units();
        var tops = office.province()
                .map(List::of)
                .orElseGet(() -> units.top(today).stream().map(Unit::id).toList());
        var reached = new HashSet<UnitId>();
        for (var top : tops) reached.addAll(units.within(top, today));
        return reached;
    }

    /** The name of a unit today; empty for none. */
    String name(@Nullable UnitId unit) {
        return unit == null ? "" : names(List.of(unit)).getOrDefault(unit, "");
    }

    /** Names of several at once. */
    Map<UnitId, String> names(List<UnitId> ids) {
        var names = new HashMap<UnitId, String>();
        units.all(ids, LocalDate.now(clock)).forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }
}
