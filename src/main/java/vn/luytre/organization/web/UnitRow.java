package vn.luytre.organization.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** A unit in the list. */
public record UnitRow(
        UnitId id,
        String name,
        UnitKind kind,
        @Nullable String code,
        @Nullable UnitId parent,
        @Nullable String parentName,
        int children,
        @Nullable LocalDate lastDay) {}
