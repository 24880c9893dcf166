package vn.luytre.reporting.entry;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureEvent.SheetSaved;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.submission.Locks;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.SheetStore;
import vn.luytre.reporting.total.SheetStore.Kept;
import vn.luytre.reporting.total.Writing;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Saves what a person typed for a unit, unless somebody else was there in between, and remembers what was there before. */
@Service
public class Entering {
    private final Writing writing;
    private final SheetStore sheets;
    private final HistoryStore history;
    private final Locks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entering(
            Writing writing,
            SheetStore sheets,
            HistoryStore history,
            Locks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.writing = writing;
        this.sheets = sheets;
        this.history = history;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /** The numbers as they are. */
    @Transactional(readOnly = true)
    public Kept kept(Place place) {
        return sheets.find(place);
    }

    /** What changed after a version, the last first. */
    @Transactional(readOnly = true)
    public List<Change> since(Place place, int version) {
        return history.since(place, version);
    }

    /** What changed in one line, the last first. */
    @Transactional(readOnly = true)
    public List<Change> of(Place place, int position) {
        return history.of(place, position);
    }

    /**
     * Writes what was in a line before a change.
     *
     * @param seen the version that was looked at
     * @param undone the version since which it is not there any more
     */
    @Transactional
    public void putBack(FigureForm form, Place place, Author by, int seen, int position, int undone) {
        var change = history.of(place, position).stream()
                .filter(one -> one.version() == undone)
                .findFirst()
                .orElseThrow(NotFound::new);
        save(form, place, by, seen, change.undone(form.width()));
    }

    /**
     * Writes what changes.
     *
     * @param seen the version that was looked at
     * @return the version that it is now
     */
    @Transactional
    public int save(FigureForm form, Place place, Author by, int seen, Numbers.Change change) {
        locks.requireNotClosed(form, place);
        var held = writing.hold(form, place.period(), Set.of(place.unit()));
        locks.requireUnsent(place);
        var before = held.getOrDefault(place.unit(), Kept.NOTHING);
        if (before.version() != seen) throw Refused.conflict("figures.refused.version");
        return write(form, place, by, held, change);
    }

    /** Writes a correction that was granted, whatever is closed or sent. */
    @Transactional
    public void correct(FigureForm form, Place place, Author by, Numbers.Change change) {
        write(form, place, by, writing.hold(form, place.period(), Set.of(place.unit())), change);
    }

    private int write(FigureForm form, Place place, Author by, Map<UnitId, Kept> held, Numbers.Change change) {
        var before = held.getOrDefault(place.unit(), Kept.NOTHING);
        var after = change.on(before.numbers());
        if (writing.write(form, place.period(), held, Map.of(place.unit(), after)) == 0) return before.version();
        int version = before.version() + 1;
        var saved = new HistoryStore.Saved(version, before.numbers(), after);
        history.add(
                form, place.period(), OffsetDateTime.now(clock), by.account(), by.name(), Map.of(place.unit(), saved));
        events.publishEvent(new SheetSaved(place.form(), place.period(), place.unit(), version));
        return version;
    }
}
