package vn.luytre.activity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.activity.ActivityEvent.ProofAdded;
import vn.luytre.activity.ActivityEvent.ProofRemoved;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.Proof;
import vn.luytre.evidence.ProofId;
import vn.luytre.evidence.Proofs;
import vn.luytre.evidence.WebLink;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.storage.ContentHash;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** What proves an activity. Right {@code RECORD} towards its unit; the callers ask for it. */
@Service
@Transactional
public class ActivityProofs {
    private static final int MOST = 100;

    private final ActivityProofStore store;
    private final ActivityStore activities;
    private final ActivityHistory history;
    private final Proofs proofs;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityProofs(
            ActivityProofStore store,
            ActivityStore activities,
            ActivityHistory history,
            Proofs proofs,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.activities = activities;
        this.history = history;
        this.proofs = proofs;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a file; the same file twice is one. */
    public ProofId add(UUID key, ActivityId id, CleanFile file, Author by) {
        return new ProofId(commands.once(key, by.account(), "ACTIVITY FILE " + id, () -> {
            var activity = open(id);
            var there = having(id, ContentHash.of(file.bytes()));
            return there.orElseGet(() -> added(activity, proofs.keep(file, by), file.name(), by))
                    .value();
        }));
    }

    private Optional<ProofId> having(ActivityId id, ContentHash hash) {
        return of(id).stream()
                .filter(proof -> hash.equals(proof.hash()))
                .map(Proof::id)
                .findFirst();
    }

    /** Adds the address of a page. */
    public ProofId add(UUID key, ActivityId id, WebLink link, String name, Author by) {
        return new ProofId(commands.once(key, by.account(), "ACTIVITY LINK " + id, () -> {
            var activity = open(id);
            var called = name.isBlank() ? link.address() : name.strip();
            return added(activity, proofs.keep(link, name, by), called, by).value();
        }));
    }

    private ProofId added(Activity activity, ProofId proof, String name, Author by) {
        if (activity.proofs() >= MOST) throw new Refused("activity.refused.proofs", MOST);
        store.add(activity.id(), proof, OffsetDateTime.now(clock));
        history.add(activity.id(), ActivityHappening.PROOF_ADDED, by, name, List.of());
        events.publishEvent(new ProofAdded(activity.id(), activity.unit(), proof));
        SubjectsMoved.tell(events, activity);
        return proof;
    }

    /** It does not prove the activity any more. */
    public void remove(UUID key, ActivityId id, ProofId proof, Author by) {
        commands.once(key, by.account(), "ACTIVITY PROOF REMOVED " + id + " " + proof, () -> {
            var activity = open(id);
            var name = of(id).stream()
                    .filter(one -> one.id().equals(proof))
                    .map(Proof::name)
                    .findFirst()
                    .orElseThrow(() -> Refused.conflict("activity.refused.no-proof"));
            store.remove(id, proof, OffsetDateTime.now(clock));
            history.add(id, ActivityHappening.PROOF_REMOVED, by, name, List.of());
            events.publishEvent(new ProofRemoved(id, activity.unit(), proof));
            SubjectsMoved.tell(events, activity);
            return proof.value();
        });
    }

    private Activity open(ActivityId id) {
        var activity = activities.locked(id).orElseThrow(NotFound::new);
        if (activity.state() == ActivityState.WITHDRAWN) throw Refused.conflict("activity.refused.is-withdrawn");
        return activity;
    }

    /** What proves it, in the order in which it was added. */
    @Transactional(readOnly = true)
    public List<Proof> of(ActivityId id) {
        return proofs.all(store.of(id));
    }
}
