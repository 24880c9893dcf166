package vn.luytre.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * The whole tree over all time, for those who add up what is below a unit: what each unit was from when to when, and under which
 * it stood. Days are included; a life without a beginning or an end reaches to the ends of time.
 *
 * @param revision changes whenever any of it does
 */
public record UnitTree(String revision, List<Life> lives, List<Place> places, List<Handover> handovers) {
    /** That a unit was of a kind during some time. */
    public record Life(UnitId unit, UnitKind kind, LocalDate first, LocalDate last) {}

    /** That a unit stood under another during some time. */
    public record Place(UnitId unit, UnitId parent, LocalDate first, LocalDate last) {}

    /**
     * That a unit handed over to another, or went on itself, when it was merged, divided, dissolved, renamed or moved.
     *
     * @param event which changes belong together
     * @param day first day of the new state
     * @param part whether others got parts of it too
     */
    public record Handover(long event, LocalDate day, UnitId unit, UnitId heir, boolean part) {}
}
