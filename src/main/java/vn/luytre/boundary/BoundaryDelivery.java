package vn.luytre.boundary;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * A file that was taken over.
 *
 * @param unit below which its boundaries are
 * @param firstDay since when they hold
 * @param count of how many units
 * @param withdrawnAt null while they hold
 */
public record BoundaryDelivery(
        long id,
        UnitId unit,
        String file,
        LocalDate firstDay,
        OffsetDateTime at,
        String by,
        int count,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawnBy) {}
