package vn.luytre.reporting;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureEvent.FiguresImported;
import vn.luytre.reporting.submission.Locks;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.SheetStore.Kept;
import vn.luytre.reporting.total.Writing;

/** Writes a batch of imported figures, one statement for each period. */
@Component
class ImportWriting {
    private final Writing writing;
    private final Locks locks;
    private final ApplicationEventPublisher events;

    ImportWriting(Writing writing, Locks locks, ApplicationEventPublisher events) {
        this.writing = writing;
        this.locks = locks;
        this.events = events;
    }

    @Transactional
    void write(ImportBatch batch) {
        batch.changes().forEach((period, changes) -> write(batch.form(), period, changes));
    }

    private void write(FigureForm form, PeriodKey period, Map<UnitId, Numbers.Change> changes) {
        var held = writing.hold(form, period, changes.keySet());
        locks.requireOpen(form, period, changes.keySet());
        var written = new HashMap<UnitId, Numbers>();
        changes.forEach((unit, change) -> written.put(
                unit, change.on(held.getOrDefault(unit, Kept.NOTHING).numbers())));
        int changed = writing.write(form, period, held, written);
        if (changed > 0) events.publishEvent(new FiguresImported(form.id(), period, changed));
    }
}
