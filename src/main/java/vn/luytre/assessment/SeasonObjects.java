package vn.luytre.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.assessment.standard.ObjectRule;
import vn.luytre.assessment.standard.Standard;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;

/** Which units of an office a standard is for, as the tree is on a day. */
@Component
public class SeasonObjects {
    private final Units units;

    SeasonObjects(Units units) {
        this.units = units;
    }

    /** All of them by name, also those that the standard leaves out. */
    public List<SeasonObject> of(Standard standard, UnitId office, LocalDate day) {
        var all = new HashMap<UnitId, Unit>();
        var within = units.all(units.within(office, day), day);
        within.forEach(unit -> all.put(unit.id(), unit));
        units.ancestors(office, day).forEach(unit -> all.put(unit.id(), unit));
        var objects = new ArrayList<SeasonObject>();
        for (var unit : within) rule(standard, unit).ifPresent(rule -> objects.add(object(rule, unit, all, office)));
        return objects;
    }

    /** Where nothing is asked there is nothing to review. */
    private static Optional<ObjectRule> rule(Standard standard, Unit unit) {
        return standard.objects().stream()
                .filter(rule ->
                        rule.kinds().contains(unit.kind()) && !rule.criteria().isEmpty())
                .findFirst();
    }

    private static SeasonObject object(ObjectRule rule, Unit unit, Map<UnitId, Unit> all, UnitId office) {
        var commune = above(unit, UnitLevel.COMMUNE, all);
        var province = above(unit, UnitLevel.PROVINCE, all);
        var answering = commune != null ? commune : province != null ? province : office;
        return new SeasonObject(
                unit.id(),
                unit.name(),
                rule.type(),
                answering,
                commune,
                above(unit, UnitLevel.DISTRICT, all),
                province,
                rule.exclusion(unit.name())
                        .map(one -> one.text() + " (" + one.source() + ")")
                        .orElse(null));
    }

    /** The unit itself or one above it. */
    private static @Nullable UnitId above(Unit unit, UnitLevel level, Map<UnitId, Unit> all) {
        for (Unit one = unit; one != null; one = one.parent() == null ? null : all.get(one.parent()))
            if (one.kind().level() == level) return one.id();
        return null;
    }
}
