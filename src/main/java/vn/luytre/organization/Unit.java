package vn.luytre.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was on some day.
 *
 * @param name with the word for its kind, as it is printed: «Xã Cư Jút», «Sở Nội vụ»
 * @param code official code, «24640»
 * @param parent null for the topmost
 * @param firstDay null if it existed before anything recorded
 * @param lastDay the last day that it existed; null while it does
 * @param lastDaySure false if it ended on its last day at the latest, the day itself is not confirmed
 */
public record Unit(
        UnitId id,
        UnitKind kind,
        String name,
        @Nullable String code,
        @Nullable UnitId parent,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        boolean lastDaySure) {

    /** Whether it existed on that day. */
    public boolean existed(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Whether it is the same unit, perhaps on another day. */
    public boolean sameUnit(Unit other) {
        return id.equals(other.id);
    }

    /** The name within a sentence: «xã Cư Jút», for places only. */
    public String nameInSentence() {
        return kind.isPlace() ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
