package vn.luytre.directive.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.RulePack;

/** The instruments of a rule pack, with what they do to each other. */
record InstrumentPack(List<Entry> entries, List<Effect> effects) {
    private static final String RESOURCE = "/rules/instruments/movement.yaml";

    record Entry(
            String type,
            String number,
            @Nullable String issuer,
            @Nullable String title,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            String source) {}

    /** The instrument with this number does something to the other. */
    record Effect(
            String number,
            String other,
            String kind,
            @Nullable LocalDate since,
            String source) {}

    static InstrumentPack load() {
        var entries = new ArrayList<Entry>();
        var effects = new ArrayList<Effect>();
        for (var item : RulePack.load(RESOURCE).mappings("instruments")) {
            var entry = new Entry(
                    item.text("type"),
                    item.text("number"),
                    item.textOrNull("issuer"),
                    item.textOrNull("title"),
                    item.dateOrNull("date"),
                    item.dateOrNull("in_force"),
                    item.dateOrNull("until"),
                    item.text("source"));
            entries.add(entry);
            for (var other : item.texts("replaces")) effects.add(effect(entry, other, "REPLACES"));
            for (var other : item.texts("amends")) effects.add(effect(entry, other, "AMENDS"));
        }
        return new InstrumentPack(List.copyOf(entries), List.copyOf(effects));
    }

    private static Effect effect(Entry entry, String other, String kind) {
        return new Effect(entry.number(), other, kind, entry.inForceFrom(), entry.source());
    }
}
