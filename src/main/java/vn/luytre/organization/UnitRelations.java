package vn.luytre.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How units stand to each other on a day. */
@Service
@Transactional(readOnly = true)
public class UnitRelations {
    private final Units units;

    UnitRelations(Units units) {
        this.units = units;
    }

    /** Where {@code other} stands as seen from {@code own}. */
    public UnitRelation between(UnitId own, UnitId other, LocalDate day) {
        return between(own, units.path(other, day), other, day);
    }

    private UnitRelation between(UnitId own, List<Unit> otherUp, UnitId other, LocalDate day) {
        if (own.equals(other)) return UnitRelation.OWN;
        var up = units.path(own, day);
        return up.isEmpty() || otherUp.isEmpty() ? UnitRelation.NONE : between(up, otherUp);
    }

    private static UnitRelation between(List<Unit> up, List<Unit> otherUp) {
        var own = up.getLast();
        var other = otherUp.getLast();
        if (up.stream().anyMatch(other::sameUnit)) return UnitRelation.ABOVE;
        if (otherUp.stream().anyMatch(own::sameUnit)) return UnitRelation.BELOW;
        boolean sameParent = own.parent() != null && own.parent().equals(other.parent());
        return sameParent ? UnitRelation.BESIDE : UnitRelation.NONE;
    }

    /**
     * The same for what a unit did: one that has ended stands where the nearest of its heirs does, or, where it left none, below what
     * it stood under.
     */
    public UnitRelation toWorkOf(UnitId other, UnitId own, LocalDate day) {
        var otherUp = units.path(other, day);
        if (own.equals(other) || !otherUp.isEmpty()) return between(own, otherUp, other, day);
        return units.successors(other, day).units().stream()
                .map(heir -> between(own, heir.id(), day))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> withoutHeirs(own, other, day));
    }

    private UnitRelation withoutHeirs(UnitId own, UnitId ended, LocalDate day) {
        return units.last(ended)
                .map(Unit::parent)
                .map(parent -> between(own, parent, day))
                .filter(above -> above == UnitRelation.OWN || above == UnitRelation.BELOW)
                .map(_ -> UnitRelation.BELOW)
                .orElse(UnitRelation.NONE);
    }
}
