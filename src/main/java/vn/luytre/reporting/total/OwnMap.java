package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Indicator;

/** Each period in the units that there were at its end. */
public record OwnMap(Tree tree) implements UnitMap {
    @Override
    public List<UnitId> children(UnitId unit, LocalDate end) {
        return tree.children(unit, end);
    }

    @Override
    public List<UnitId> below(UnitId unit, Collection<UnitKind> kinds, LocalDate end) {
        return tree.below(unit, kinds, end);
    }

    @Override
    public int expected(UnitId unit, Collection<UnitKind> kinds, LocalDate end, Indicator indicator) {
        return tree.count(unit, kinds, end);
    }

    @Override
    public List<UnitId> reporters(UnitId unit, Collection<UnitKind> kinds, LocalDate end, Indicator indicator) {
        return tree.below(unit, kinds, end);
    }

    @Override
    public boolean isOf(UnitId unit, Collection<UnitKind> kinds, LocalDate end) {
        return tree.kind(unit, end).filter(kinds::contains).isPresent();
    }
}
