package vn.luytre.document.wording;

import java.util.List;

/** Several things in a sentence. */
public final class Listing {
    private Listing() {}

    /** «A», «A và B», «A, B và C»; where one of them has a comma of its own, «A, A; B; và C»: semicolons part the things. */
    public static String of(List<String> things) {
        if (things.size() < 2) return String.join("", things);
        boolean hasCommas = things.stream().anyMatch(thing -> thing.contains(","));
        var before = String.join(hasCommas ? "; " : ", ", things.subList(0, things.size() - 1));
        return before + (hasCommas ? "; và " : " và ") + things.getLast();
    }
}
