package vn.luytre.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * The whole tree over all time, for those who add up what is below a unit: what each unit was from when to when, and under which
 * it stood. Days are included; a life without a beginning or an end reaches to the ends of time.
 *
 * @param revision changes whenever any of it does
 */
public record UnitTree(String revision, List<Life> lives, List<Place> places) {
    /** That a unit was of a kind during some time. */
    public record Life(UnitId unit, UnitKind kind, LocalDate first, LocalDate last) {}

    /** That a unit stood under another during some time. */
    public record Place(UnitId unit, UnitId parent, LocalDate first, LocalDate last) {}
}
