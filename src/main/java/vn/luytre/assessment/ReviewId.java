package vn.luytre.assessment;

/** The number of the review of an object in a season. */
public record ReviewId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
