package vn.luytre.task;

/** A duty: one order. */
public record DutyId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
