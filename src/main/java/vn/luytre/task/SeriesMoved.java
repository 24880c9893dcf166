package vn.luytre.task;

import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;

/** What comes back is for another unit from now on, since the one it was for has ended. */
record SeriesMoved(SeriesId series, UnitId from, UnitId to) implements AuditedEvent {
    @Override
    public Deed deed() {
        return Deed.of("task.series-moved", "task", "series-" + series.value())
                .with("from", from.value())
                .with("to", to.value());
    }
}
