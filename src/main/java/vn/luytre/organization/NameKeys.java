package vn.luytre.organization;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.luytre.organization.NameReading.Part;
import vn.luytre.text.Folding;

/** The search keys that a part of a name may have in the list of units. */
final class NameKeys {
    private NameKeys() {}

    /** With the word for the kind that was written; without one with every word there is. */
    static Set<String> exact(Part part) {
        var keys = new LinkedHashSet<String>();
        keys.add(part.key());
        var kinds = part.kinds().isEmpty() ? places() : part.kinds();
        kinds.forEach(kind -> keys.add(word(kind) + " " + part.name()));
        return keys;
    }

    /** With any word: «xã» for what is a «phường» by now. */
    static Set<String> anyKind(Part part) {
        var keys = new LinkedHashSet<String>();
        places().forEach(kind -> keys.add(word(kind) + " " + part.name()));
        return keys;
    }

    /** Whether the unit bears that name. */
    static boolean names(Part part, Unit unit) {
        var key = Folding.key(unit.name());
        return exact(part).contains(key) || part.kinds().contains(unit.kind()) && key.endsWith(" " + part.name());
    }

    private static Set<UnitKind> places() {
        var places = EnumSet.allOf(UnitKind.class);
        places.removeIf(kind -> !kind.isPlace());
        return places;
    }

    private static String word(UnitKind kind) {
        boolean isCity = kind == UnitKind.CITY || kind == UnitKind.DISTRICT_CITY;
        return isCity ? "thanh pho" : Folding.key(kind.word());
    }
}
