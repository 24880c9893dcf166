package vn.luytre.activity.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import vn.luytre.activity.Activities;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Fault;
import vn.luytre.activity.Programme;
import vn.luytre.activity.Subject;
import vn.luytre.organization.UnitId;

/** From what somebody typed to a draft; what is wrong stands beside its field. */
@Component
class DraftReading {
    static final String MEASURE = "m.";

    private final Activities activities;
    private final ActivityKinds kinds;
    private final ActivityDesk desk;
    private final ActivityLinks links;

    DraftReading(Activities activities, ActivityKinds kinds, ActivityDesk desk, ActivityLinks links) {
        this.links = links;
        this.activities = activities;
        this.kinds = kinds;
        this.desk = desk;
    }

    /** Null where a field is wrong; the errors say which. */
    @Nullable
    Draft read(EntryForm typed, Map<String, String> fields, @Nullable Draft before, BindingResult errors) {
        var measures = measures(fields, errors);
        if (errors.hasErrors()) return null;
        var unit = new UnitId(typed.unit());
        var area = typed.area() == null ? unit : new UnitId(typed.area());
        var draft = new Draft(
                typed.kind(),
                unit,
                area,
                text(typed.spot()),
                typed.day(),
                Boolean.TRUE.equals(typed.planned()),
                text(typed.title()).isBlank() ? desk.usualTitle(kinds.name(typed.kind()), area) : text(typed.title()),
                text(typed.words()),
                measures,
                typed.duty(),
                typed.campaign(),
                new Programme(text(typed.programme()).strip(), typed.directive()),
                Draft.sorted(subjects(typed.subjects())));
        activities.faults(draft).forEach(fault -> reject(errors, fault));
        links.faults(draft, before).forEach(fault -> reject(errors, fault));
        return errors.hasErrors() ? null : draft;
    }

    private static SortedMap<String, BigDecimal> measures(Map<String, String> fields, BindingResult errors) {
        var measures = new TreeMap<String, BigDecimal>();
        fields.forEach((name, typed) -> {
            if (!name.startsWith(MEASURE) || typed.isBlank()) return;
            var amount = AmountText.parse(typed);
            if (amount.isPresent()) measures.put(name.substring(MEASURE.length()), amount.get());
            else reject(errors, name, "activity.refused.number");
        });
        return measures;
    }

    private static List<Subject> subjects(@Nullable List<String> typed) {
        return Subject.parseAll(Objects.requireNonNullElse(typed, List.of()));
    }

    static void reject(BindingResult errors, Fault fault) {
        reject(errors, fault.field(), fault.key(), fault.arguments().toArray());
    }

    private static void reject(BindingResult errors, String field, String key, Object... arguments) {
        errors.addError(
                new FieldError(errors.getObjectName(), field, null, false, new String[] {key}, arguments, null));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
