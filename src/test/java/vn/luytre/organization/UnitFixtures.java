package vn.luytre.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Made-up places, in the situations that tests need. */
final class UnitFixtures {
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    private final UnitChanges changes;

    UnitFixtures(UnitChanges changes) {
        this.changes = changes;
    }

    static Decision resolution() {
        return new Decision("12/NQ-HĐND", LocalDate.of(2026, 6, 15), "Hội đồng nhân dân tỉnh Lũy Tre");
    }

    static Ground on(LocalDate day) {
        return new Ground(day, resolution());
    }

    UnitId province(String name) {
        return changes.found(new NewUnit(UnitKind.PROVINCE, name, null, null), on(LONG_AGO));
    }

    UnitId commune(String name, UnitId province) {
        return under(province, UnitKind.COMMUNE, name);
    }

    UnitId under(@Nullable UnitId parent, UnitKind kind, String name) {
        return changes.found(new NewUnit(kind, name, null, parent), on(LONG_AGO));
    }
}
