package vn.luytre.reporting.total;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the map of a day in memory as long as neither the tree nor the rules change. */
@Component
public class Maps {
    private final Trees trees;
    private final CarryingStore store;
    private volatile @Nullable DayMap last;

    Maps(Trees trees, CarryingStore store) {
        this.trees = trees;
        this.store = store;
    }

    /** Each period in its own units, or all on the map of a day. */
    public UnitMap of(@Nullable LocalDate day) {
        return day == null ? new OwnMap(trees.current()) : on(day);
    }

    /** The map of a day, as this transaction sees it. */
    public DayMap on(LocalDate day) {
        var tree = trees.current();
        var known = last;
        if (known != null && known.isOf(tree, day, store.revision())) return known;
        var map = new DayMap(tree, day, store.read());
        last = map;
        return map;
    }
}
