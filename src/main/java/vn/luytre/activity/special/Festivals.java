package vn.luytre.activity.special;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityHappening;
import vn.luytre.activity.ActivityId;
import vn.luytre.activity.ActivityNotes;
import vn.luytre.activity.special.SpecialEvent.PlaceAdded;
import vn.luytre.activity.special.SpecialEvent.PlaceRemoved;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.web.Refused;

/** Where festivals are held: the plan by place, then who came and what was given. Right {@code RECORD}; the callers ask for it. */
@Service
@Transactional
public class Festivals {
    private final FestivalStore store;
    private final ActivityNotes notes;
    private final Activities activities;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Festivals(
            FestivalStore store,
            ActivityNotes notes,
            Activities activities,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.notes = notes;
        this.activities = activities;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** One place more. */
    public long add(UUID key, ActivityId activity, FestivalPlace place, String name, Author by) {
        return commands.once(key, by.account(), "FESTIVAL PLACE " + activity, () -> {
            notes.open(activity);
            long id = store.add(activity, place, OffsetDateTime.now(clock));
            notes.add(activity, ActivityHappening.PLACE_ADDED, by, name);
            events.publishEvent(new PlaceAdded(activity, id));
            return id;
        });
    }

    /** One less. */
    public void remove(ActivityId activity, long place, String name, Author by) {
        notes.open(activity);
        if (!store.remove(activity, place, OffsetDateTime.now(clock))) throw Refused.conflict("activity.place.gone");
        notes.add(activity, ActivityHappening.PLACE_REMOVED, by, name);
        events.publishEvent(new PlaceRemoved(activity, place));
    }

    /** The numbers of the festival become the totals of its places. */
    public Activity takeTotals(Activity activity, int seen, Author by) {
        var totals = new TreeMap<>(activity.draft().measures());
        totals.putAll(totals(of(activity.id())));
        return activities.change(activity.id(), seen, activity.draft().with(totals), by);
    }

    /** What all places have together, by the measures of a festival; what no place tells is not among them. */
    public static SortedMap<String, BigDecimal> totals(List<FestivalPlace> places) {
        var totals = new TreeMap<String, BigDecimal>();
        totals.put("points", BigDecimal.valueOf(places.size()));
        sum(totals, "attendance", places.stream().map(FestivalPlace::attendance).toList());
        sum(totals, "gifts", places.stream().map(FestivalPlace::gifts).toList());
        sum(totals, "gift-value", places.stream().map(FestivalPlace::giftValue).toList());
        return totals;
    }

    private static void sum(
            SortedMap<String, BigDecimal> totals,
            String measure,
            List<? extends @org.jspecify.annotations.Nullable Number> parts) {
        var known = parts.stream().filter(Objects::nonNull).toList();
        if (!known.isEmpty())
            totals.put(
                    measure,
                    BigDecimal.valueOf(
                            known.stream().mapToLong(Number::longValue).sum()));
    }

    @Transactional(readOnly = true)
    public List<FestivalPlace> of(ActivityId activity) {
        return store.of(activity);
    }
}
