package vn.luytre.reporting.web.pivot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitPicker;
import vn.luytre.organization.Units;
import vn.luytre.reporting.total.Tree;
import vn.luytre.web.Words;

/** Who looks at figures, below which unit, and what units are called. */
@Component
class PivotDesk {
    private final Access access;
    private final Office office;
    private final Units units;
    private final UnitPicker picker;
    private final Clock clock;

    PivotDesk(Access access, Office office, Units units, UnitPicker picker, Clock clock) {
        this.access = access;
        this.office = office;
        this.units = units;
        this.picker = picker;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit that was asked for, or the one for which the person sits here; the country for those whose right has no bounds. */
    UnitId scope(@Nullable Long asked) {
        if (asked == null) return own();
        var unit = new UnitId(asked);
        if (!mayLookAt(unit)) throw new AccessDeniedException("figures of " + unit);
        return unit;
    }

    /** The unit that was typed in place of the one that is looked at: rather one below that than another of the same name. */
    UnitId typed(String name, Words words, @Nullable Long before) {
        var text = name.strip();
        if (text.isEmpty() || text.equals(name(before, words))) return scope(before);
        if (text.equals(words.of("pivot.country"))) return Tree.COUNTRY;
        return units.children(scope(before), today()).stream()
                .filter(below -> below.name().equalsIgnoreCase(text))
                .map(Unit::id)
                .findFirst()
                .orElseGet(() -> picker.one(text, today()));
    }

    private String name(@Nullable Long unit, Words words) {
        var scope = scope(unit);
        return names(List.of(scope), today()).of(words, scope);
    }

    boolean mayLookAt(UnitId unit) {
        return unit.equals(Tree.COUNTRY) ? mayLookAtCountry() : access.may(Right.VIEW, unit);
    }

    boolean mayLookAtCountry() {
        return access.reachesEverywhere(Right.VIEW);
    }

    private UnitId own() {
        var own = access.own(Right.VIEW);
        var works = access.current().account().unit();
        if (works != null && own.contains(works)) return works;
        return own.stream()
                .findFirst()
                .or(() -> mayLookAtCountry() ? office.province().or(() -> Optional.of(Tree.COUNTRY)) : Optional.empty())
                .orElseThrow(() -> new AccessDeniedException("no unit to look for"));
    }

    /** The units above it that the person may look at, the topmost first. */
    List<Unit> above(UnitId unit, LocalDate day) {
        if (unit.equals(Tree.COUNTRY)) return List.of();
        return units.ancestors(unit, day).stream()
                .filter(one -> mayLookAt(one.id()))
                .toList();
    }

    /** What units were called on a day, or on their last one. */
    Names names(Collection<UnitId> asked, LocalDate day) {
        var names = new LinkedHashMap<UnitId, String>();
        var codes = new LinkedHashMap<UnitId, String>();
        for (var unit : units.all(asked, day)) {
            names.put(unit.id(), unit.name());
            if (unit.code() != null) codes.put(unit.id(), unit.code());
        }
        for (var unit : asked) if (!names.containsKey(unit)) name(unit).ifPresent(name -> names.put(unit, name));
        return new Names(names, codes);
    }

    private Optional<String> name(UnitId unit) {
        return units.last(unit).or(() -> units.find(unit, today())).map(Unit::name);
    }
}
