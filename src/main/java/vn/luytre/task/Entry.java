package vn.luytre.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * A line of the history of an assignment.
 *
 * @param name who it was; «Lũy Tre» for what the program notes by itself
 * @param account null for what the program notes by itself
 * @param day that it is about: a new due date, the end of an extension
 */
public record Entry(
        Happening happening,
        OffsetDateTime at,
        @Nullable UUID account,
        String name,
        @Nullable UnitId unit,
        String note,
        @Nullable LocalDate day) {}
