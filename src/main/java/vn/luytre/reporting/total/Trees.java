package vn.luytre.reporting.total;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.storage.OncePerSnapshot;

/** Keeps the tree in memory as long as it is the one that the totals were made with. */
@Component
public class Trees {
    private final TotalTreeStore store;
    private final OncePerSnapshot<Tree> ofSnapshot = new OncePerSnapshot<>();
    private volatile @Nullable Tree last;

    Trees(TotalTreeStore store) {
        this.store = store;
    }

    /** The tree that belongs to the totals as this transaction sees them. */
    public Tree current() {
        return ofSnapshot.get(this::newest);
    }

    private Tree newest() {
        var known = last;
        if (known != null && known.revision().equals(store.revision())) return known;
        var read = new Tree(store.read());
        last = read;
        return read;
    }

    /** The same, and it stands still until the transaction ends. */
    public Tree held() {
        store.holdStill();
        return current();
    }
}
