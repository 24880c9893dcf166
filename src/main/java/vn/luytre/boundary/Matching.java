package vn.luytre.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.luytre.boundary.file.Read.Feature;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/**
 * Which feature of a file is which unit: by official code, else by name. What a file calls its code and its name is found out by
 * trying: the property that fits most units.
 */
final class Matching {
    private static final List<String> NAMES = List.of("ten", "name");

    private final List<Unit> units;
    private final Function<String, Optional<UnitId>> named;
    private final Map<String, UnitId> byCode = new HashMap<>();
    private final Map<String, UnitId> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    /**
     * @param units among which is looked
     * @param named the unit that a name means, where it is clear
     */
    Matching(List<Unit> units, Function<String, Optional<UnitId>> named) {
        this.units = units;
        this.named = named;
        for (var unit : units) {
            if (unit.code() != null) byCode.put(code(unit.code()), unit.id());
            name(Folding.key(unit.name()), unit);
            name(bare(unit), unit);
        }
        ambiguous.forEach(byName::remove);
    }

    private void name(String key, Unit unit) {
        var before = byName.put(key, unit.id());
        if (before != null && !before.equals(unit.id())) ambiguous.add(key);
    }

    /** «cu jut» of «Xã Cư Jút». */
    private static String bare(Unit unit) {
        var key = Folding.key(unit.name());
        var word = Folding.key(unit.kind().word()) + " ";
        return key.startsWith(word) ? key.substring(word.length()) : key;
    }

    /** Numbers lose their first zeros in many files. */
    private static String code(String text) {
        return text.replaceFirst("^0+(?=\\d)", "");
    }

    /** What was matched, and by which properties. */
    Matches of(List<Feature> features) {
        var codeKey = best(features, text -> byCode.get(code(text)));
        var nameKey = best(features, text -> byName.get(Folding.key(text)));
        if (nameKey == null) nameKey = usualName(features);
        var matched = new LinkedHashMap<Integer, Matches.Match>();
        for (var feature : features) {
            var match = match(feature, codeKey, nameKey);
            if (match != null) matched.put(feature.number(), match);
        }
        return new Matches(codeKey, nameKey, matched, units);
    }

    private Matches.@Nullable Match match(Feature feature, @Nullable String codeKey, @Nullable String nameKey) {
        if (codeKey != null) {
            var unit = byCode.get(code(feature.properties().getOrDefault(codeKey, "")));
            if (unit != null) return new Matches.Match(unit, Matches.How.CODE);
        }
        var name = nameKey == null ? "" : feature.properties().getOrDefault(nameKey, "");
        if (name.isBlank()) return null;
        var unit = byName.get(Folding.key(name));
        if (unit == null) unit = named.apply(name).filter(this::isOne).orElse(null);
        return unit == null ? null : new Matches.Match(unit, Matches.How.NAME);
    }

    private boolean isOne(UnitId unit) {
        return units.stream().anyMatch(one -> one.id().equals(unit));
    }

    /** The property whose values mean most units. */
    private static @Nullable String best(List<Feature> features, Function<String, @Nullable UnitId> means) {
        var found = new LinkedHashMap<String, Set<UnitId>>();
        for (var feature : features)
            feature.properties().forEach((key, text) -> {
                var unit = means.apply(text);
                if (unit != null)
                    found.computeIfAbsent(key, _ -> new HashSet<>()).add(unit);
            });
        String best = null;
        for (var one : found.entrySet())
            if (best == null
                    || one.getValue().size()
                            > Objects.requireNonNull(found.get(best)).size()) best = one.getKey();
        return best;
    }

    private static @Nullable String usualName(List<Feature> features) {
        var keys = new ArrayList<String>();
        features.forEach(feature -> keys.addAll(feature.properties().keySet()));
        return keys.stream()
                .filter(key -> NAMES.stream().anyMatch(Folding.key(key)::startsWith))
                .findFirst()
                .orElse(null);
    }
}
