package vn.luytre.organization;

import java.util.Map;

/** What units are called on a day; those that had ended by then, as on their last one. */
public record UnitNames(Map<UnitId, String> byUnit) {
    public UnitNames {
        byUnit = Map.copyOf(byUnit);
    }

    /** «#12» for a unit that was not asked for. */
    public String of(UnitId unit) {
        return byUnit.getOrDefault(unit, "#" + unit);
    }

    /** The same by the number of a unit, as rows of lists have it. */
    public String of(long unit) {
        return of(new UnitId(unit));
    }
}
