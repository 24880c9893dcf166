package vn.luytre.assessment;

/** The number of a season. */
public record SeasonId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
