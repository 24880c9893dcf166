package vn.luytre.activity;

/** Which activity. */
public record ActivityId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
