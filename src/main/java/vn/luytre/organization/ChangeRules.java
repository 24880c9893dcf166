package vn.luytre.organization;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.web.Refused;

/** What must hold before the tree of units may change; each refusal has its sentence. */
@Component
class ChangeRules {
    private final UnitStore units;
    private final ChangeStore changes;

    ChangeRules(UnitStore units, ChangeStore changes) {
        this.units = units;
        this.changes = changes;
    }

    /** The unit, which must exist on that day and for good. */
    Unit existing(UnitId unit, LocalDate day) {
        var found =
                units.find(unit, day).orElseThrow(() -> new Refused("unit.refused.not-there", unit, Days.words(day)));
        if (found.lastDay() != null) {
            throw new Refused("unit.refused.ends", found.name(), Days.words(found.lastDay()));
        }
        return found;
    }

    /** The unit, of which nothing may have changed on that day or later: history is written forwards. */
    Unit changeable(UnitId unit, LocalDate day) {
        var found = existing(unit, day);
        changes.newestChange(unit).filter(newest -> !newest.isBefore(day)).ifPresent(newest -> {
            throw new Refused("unit.refused.changed-later", found.name(), Days.words(newest));
        });
        return found;
    }

    /** A parent that exists from that day on, and does not stand under the unit then or later. */
    void placeable(UnitId unit, @Nullable UnitId parent, LocalDate day) {
        if (parent == null) return;
        var above = existing(parent, day);
        if (changes.isAbove(unit, parent, day)) throw new Refused("unit.refused.cycle", above.name());
    }

    /** A new unit: its parent exists, its code is free. */
    void welcome(NewUnit unit, LocalDate day) {
        if (unit.parent() != null) existing(unit.parent(), day);
        if (unit.code() != null && changes.isCodeInUse(unit.code())) {
            throw new Refused("unit.refused.code-in-use", unit.code());
        }
    }

    /** Units under one that ends must go somewhere. */
    void nobodyUnder(Collection<UnitId> units, LocalDate day) {
        int count = changes.children(units).size();
        if (count > 0) throw new Refused("unit.refused.has-children", count, Days.words(day));
    }
}
