package vn.luytre.assessment.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.RulePack;

/**
 * «Bộ bổ sung»: what a province adds to a standard that ships, or fills in where that leaves it to the province.
 *
 * @param to code of the standard
 * @param objects by type what is added, and in whose place somebody else verifies or decides
 */
public record Addition(
        String to,
        String name,
        String source,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Appealing appeal,
        List<ClassBand> classes,
        Map<ObjectType, Part> objects) {
    /** Of one type. */
    public record Part(List<Criterion> criteria, List<Responsible> verifies, List<Responsible> decides) {}

    /** Reads one; whatever is wrong with it, also together with what it adds to, is an {@link IllegalStateException}. */
    static Addition read(RulePack pack, List<Standard> shipped) {
        pack.only("adds_to", "name", "source", "from", "until", "appeal", "classes", "objects");
        var from = pack.parsed("from", LocalDate::parse);
        var standard = pack.parsed("adds_to", code -> base(code, shipped));
        var objects = new EnumMap<ObjectType, Part>(ObjectType.class);
        var seen = new HashSet<ObjectType>();
        for (var entry : pack.mappings("objects")) {
            entry.only("type", "criteria", "verifies", "decides");
            var type = StandardPack.type(entry, seen);
            var rule = entry.parsed("type", text -> known(standard, type, text));
            objects.put(
                    type,
                    new Part(
                            CriterionPack.criteria(entry, Codes.of(rule), true),
                            StandardPack.responsible(entry, "verifies"),
                            StandardPack.responsible(entry, "decides")));
        }
        var addition = new Addition(
                standard.code(),
                pack.text("name"),
                pack.text("source"),
                from,
                pack.dateOrNull("until"),
                pack.has("appeal") ? StandardPack.appeal(pack.mapping("appeal")) : null,
                StandardPack.bands(pack),
                objects);
        pack.parsed("adds_to", _ -> checked(addition.to(standard)));
        return addition;
    }

    private static Standard base(String code, List<Standard> shipped) {
        return shipped.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("không có bộ tiêu chuẩn «" + code + "»"));
    }

    private static ObjectRule known(Standard standard, ObjectType type, String text) {
        return standard.object(type)
                .orElseThrow(() -> new IllegalArgumentException("bộ tiêu chuẩn không có đối tượng «" + text + "»"));
    }

    /** Points of a type are not more than the total; points stand only where points are counted. */
    private static Standard checked(Standard standard) {
        for (var rule : standard.objects()) {
            for (var item : rule.items()) {
                boolean counts = item.answering() == Answering.POINTS;
                if (counts != (standard.result() == Standard.Result.POINTS))
                    throw new IllegalArgumentException("tiêu chí " + item.code() + " không hợp với cách tính kết quả");
            }
            BigDecimal total = standard.total();
            if (total != null && standard.most(rule).compareTo(total) > 0)
                throw new IllegalArgumentException("tổng điểm của " + rule.name() + " quá " + total);
        }
        return standard;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The standard with this added. */
    Standard to(Standard standard) {
        return new Standard(
                standard.code(),
                standard.name(),
                standard.shortName(),
                standard.result(),
                standard.total(),
                standard.source(),
                standard.from(),
                standard.until(),
                appeal == null ? standard.appeal() : appeal,
                classes.isEmpty() ? standard.classes() : classes,
                standard.notes(),
                Stream.concat(standard.parts().stream(), Stream.of(name + " (" + source + ")"))
                        .toList(),
                standard.objects().stream().map(this::added).toList());
    }

    private ObjectRule added(ObjectRule rule) {
        var part = objects.get(rule.type());
        if (part == null) return rule;
        var criteria = new ArrayList<>(rule.criteria());
        criteria.addAll(part.criteria());
        return rule.with(criteria)
                .by(
                        part.verifies().isEmpty() ? rule.verifies() : first(part.verifies(), rule.verifies()),
                        part.decides().isEmpty() ? rule.decides() : first(part.decides(), rule.decides()));
    }

    /** What a province says goes before what ships. */
    private static List<Responsible> first(List<Responsible> own, List<Responsible> others) {
        return Stream.concat(own.stream(), others.stream()).toList();
    }
}
