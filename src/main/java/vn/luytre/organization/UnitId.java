package vn.luytre.organization;

/** Which unit: its own number, which stays when its name, its code or its place changes. */
public record UnitId(long value) implements Comparable<UnitId> {
    @Override
    public int compareTo(UnitId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
