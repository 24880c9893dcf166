package vn.luytre.assessment.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;

/** How two standards differ, change by change. */
public record StandardDiff(Standard before, Standard after, List<Change> changes) {
    /** What sort of change. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One of them.
     *
     * @param where the type of objects and the criterion, or what else
     * @param what key of its name in messages: text, threshold, calendar …
     */
    public record Change(
            Kind kind,
            String where,
            String what,
            @Nullable String before,
            @Nullable String after) {}

    public static StandardDiff of(Standard before, Standard after) {
        var changes = new ArrayList<Change>();
        change(changes, "", "name", before.name(), after.name());
        change(changes, "", "source", before.source(), after.source());
        change(changes, "", "from", text(before.from()), text(after.from()));
        change(changes, "", "until", text(before.until()), text(after.until()));
        change(
                changes,
                "",
                "appeal",
                before.appeal().days() + " ngày",
                after.appeal().days() + " ngày");
        change(changes, "", "classes", bands(before), bands(after));
        var old = byType(before);
        var fresh = byType(after);
        old.forEach((type, rule) -> {
            var then = fresh.get(type);
            if (then == null) changes.add(new Change(Kind.REMOVED, rule.name(), "object", rule.name(), null));
            else object(changes, rule, then);
        });
        fresh.forEach((type, rule) -> {
            if (!old.containsKey(type)) changes.add(new Change(Kind.ADDED, rule.name(), "object", null, rule.name()));
        });
        return new StandardDiff(before, after, changes);
    }

    private static Map<ObjectType, ObjectRule> byType(Standard standard) {
        var rules = new LinkedHashMap<ObjectType, ObjectRule>();
        standard.objects().forEach(rule -> rules.put(rule.type(), rule));
        return rules;
    }

    private static void object(List<Change> changes, ObjectRule before, ObjectRule after) {
        var where = after.name();
        change(changes, where, "kinds", before.kinds().toString(), after.kinds().toString());
        change(changes, where, "registration", days(before.registration()), days(after.registration()));
        change(changes, where, "assessed", days(before.assessed()), days(after.assessed()));
        change(changes, where, "deadline", text(before.decidedBefore()), text(after.decidedBefore()));
        change(changes, where, "verifies", responsible(before.verifies()), responsible(after.verifies()));
        change(changes, where, "decides", responsible(before.decides()), responsible(after.decides()));
        change(changes, where, "exclusions", exclusions(before), exclusions(after));
        for (var one : before.criteria()) {
            var then = after.criterion(one.code());
            var at = where + " · " + one.code();
            if (then.isEmpty()) changes.add(new Change(Kind.REMOVED, at, "criterion", one.text(), null));
            else criterion(changes, at, one, then.get());
        }
        for (var one : after.criteria()) {
            if (before.criterion(one.code()).isEmpty())
                changes.add(new Change(Kind.ADDED, where + " · " + one.code(), "criterion", null, one.text()));
        }
    }

    private static void criterion(List<Change> changes, String where, Criterion before, Criterion after) {
        change(changes, where, "text", before.text(), after.text());
        change(changes, where, "source", before.source(), after.source());
        change(changes, where, "points", text(before.most()), text(after.most()));
        change(changes, where, "threshold", percent(before.threshold()), percent(after.threshold()));
        change(changes, where, "from", text(before.from()), text(after.from()));
        change(changes, where, "until", text(before.until()), text(after.until()));
        var old = items(before);
        var fresh = items(after);
        old.forEach((code, text) -> item(changes, where + "." + code, text, fresh.get(code)));
        fresh.forEach((code, text) -> {
            if (!old.containsKey(code)) item(changes, where + "." + code, null, text);
        });
    }

    private static void item(List<Change> changes, String where, @Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) return;
        var kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
        changes.add(new Change(kind, where, "point", before, after));
    }

    private static Map<String, String> items(Criterion criterion) {
        var items = new LinkedHashMap<String, String>();
        for (var point : criterion.points())
            items.put(
                    point.code(),
                    point.threshold() == 0 ? point.text() : point.text() + " (≥ " + point.threshold() + "%)");
        return items;
    }

    private static void change(
            List<Change> changes, String where, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) changes.add(new Change(Kind.CHANGED, where, what, before, after));
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case LocalDate day -> OfficialDate.Style.SLASHES.write(day);
            case MonthDay day -> day.getDayOfMonth() + "/" + day.getMonthValue();
            default -> value.toString();
        };
    }

    private static @Nullable String percent(int threshold) {
        return threshold == 0 ? null : "≥ " + threshold + "%";
    }

    private static String days(YearSpan span) {
        return text(span.first()) + " → " + text(span.last());
    }

    private static String bands(Standard standard) {
        return standard.classes().stream()
                .map(band -> band.name() + (band.least() == null ? "" : " ≥ " + band.least()))
                .collect(Collectors.joining("; "));
    }

    private static String responsible(List<Responsible> all) {
        return all.stream()
                .map(one -> one.who()
                        + (one.from() == null ? "" : " từ " + text(one.from()))
                        + (one.until() == null ? "" : " đến " + text(one.until())))
                .collect(Collectors.joining("; "));
    }

    private static String exclusions(ObjectRule rule) {
        return rule.exclusions().stream().map(Exclusion::text).collect(Collectors.joining("; "));
    }
}
