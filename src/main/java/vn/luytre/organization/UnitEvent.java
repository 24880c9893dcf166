package vn.luytre.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;

/** What other modules may react to: a change in the tree of units, which is in the log. The day is the first of the new state. */
public sealed interface UnitEvent extends AuditedEvent {
    /** The first day of the new state. */
    LocalDate day();

    /** A unit came into being. */
    record UnitFounded(UnitId unit, LocalDate day) implements UnitEvent {}

    /** A unit has another name, kind or code. */
    record UnitRenamed(UnitId unit, LocalDate day) implements UnitEvent {}

    /** What was one unit's, or stood under it, may be another's now. */
    sealed interface Rearranged extends UnitEvent {}

    /** A unit stands under another one. */
    record UnitMoved(UnitId unit, UnitId parent, LocalDate day) implements Rearranged {}

    /** Units became one; those that ended are named. */
    record UnitsMerged(List<UnitId> ended, UnitId into, LocalDate day) implements Rearranged {}

    /** A unit was divided; it may live on beside its parts. */
    record UnitSplit(UnitId unit, List<UnitId> parts, boolean livesOn, LocalDate day) implements Rearranged {}

    /** A unit ended; its heirs may be none. */
    record UnitDissolved(UnitId unit, List<UnitId> heirs, LocalDate day) implements Rearranged {}

    @Override
    default Deed deed() {
        return switch (this) {
            case UnitFounded event -> about("founded", event.unit());
            case UnitRenamed event -> about("renamed", event.unit());
            case UnitMoved event ->
                about("moved", event.unit()).with("parent", event.parent().value());
            case UnitsMerged event -> about("merged", event.into()).with("ended", some(event.ended()));
            case UnitSplit event ->
                about("split", event.unit()).with("parts", some(event.parts())).with("lives-on", event.livesOn());
            case UnitDissolved event -> about("dissolved", event.unit()).with("heirs", some(event.heirs()));
        };
    }

    private Deed about(String what, UnitId unit) {
        return Deed.of("organization." + what, "organization", unit.value()).with("day", day());
    }

    /** As many as the log takes for one fact; the others are in the history of the unit. */
    private static String some(List<UnitId> units) {
        return units.size() + ": "
                + units.stream()
                        .limit(15)
                        .map(unit -> Long.toString(unit.value()))
                        .collect(Collectors.joining(" "));
    }
}
