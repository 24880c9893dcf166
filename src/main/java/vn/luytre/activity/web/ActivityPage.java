package vn.luytre.activity.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivityState;
import vn.luytre.activity.Entry;
import vn.luytre.evidence.Proof;
import vn.luytre.organization.UnitNames;
import vn.luytre.web.Words;

/**
 * An activity with all that belongs to it.
 *
 * @param special findings of an inspection, places of a festival
 * @param kind null where no pack knows it any more
 * @param names of units
 * @param links what it served and is part of: name and address
 * @param records whether who looks may change it
 */
public record ActivityPage(
        Activity activity,
        SpecialPart special,
        @Nullable ActivityKind kind,
        String kindName,
        UnitNames names,
        List<Link> links,
        List<Proof> proofs,
        List<Entry> history,
        boolean records) {
    /**
     * Something that it is about.
     *
     * @param label key of what it is
     * @param address empty where there is no page of it
     */
    public record Link(String label, String name, String address) {}

    public String address() {
        return "/activities/" + activity.id();
    }

    public String unit(long unit) {
        return names.of(unit);
    }

    /** Whether its words, numbers and proofs can be changed. */
    public boolean isOpen() {
        return records && activity.state() != ActivityState.WITHDRAWN;
    }

    /** Measures that it has a number of, in the order of its kind. */
    public List<Amount> amounts() {
        var amounts = activity.draft().measures();
        if (kind == null)
            return amounts.entrySet().stream()
                    .map(one -> new Amount(one.getKey(), one.getValue(), ""))
                    .toList();
        var known = new ArrayList<Amount>();
        for (var measure : kind.measures()) {
            var amount = amounts.get(measure.code());
            if (amount != null) known.add(new Amount(measure.name(), amount, measure.unit()));
        }
        return known;
    }

    /** What a field that was changed is called. */
    public String field(String field, Words words) {
        if (kind != null && field.startsWith(DraftReading.MEASURE)) {
            var measure = kind.measure(field.substring(DraftReading.MEASURE.length()));
            if (measure.isPresent()) return measure.get().name();
        }
        return words.orElse("activity." + field, field);
    }

    /** «Lượt người nghe: 120 lượt». */
    public record Amount(String name, BigDecimal number, String unit) {}
}
