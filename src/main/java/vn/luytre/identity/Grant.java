package vn.luytre.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/** A role that an account has, had or will have. */
public record Grant(
        long id,
        AccountId account,
        Role role,
        @Nullable UnitId unit,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
