package vn.luytre.force;

/** Which team. */
public record TeamId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
