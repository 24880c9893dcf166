package vn.luytre.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes audited events into the log, at once and in their transaction: an entry is there exactly when the deed is. */
@Component
class EventRecorder {
    private final Trail trail;

    EventRecorder(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(AuditedEvent event) {
        trail.record(event.deed());
    }
}
