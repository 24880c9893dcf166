package vn.luytre.assessment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.Outcome;
import vn.luytre.assessment.ReviewState;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.text.Folding;

/**
 * Which objects of a season are asked for, as it stands in the address.
 *
 * @param unit a commune, or the province for what is in none
 * @param unmet code of a criterion
 * @param find words of the name
 * @param late registered after the time for it
 * @param bodies only agencies, firms and schools
 * @param registered whether they registered, and have not withdrawn since
 */
public record ReviewFilter(
        @Nullable ObjectType type,
        @Nullable ReviewState state,
        @Nullable Outcome outcome,
        @Nullable Long unit,
        @Nullable String unmet,
        @Nullable String find,
        @Nullable Boolean late,
        @Nullable Boolean bodies,
        @Nullable Boolean registered) {
    private static final String IS_REGISTERED = "r.registered_on is not null and r.state not in ('OPEN', 'WITHDRAWN')";

    static final ReviewFilter NONE = of(null, null, null, null);

    static ReviewFilter of(
            @Nullable ObjectType type, @Nullable Outcome outcome, @Nullable Long unit, @Nullable String find) {
        return new ReviewFilter(type, null, outcome, unit, null, find, null, null, null);
    }

    ReviewFilter in(ReviewState only) {
        return new ReviewFilter(type, only, outcome, unit, unmet, find, late, bodies, registered);
    }

    String conditions(Scope scope) {
        var conditions = new ArrayList<>(List.of("r.season = :season"));
        if (!scope.all()) conditions.add("r.object = any (:reached)");
        if (type != null) conditions.add("r.type = :type");
        if (state != null) conditions.add("r.state = :state");
        else conditions.add("r.state <> 'EXCLUDED'");
        if (outcome != null) conditions.add("r.outcome = :outcome");
        if (unit != null) conditions.add("r.unit = :unit");
        if (unmet != null && !unmet.isBlank()) conditions.add("r.unmet @> array[cast(:unmet as text)]");
        if (find != null && !find.isBlank()) conditions.add("r.search like '%' || :find || '%'");
        if (Boolean.TRUE.equals(late)) conditions.add("r.late");
        if (Boolean.TRUE.equals(bodies)) conditions.add("r.type in ('AGENCY', 'ENTERPRISE', 'SCHOOL')");
        if (registered != null) conditions.add((registered ? "(" : "not (") + IS_REGISTERED + ")");
        return String.join(" and ", conditions);
    }

    Map<String, Object> values(Season season, Scope scope) {
        var values = new HashMap<String, Object>();
        values.put("season", season.id().value());
        values.put("reached", scope.values());
        if (type != null) values.put("type", type.name());
        if (state != null) values.put("state", state.name());
        if (outcome != null) values.put("outcome", outcome.name());
        if (unit != null) values.put("unit", unit);
        if (unmet != null) values.put("unmet", unmet.strip());
        if (find != null)
            values.put(
                    "find",
                    Folding.key(find)
                            .strip()
                            .replace("\\", "\\\\")
                            .replace("%", "\\%")
                            .replace("_", "\\_"));
        return values;
    }
}
