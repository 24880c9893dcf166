package vn.luytre.reporting;

/** Which form of figures. */
public record FormId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
