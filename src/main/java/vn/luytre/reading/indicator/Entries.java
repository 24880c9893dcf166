package vn.luytre.reading.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Indicator;

/** The figures found so far; a comparison that follows one in its clause is added to it. */
final class Entries {
    private final List<Indicator> found = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private @Nullable Indicator last;

    void add(Indicator indicator) {
        found.add(indicator);
        last = indicator;
    }

    /** A clause ends: what follows is no longer said of the last figure. */
    void endClause() {
        last = null;
    }

    /** True where a figure stands in the clause that a comparison can be about. */
    boolean hasBase() {
        return last != null;
    }

    void compareLast(Indicator.Comparison comparison) {
        var base = found.removeLast();
        found.add(new Indicator(
                base.name(),
                base.value(),
                base.unit(),
                base.kind(),
                base.qualifier(),
                base.period(),
                comparison,
                base.of(),
                base.percent(),
                base.scope(),
                base.span(),
                base.confidence(),
                base.rule()));
        last = null;
    }

    /** Notes what running text says, so that a table of duties does not count it again. */
    void say(String key) {
        said.add(key);
    }

    boolean wasSaid(String key) {
        return said.contains(key);
    }

    List<Indicator> all() {
        return List.copyOf(found);
    }
}
