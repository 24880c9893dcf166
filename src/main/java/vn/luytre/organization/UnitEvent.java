package vn.luytre.organization;

import java.time.LocalDate;
import java.util.List;

/** What other modules may react to: a change in the tree of units. The day is the first of the new state. */
public sealed interface UnitEvent {
    /** The first day of the new state. */
    LocalDate day();

    /** A unit came into being. */
    record UnitFounded(UnitId unit, LocalDate day) implements UnitEvent {}

    /** A unit has another name, kind or code. */
    record UnitRenamed(UnitId unit, LocalDate day) implements UnitEvent {}

    /** A unit stands under another one. */
    record UnitMoved(UnitId unit, UnitId parent, LocalDate day) implements UnitEvent {}

    /** Units became one; those that ended are named. */
    record UnitsMerged(List<UnitId> ended, UnitId into, LocalDate day) implements UnitEvent {}

    /** A unit was divided; it may live on beside its parts. */
    record UnitSplit(UnitId unit, List<UnitId> parts, boolean livesOn, LocalDate day) implements UnitEvent {}

    /** A unit ended; its heirs may be none. */
    record UnitDissolved(UnitId unit, List<UnitId> heirs, LocalDate day) implements UnitEvent {}
}
