package vn.luytre.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.luytre.identity.Access.Reach;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;

/**
 * For which units somebody may bring figures: those that the right reaches, and former ones for which one of these answers today. Of a
 * unit that was divided no heir alone does, but who stood above it.
 */
final class Reached {
    private final Reach reach;
    private final Units units;
    private final LocalDate today;
    private final Map<UnitId, Boolean> former = new HashMap<>();

    Reached(Reach reach, Units units, LocalDate today) {
        this.reach = reach;
        this.units = units;
        this.today = today;
    }

    boolean contains(UnitId unit) {
        return reach.everywhere() || reach.units().contains(unit) || former.computeIfAbsent(unit, this::isOfFormer);
    }

    private boolean isOfFormer(UnitId unit) {
        return units.last(unit).filter(last -> isHeir(unit) || isAbove(last)).isPresent();
    }

    private boolean isHeir(UnitId unit) {
        var heirs = units.successors(unit, today).units();
        return heirs.size() == 1 && reach.units().contains(heirs.getFirst().id());
    }

    private boolean isAbove(Unit last) {
        var day = last.lastDay();
        List<Unit> above = day == null ? List.of() : units.ancestors(last.id(), day);
        return above.stream().map(Unit::id).anyMatch(reach.units()::contains);
    }
}
