package vn.luytre.assessment.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.RulePack;
import vn.luytre.organization.UnitKind;

/** Reads a rule pack of a standard that ships. */
final class StandardPack {
    private StandardPack() {}

    static Standard standard(RulePack pack) {
        pack.only(
                "standard",
                "name",
                "short",
                "result",
                "total",
                "source",
                "from",
                "until",
                "appeal",
                "classes",
                "notes",
                "objects");
        var objects = new ArrayList<ObjectRule>();
        Set<ObjectType> seen = new HashSet<>();
        for (var entry : pack.mappings("objects")) objects.add(object(entry, seen));
        return new Standard(
                pack.text("standard"),
                pack.text("name"),
                pack.text("short"),
                pack.parsed("result", text -> ObjectType.constant(Standard.Result.values(), text)),
                pack.has("total") ? BigDecimal.valueOf(pack.number("total")) : null,
                pack.text("source"),
                pack.parsed("from", LocalDate::parse),
                pack.dateOrNull("until"),
                appeal(pack.mapping("appeal")),
                bands(pack),
                pack.texts("notes"),
                List.of(),
                objects);
    }

    static Appealing appeal(RulePack entry) {
        entry.only("days", "note", "confirmed");
        return new Appealing(entry.number("days"), entry.text("note"), entry.flag("confirmed", true));
    }

    /** Classes, the best first: each from fewer points on than the one before it. */
    static List<ClassBand> bands(RulePack pack) {
        var bands = new ArrayList<ClassBand>();
        for (var entry : pack.mappings("classes")) bands.add(band(entry, bands));
        return bands;
    }

    private static ClassBand band(RulePack entry, List<ClassBand> better) {
        entry.only("class", "name", "least", "confirmed");
        var least = entry.has("least") ? BigDecimal.valueOf(entry.number("least")) : null;
        return new ClassBand(
                entry.parsed("class", text -> next(text, least, better)),
                entry.text("name"),
                least,
                entry.flag("confirmed", true));
    }

    private static ClassBand.Grade next(String text, @Nullable BigDecimal least, List<ClassBand> better) {
        var grade = ObjectType.constant(ClassBand.Grade.values(), text);
        if (better.isEmpty()) return grade;
        var before = better.getLast();
        if (before.grade().compareTo(grade) >= 0)
            throw new IllegalArgumentException("các loại phải xếp từ cao xuống thấp");
        if (least != null && before.least() != null && before.least().compareTo(least) <= 0)
            throw new IllegalArgumentException("ngưỡng của loại «" + text + "» phải thấp hơn loại trước");
        return grade;
    }

    private static ObjectRule object(RulePack entry, Set<ObjectType> seen) {
        entry.only(
                "type",
                "name",
                "kinds",
                "source",
                "exclusions",
                "registration",
                "assessed",
                "decided_before",
                "calendar_source",
                "reviewer",
                "files",
                "verifies",
                "decides",
                "criteria");
        return new ObjectRule(
                type(entry, seen),
                entry.text("name"),
                entry.texts("kinds").stream().map(UnitKind::valueOf).toList(),
                entry.text("source"),
                entry.mappings("exclusions").stream()
                        .map(one -> new Exclusion(one.text("text"), one.texts("words"), one.text("source")))
                        .toList(),
                span(entry.mapping("registration")),
                span(entry.mapping("assessed")),
                entry.parsed("decided_before", MonthDay::parse),
                entry.text("calendar_source"),
                entry.text("reviewer"),
                entry.texts("files"),
                responsible(entry, "verifies"),
                responsible(entry, "decides"),
                CriterionPack.criteria(entry, Codes.none(), false));
    }

    /** Each type once. */
    static ObjectType type(RulePack entry, Set<ObjectType> seen) {
        return entry.parsed("type", text -> {
            var type = ObjectType.constant(ObjectType.values(), text);
            if (!seen.add(type)) throw new IllegalArgumentException("loại đối tượng «" + text + "» đã có");
            return type;
        });
    }

    private static YearSpan span(RulePack span) {
        span.only("first", "last", "years_before");
        return new YearSpan(
                span.parsed("first", MonthDay::parse),
                span.parsed("last", MonthDay::parse),
                span.numberOr("years_before", 0));
    }

    static List<Responsible> responsible(RulePack entry, String key) {
        return entry.mappings(key).stream().map(StandardPack::responsible).toList();
    }

    private static Responsible responsible(RulePack entry) {
        entry.only("level", "who", "from", "until", "source", "confirmed");
        return new Responsible(
                entry.parsed("level", text -> ObjectType.constant(Responsible.Level.values(), text)),
                entry.text("who"),
                entry.dateOrNull("from"),
                entry.dateOrNull("until"),
                entry.text("source"),
                entry.flag("confirmed", true));
    }
}
