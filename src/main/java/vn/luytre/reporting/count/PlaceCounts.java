package vn.luytre.reporting.count;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;
import vn.luytre.reporting.total.Trees;

/** How many places there are below a unit on the last day of the period, by the tree of units. */
@Component
class PlaceCounts implements RecordCounts {
    private static final Set<UnitKind> AREAS = EnumSet.copyOf(UnitKind.of(UnitLevel.RESIDENTIAL));
    private static final Set<UnitKind> COMMUNES = EnumSet.copyOf(UnitKind.of(UnitLevel.COMMUNE));

    private final Trees trees;

    PlaceCounts(Trees trees) {
        this.trees = trees;
    }

    @Override
    public Set<String> indicators() {
        return Set.of("E3b", "G1", "G4");
    }

    @Override
    public Map<String, Map<UnitId, BigDecimal>> count(Set<String> wanted, DateRange days, Collection<UnitId> units) {
        var counted = new HashMap<String, Map<UnitId, BigDecimal>>();
        for (var code : wanted) counted.put(code, ofKinds("G4".equals(code) ? COMMUNES : AREAS, days, units));
        return counted;
    }

    private Map<UnitId, BigDecimal> ofKinds(Set<UnitKind> kinds, DateRange days, Collection<UnitId> units) {
        var tree = trees.current();
        var counted = new HashMap<UnitId, BigDecimal>();
        for (var unit : units) counted.put(unit, BigDecimal.valueOf(tree.count(unit, kinds, days.end())));
        return counted;
    }
}
