package vn.luytre.task;

/** What one unit owes of a duty. */
public record AssignmentId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
