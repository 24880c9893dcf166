package vn.luytre.activity.special;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityHappening;
import vn.luytre.activity.ActivityId;
import vn.luytre.activity.ActivityNotes;
import vn.luytre.activity.special.SpecialEvent.FindingAdded;
import vn.luytre.activity.special.SpecialEvent.FindingFollowed;
import vn.luytre.activity.special.SpecialEvent.FindingRemoved;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.Actor;
import vn.luytre.task.Duties;
import vn.luytre.task.NewDuty;
import vn.luytre.task.Origin;
import vn.luytre.web.Refused;

/** What inspections find, and the duties that follow. Right {@code RECORD}, for a duty {@code DECIDE}; the callers ask for it. */
@Service
@Transactional
public class Inspections {
    private static final int LONGEST = 5000;

    private final FindingStore store;
    private final ActivityNotes notes;
    private final Duties duties;
    private final Units units;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inspections(
            FindingStore store,
            ActivityNotes notes,
            Duties duties,
            Units units,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.notes = notes;
        this.duties = duties;
        this.units = units;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down what was found at a unit. */
    public long found(UUID key, ActivityId activity, UnitId inspected, String words, Author by) {
        if (words.isBlank()) throw new Refused("activity.finding.empty");
        if (words.length() > LONGEST) throw new Refused("activity.refused.long", LONGEST);
        return commands.once(key, by.account(), "FINDING " + activity, () -> {
            notes.open(activity);
            long id = store.add(activity, inspected, words.strip(), OffsetDateTime.now(clock));
            notes.add(activity, ActivityHappening.FINDING_ADDED, by, words.strip());
            events.publishEvent(new FindingAdded(activity, id));
            return id;
        });
    }

    /** It stands there no more; one that a duty follows from does. */
    public void remove(ActivityId activity, long finding, Author by) {
        notes.open(activity);
        var words = store.remove(activity, finding, OffsetDateTime.now(clock))
                .orElseThrow(() -> Refused.conflict("activity.finding.followed"));
        notes.add(activity, ActivityHappening.FINDING_REMOVED, by, words);
        events.publishEvent(new FindingRemoved(activity, finding));
    }

    /** The unit is to do something about it by a day. */
    public void follow(UUID key, Activity activity, Finding finding, String sentence, LocalDate due, Author by) {
        if (finding.duty() != null) throw Refused.conflict("activity.finding.followed");
        if (!units.within(by.unit(), LocalDate.now(clock)).contains(finding.inspected()))
            throw new Refused("activity.finding.not-below");
        notes.open(activity.id());
        var order = new NewDuty(new Origin.ByHand(), sentence.strip(), List.of(finding.inspected()), List.of(), due);
        var duty = duties.give(key, new Actor(by.account(), by.name(), by.unit()), order);
        store.follow(finding.id(), duty, due);
        events.publishEvent(new FindingFollowed(activity.id(), finding.id(), duty.value()));
    }

    /** With what became of the duties that follow. */
    @Transactional(readOnly = true)
    public List<Finding> of(ActivityId activity) {
        return store.of(activity);
    }
}
