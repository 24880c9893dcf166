package vn.luytre.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event in the life of units: from which to which, when, by which decision.
 *
 * @param day first day of the new state
 * @param daySure false if it happened on that day at the latest
 * @param before units as they were on the day before; empty where one was founded
 * @param after units as they are on the day; empty where one ended without a successor
 */
public record LineageStep(
        ChangeKind kind,
        LocalDate day,
        boolean daySure,
        @Nullable Decision decision,
        @Nullable String note,
        List<Unit> before,
        List<Unit> after) {}
