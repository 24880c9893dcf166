package vn.luytre.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Entry.FieldChange;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;

/** What is another in one draft than in another, field by field, as people read it. */
@Component
class ActivityDifferences {
    private final Units units;
    private final ActivityKinds kinds;

    ActivityDifferences(Units units, ActivityKinds kinds) {
        this.units = units;
        this.kinds = kinds;
    }

    List<FieldChange> between(Draft former, Draft present) {
        var before = fields(former);
        var after = fields(present);
        before.keySet().forEach(field -> after.putIfAbsent(field, ""));
        var changes = new ArrayList<FieldChange>();
        after.forEach((field, text) -> {
            var was = before.getOrDefault(field, "");
            if (!was.equals(text)) changes.add(new FieldChange(field, was, text));
        });
        return changes;
    }

    private Map<String, String> fields(Draft draft) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", kinds.name(draft.kind()));
        fields.put("unit", name(draft.unit(), draft.day()));
        fields.put("area", name(draft.area(), draft.day()));
        fields.put("spot", draft.spot());
        fields.put("day", OfficialDate.Style.SLASHES.write(draft.day()));
        fields.put("planned", draft.planned() ? "✓" : "");
        fields.put("title", draft.title());
        fields.put("words", draft.words());
        draft.measures().forEach((code, amount) -> fields.put(DraftRules.field(code), written(amount)));
        fields.put("duty", number(draft.duty()));
        fields.put("campaign", number(draft.campaign()));
        fields.put(
                "programme",
                draft.programme().name() + Objects.toString(draft.programme().directive(), ""));
        fields.put("subjects", draft.subjects().stream().map(Subject::toString).collect(Collectors.joining(", ")));
        return fields;
    }

    /** «1234,5»: as it is typed. */
    private static String written(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    private static String number(@Nullable Long id) {
        return id == null ? "" : "#" + id;
    }

    private String name(UnitId unit, LocalDate day) {
        return units.findOrLast(unit, day).map(Unit::name).orElse("#" + unit);
    }
}
