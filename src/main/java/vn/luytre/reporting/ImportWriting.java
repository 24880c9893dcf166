package vn.luytre.reporting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Access;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureEvent.FiguresImported;
import vn.luytre.reporting.entry.HistoryStore;
import vn.luytre.reporting.entry.HistoryStore.Saved;
import vn.luytre.reporting.submission.Locks;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.SheetStore.Kept;
import vn.luytre.reporting.total.Writing;

/** Writes a batch of imported figures, one statement for each period. */
@Component
class ImportWriting {
    private final Writing writing;
    private final Locks locks;
    private final HistoryStore history;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportWriting(
            Writing writing,
            Locks locks,
            HistoryStore history,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.writing = writing;
        this.locks = locks;
        this.history = history;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void write(ImportBatch batch) {
        batch.changes().forEach((period, changes) -> write(batch.form(), period, changes));
    }

    private void write(FigureForm form, PeriodKey period, Map<UnitId, Numbers.Change> changes) {
        locks.requireNotClosed(form, period, changes.keySet());
        var held = writing.hold(form, period, changes.keySet());
        locks.requireUnsent(form, period, changes.keySet());
        var written = new HashMap<UnitId, Numbers>();
        changes.forEach((unit, change) -> written.put(
                unit, change.on(held.getOrDefault(unit, Kept.NOTHING).numbers())));
        int changed = writing.write(form, period, held, written);
        if (changed == 0) return;
        var who = access.current();
        history.add(
                form, period, OffsetDateTime.now(clock), who.id(), who.account().nameAndPost(), saved(held, written));
        events.publishEvent(new FiguresImported(form.id(), period, changed));
    }

    private static Map<UnitId, Saved> saved(Map<UnitId, Kept> held, Map<UnitId, Numbers> written) {
        var saved = new HashMap<UnitId, Saved>();
        written.forEach((unit, after) -> {
            var before = held.getOrDefault(unit, Kept.NOTHING);
            if (!before.numbers().equals(after))
                saved.put(unit, new Saved(before.version() + 1, before.numbers(), after));
        });
        return saved;
    }
}
