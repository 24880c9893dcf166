package vn.luytre.audit;

/**
 * An event that goes into the log. A module lets its sealed interface of events extend this one: then none of them can be
 * forgotten, the log is written in the transaction that publishes the event, and outside of one publishing it fails.
 */
public interface AuditedEvent {
    /** The event as the log says it. */
    Deed deed();
}
