package vn.luytre.organization;

import org.jspecify.annotations.Nullable;

/**
 * A unit that is to come into being.
 *
 * @param parent null for one without a parent
 */
public record NewUnit(
        UnitKind kind,
        String name,
        @Nullable String code,
        @Nullable UnitId parent) {
    public NewUnit {
        if (name.isBlank()) throw new IllegalArgumentException("a unit has a name");
    }

    public NewUnit(UnitKind kind, String name, UnitId parent) {
        this(kind, name, null, parent);
    }
}
