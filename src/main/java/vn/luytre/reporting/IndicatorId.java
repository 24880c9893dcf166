package vn.luytre.reporting;

/** Which indicator. */
public record IndicatorId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
