package vn.luytre.safetymodel;

/** Which model. */
public record ModelId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
