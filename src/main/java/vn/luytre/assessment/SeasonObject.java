package vn.luytre.assessment;

import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.organization.UnitId;

/**
 * An object that a season is for, or that it leaves out.
 *
 * @param unit the commune in which it is, else the province
 * @param exclusion why it is none; null where it is one
 */
public record SeasonObject(
        UnitId object,
        String title,
        ObjectType type,
        UnitId unit,
        @Nullable UnitId commune,
        @Nullable UnitId district,
        @Nullable UnitId province,
        @Nullable String exclusion) {}
