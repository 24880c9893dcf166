package vn.luytre.boundary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.boundary.BoundaryDelivery;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;

/**
 * The boundaries of the units below one.
 *
 * @param above the name of the unit; «Cả nước» is written by the page
 * @param with the units that have one today
 * @param without those that have none
 * @param sketch where they are; null where there are none
 * @param firstDay since when new ones usually hold
 */
public record BoundaryPage(
        UnitId unit,
        Optional<Unit> above,
        List<Unit> with,
        List<Unit> without,
        List<BoundaryDelivery> deliveries,
        @Nullable Sketch sketch,
        LocalDate firstDay) {
    public int all() {
        return with.size() + without.size();
    }

    /** The units whose own parts can have boundaries. */
    public List<Unit> openable() {
        return Stream.concat(with.stream(), without.stream())
                .filter(one ->
                        one.kind().level() == UnitLevel.PROVINCE || one.kind().level() == UnitLevel.COMMUNE)
                .toList();
    }
}
