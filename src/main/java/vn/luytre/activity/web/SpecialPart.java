package vn.luytre.activity.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.activity.ActivityKind.Special;
import vn.luytre.activity.special.FestivalPlace;
import vn.luytre.activity.special.Festivals;
import vn.luytre.activity.special.Finding;
import vn.luytre.organization.Unit;
import vn.luytre.web.Words;

/**
 * What an activity has beyond its numbers.
 *
 * @param kind null for most
 * @param units that can be inspected, or where a festival can be held
 * @param decides whether who looks may give a duty because of a finding
 */
public record SpecialPart(
        @Nullable Special kind,
        List<Finding> findings,
        List<FestivalPlace> places,
        List<Unit> units,
        boolean decides,
        LocalDate today) {
    static final SpecialPart NONE = new SpecialPart(null, List.of(), List.of(), List.of(), false, LocalDate.EPOCH);

    public boolean isInspection() {
        return kind == Special.INSPECTION;
    }

    public boolean isFestival() {
        return kind == Special.FESTIVAL;
    }

    /** By number, to choose from. */
    public Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        units.forEach(unit -> choices.put(unit.id().toString(), unit.name()));
        return choices;
    }

    /** What all places have together of a measure; «–» where none tells. */
    public String total(String measure, Words words) {
        var total = Festivals.totals(places).get(measure);
        return total == null ? "–" : words.number(total.longValue());
    }
}
