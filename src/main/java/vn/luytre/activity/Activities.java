package vn.luytre.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.activity.ActivityEvent.ActivityChanged;
import vn.luytre.activity.ActivityEvent.ActivityRecorded;
import vn.luytre.activity.ActivityEvent.ActivityRestored;
import vn.luytre.activity.ActivityEvent.ActivityWithdrawn;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.text.Folding;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Records what took place. Right {@code RECORD} towards the unit that did it; the callers ask for it. */
@Service
@Transactional
public class Activities {
    private static final int LONGEST_REASON = 500;
    private static final int REMEMBERED = 20;

    private final ActivityStore store;
    private final ActivityHistory history;
    private final ActivityKinds kinds;
    private final ActivityDifferences differences;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Activities(
            ActivityStore store,
            ActivityHistory history,
            ActivityKinds kinds,
            ActivityDifferences differences,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.kinds = kinds;
        this.differences = differences;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong with a draft, by field; nothing where it can be kept. */
    @Transactional(readOnly = true)
    public List<Fault> faults(Draft draft) {
        var kind = kinds.find(draft.kind());
        if (kind.isEmpty()) return List.of(Fault.of("kind", "activity.refused.kind"));
        var faults = new java.util.ArrayList<>(DraftRules.faults(draft, kind.get(), today()));
        if (units.find(draft.unit(), today()).isEmpty()) faults.add(Fault.of("unit", "activity.refused.unit"));
        if (units.find(draft.area(), draft.day()).isEmpty()
                && units.find(draft.area(), today()).isEmpty()) faults.add(Fault.of("area", "activity.refused.area"));
        return faults;
    }

    private void check(Draft draft) {
        faults(draft).stream().findFirst().ifPresent(fault -> {
            throw fault.refused();
        });
    }

    /**
     * Records an activity, once however often it is sent.
     *
     * @param key made by the device
     * @return as it stands; where the key was here before, what was recorded then
     */
    public Activity record(UUID key, Draft draft, Author by) {
        return recordOnce(key, draft, by).activity();
    }

    /** The same, and whether it is new. */
    public Recorded recordOnce(UUID key, Draft draft, Author by) {
        var there = store.find(key);
        if (there.isPresent()) return new Recorded(there.get(), false);
        check(draft);
        var added = store.add(key, written(draft), by, OffsetDateTime.now(clock));
        if (added.isEmpty()) return new Recorded(store.find(key).orElseThrow(), false);
        var id = added.get();
        store.amounts(id, draft);
        store.subjects(id, draft.subjects());
        history.add(id, ActivityHappening.RECORDED, by, "", List.of());
        events.publishEvent(new ActivityRecorded(id, draft.unit(), draft.kind()));
        return new Recorded(moved(id), true);
    }

    /** An activity, and whether it was recorded by this very request. */
    public record Recorded(Activity activity, boolean fresh) {}

    private ActivityStore.Written written(Draft draft) {
        var search = Folding.key(String.join(" ", draft.title(), draft.spot(), draft.words()));
        return new ActivityStore.Written(
                draft, answering(draft.unit()), store.programme(draft.programme()), search, today());
    }

    /** The commune in which the unit stands, else the unit itself: in the figures of whom it is. */
    private UnitId answering(UnitId unit) {
        return units.path(unit, today()).stream()
                .filter(one -> one.kind().level() == UnitLevel.COMMUNE)
                .map(Unit::id)
                .findFirst()
                .orElse(unit);
    }

    /**
     * Writes it anew.
     *
     * @param seen the version that was looked at; somebody else's is not overwritten
     */
    public Activity change(ActivityId id, int seen, Draft draft, Author by) {
        var before = seen(id, seen);
        if (before.state() == ActivityState.WITHDRAWN) throw Refused.conflict("activity.refused.is-withdrawn");
        check(draft);
        var changes = differences.between(before.draft(), draft);
        if (changes.isEmpty()) return before;
        store.change(id, written(draft));
        store.amounts(id, draft);
        store.subjects(id, draft.subjects());
        history.add(id, ActivityHappening.CHANGED, by, "", changes);
        events.publishEvent(new ActivityChanged(id, draft.unit(), before.version() + 1));
        return moved(id, before);
    }

    private Activity moved(ActivityId id, Activity... before) {
        var now = store.find(id).orElseThrow();
        var moved = Stream.concat(Stream.of(before), Stream.of(now)).toArray(Activity[]::new);
        events.publishEvent(ActivitiesMoved.of(moved));
        SubjectsMoved.tell(events, moved);
        return now;
    }

    private Activity seen(ActivityId id, int seen) {
        var activity = store.locked(id).orElseThrow(NotFound::new);
        if (activity.version() != seen) throw Refused.conflict("activity.refused.stale");
        return activity;
    }

    /** It does not count any more, for a reason. */
    public Activity withdraw(ActivityId id, int seen, String reason, Author by) {
        var before = seen(id, seen);
        if (before.state() == ActivityState.WITHDRAWN) throw Refused.conflict("activity.refused.is-withdrawn");
        if (reason.isBlank()) throw new Refused("activity.refused.no-reason");
        if (reason.length() > LONGEST_REASON) throw new Refused("activity.refused.long", LONGEST_REASON);
        store.withdraw(id, reason.strip());
        history.add(id, ActivityHappening.WITHDRAWN, by, reason.strip(), List.of());
        events.publishEvent(new ActivityWithdrawn(id, before.unit()));
        return moved(id, before);
    }

    /** It counts again. */
    public Activity restore(ActivityId id, int seen, Author by) {
        var before = seen(id, seen);
        if (before.state() != ActivityState.WITHDRAWN) throw Refused.conflict("activity.refused.not-withdrawn");
        store.restore(id);
        history.add(id, ActivityHappening.RESTORED, by, "", List.of());
        events.publishEvent(new ActivityRestored(id, before.unit()));
        return moved(id, before);
    }

    @Transactional(readOnly = true)
    public Optional<Activity> find(ActivityId id) {
        return store.find(id);
    }

    /** The one that a device recorded under this key. */
    @Transactional(readOnly = true)
    public Optional<Activity> find(UUID key) {
        return store.find(key);
    }

    /** The last that somebody recorded: most likely the next is at the same place. */
    @Transactional(readOnly = true)
    public Optional<Activity> last(AccountId account) {
        return store.last(account.value());
    }

    /** Names of programmes that a unit used before, the last first. */
    @Transactional(readOnly = true)
    public List<String> programmes(UnitId unit) {
        return store.programmes(unit, REMEMBERED);
    }

    /** What happened to it, the last first. */
    @Transactional(readOnly = true)
    public List<Entry> history(ActivityId id) {
        return history.of(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
