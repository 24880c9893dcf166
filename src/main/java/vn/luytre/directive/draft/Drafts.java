package vn.luytre.directive.draft;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.web.Refused;

/** Changes drafts, one person after another: whoever saw an older version is told what happened since, and nothing of his is written over it. */
@Service
public class Drafts {
    private final DraftStore store;
    private final Clock clock;

    Drafts(DraftStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Who changes a draft. */
    public record Hand(UUID account, String name) {}

    /** Does what a person says to the version that the person saw. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Draft change(UUID directive, int seen, Command command, DraftText text, Hand hand) {
        takeTurn(directive, seen);
        var before = store.find(directive).orElseThrow();
        var after = command.on(before, text);
        var changed = after.items().stream().filter(item -> !before.has(item)).toList();
        var entry = new DraftStore.Entry(command.what(), command.item(), hand.account(), hand.name(), null);
        store.write(directive, seen + 1, entry, changed.stream().map(Item::id).toList(), now());
        store.put(directive, changed);
        return store.find(directive).orElseThrow();
    }

    /** Takes back the last change that is not taken back yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Draft takeBack(UUID directive, int seen, Hand hand) {
        takeTurn(directive, seen);
        int last = store.last(directive).orElseThrow(() -> new Refused("directive.undo.nothing"));
        var entry = new DraftStore.Entry("TakeBack", null, hand.account(), hand.name(), last);
        store.write(directive, seen + 1, entry, store.touched(directive, last), now());
        store.takeBack(directive, last);
        return store.find(directive).orElseThrow();
    }

    private void takeTurn(UUID directive, int seen) {
        if (store.step(directive, seen)) return;
        var since = store.since(directive, seen);
        if (since.isEmpty()) throw Refused.conflict("directive.draft.other-version");
        var last = since.getFirst();
        throw Refused.conflict("directive.draft.changed-by", last.accountName(), last.at(), since.size());
    }

    /** What was done after a version, the latest first. */
    public List<DraftStore.Done> since(UUID directive, int version) {
        return store.since(directive, version);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
