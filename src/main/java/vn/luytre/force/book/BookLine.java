package vn.luytre.force.book;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * A line of the book of the core force.
 *
 * @param teamName null for all teams of the commune
 * @param withdrawnAt when somebody said that it was noted in error; null while it holds
 */
public record BookLine(
        long id,
        UnitId unit,
        @Nullable Long team,
        @Nullable String teamName,
        LineKind kind,
        LocalDate day,
        String title,
        long amount,
        @Nullable Fund fund,
        String byName,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawnReason) {}
