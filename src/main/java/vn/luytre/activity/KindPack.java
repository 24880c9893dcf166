package vn.luytre.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.activity.ActivityKind.Bound;
import vn.luytre.activity.ActivityKind.Counting;
import vn.luytre.activity.ActivityKind.Group;
import vn.luytre.activity.ActivityKind.Measure;
import vn.luytre.activity.ActivityKind.Special;
import vn.luytre.calendar.RulePack;

/** Kinds of activities out of rule packs: {@code rules/activity/kinds.yaml}, and what a province adds in the same shape. */
record KindPack(List<Group> groups, List<ActivityKind> kinds) {
    static KindPack load() {
        return of(List.of(RulePack.load("/rules/activity/kinds.yaml")));
    }

    /** Later packs add groups and kinds; none changes what an earlier one says. */
    static KindPack of(List<RulePack> packs) {
        var groups = new LinkedHashMap<String, Group>();
        var kinds = new LinkedHashMap<String, ActivityKind>();
        for (var pack : packs) {
            for (var entry : pack.mappings("groups")) once(groups, entry, group(entry));
            for (var entry : pack.mappings("kinds")) once(kinds, entry, kind(entry, groups));
        }
        return new KindPack(List.copyOf(groups.values()), List.copyOf(kinds.values()));
    }

    private static <T> void once(Map<String, T> known, RulePack entry, T value) {
        if (known.putIfAbsent(entry.text("code"), value) != null) throw entry.fault("code", "stands twice");
    }

    private static Group group(RulePack entry) {
        return new Group(entry.text("code"), entry.text("name"), entry.text("source"));
    }

    private static ActivityKind kind(RulePack entry, Map<String, Group> groups) {
        var group = entry.parsed("group", code -> known(groups.get(code), code));
        var measures =
                entry.mappings("measures").stream().map(KindPack::measure).toList();
        var kind = new ActivityKind(
                entry.text("code"),
                group,
                entry.text("name"),
                entry.has("special") ? entry.parsed("special", Special::valueOf) : null,
                measures,
                entry.mappings("at_most").stream()
                        .map(bound -> new Bound(bound.text("part"), bound.text("whole")))
                        .toList(),
                entry.mappings("counts").stream()
                        .map(count -> new Counting(count.text("indicator"), count.textOrNull("measure")))
                        .toList(),
                entry.has("source") ? entry.text("source") : group.source(),
                entry.dateOrNull("from"),
                entry.dateOrNull("to"));
        checkNames(entry, kind);
        return kind;
    }

    /** What is counted or bounded must be among the measures; else the entry says which is not. */
    private static void checkNames(RulePack entry, ActivityKind kind) {
        for (var count : entry.mappings("counts"))
            if (count.has("measure"))
                count.parsed("measure", code -> known(kind.measure(code).orElse(null), code));
        for (var bound : entry.mappings("at_most")) {
            bound.parsed("part", code -> known(kind.measure(code).orElse(null), code));
            bound.parsed("whole", code -> known(kind.measure(code).orElse(null), code));
        }
    }

    private static <T> T known(@Nullable T found, String code) {
        if (found == null) throw new IllegalArgumentException("nothing is called " + code);
        return found;
    }

    private static Measure measure(RulePack entry) {
        return new Measure(
                entry.text("code"),
                entry.text("name"),
                entry.text("unit"),
                entry.numberOr("decimals", 0),
                entry.flag("required", false),
                entry.number("largest"),
                entry.has("start") ? entry.number("start") : null);
    }
}
