package vn.luytre.organization;

import java.util.Collection;

/** Which unit: its own number, which stays when its name, its code or its place changes. */
public record UnitId(long value) implements Comparable<UnitId> {
    /** The numbers of some, as a statement takes them: {@code any (:units)}. */
    public static Long[] values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }

    @Override
    public int compareTo(UnitId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
