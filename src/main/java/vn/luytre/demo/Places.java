package vn.luytre.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.reporting.FigureForm;

/** The units of the made-up province by the names that its files use: «Xã Tre Ngà», «Thôn Đình, Xã Tre Ngà». */
@OnDemo
@Component
class Places {
    private final Units units;
    private final Office office;
    private @Nullable On told;
    private List<UnitId> clustered = List.of();

    Places(Units units, Office office) {
        this.units = units;
        this.office = office;
    }

    UnitId province() {
        return office.province().orElseThrow();
    }

    /** Units as they are on a day. */
    On on(LocalDate day) {
        return new On(units.all(units.within(province(), day), day), province());
    }

    /** The units that fill in a form on a day. */
    List<Unit> reporting(FigureForm form, LocalDate day) {
        return units.all(units.within(province(), day), day).stream()
                .filter(unit -> form.reporters().contains(unit.kind()))
                .toList();
    }

    /** The communes of a day. */
    List<UnitId> communes(LocalDate day) {
        return units.all(units.within(province(), day), day).stream()
                .filter(unit -> unit.kind().level() == UnitLevel.COMMUNE)
                .map(Unit::id)
                .toList();
    }

    /** Units of the year that is told, in which none changes. */
    On told() {
        if (told == null) told = on(Story.FIRST);
        return told;
    }

    /** The communes of that year in the order of the groups in which they compete. */
    List<UnitId> clustered() {
        if (clustered.isEmpty())
            clustered = Table.read("vai-tro.csv")
                    .filter(row -> row.text(0).startsWith("cum"))
                    .map(row -> told().named(row.text(2)))
                    .toList();
        return clustered;
    }

    /** The units of a day. */
    static final class On {
        private final Map<UnitId, Unit> byId;
        private final Map<String, Unit> byName = new HashMap<>();
        private final UnitId province;

        On(List<Unit> units, UnitId province) {
            this.province = province;
            byId = units.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
            for (var unit : units) {
                byName.put(unit.name(), unit);
                var parent = unit.parent() == null ? null : byId.get(unit.parent());
                if (parent != null) byName.put(unit.name() + ", " + parent.name(), unit);
            }
        }

        Unit unit(UnitId id) {
            var unit = byId.get(id);
            if (unit == null) throw new IllegalArgumentException("no unit " + id);
            return unit;
        }

        /** The unit of a name; an empty one is the province. */
        UnitId named(Table.Row row, int column) {
            return row.has(column) ? named(row.text(column)) : province;
        }

        UnitId named(String name) {
            var unit = byName.get(name);
            if (unit == null) throw new IllegalArgumentException("no unit «" + name + "»");
            return unit.id();
        }

        /** Its residential areas, by name. */
        List<UnitId> areas(UnitId commune) {
            return byId.values().stream()
                    .filter(unit -> commune.equals(unit.parent()) && unit.kind().level() == UnitLevel.RESIDENTIAL)
                    .map(Unit::id)
                    .sorted()
                    .toList();
        }
    }
}
