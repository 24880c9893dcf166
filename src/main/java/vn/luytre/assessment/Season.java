package vn.luytre.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.standard.Standard;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;

/**
 * «Đợt»: a standard in a year in an office.
 *
 * @param office whose season it is; its objects are below it
 * @param standard as it was when the season was opened
 * @param hash of what the standard said then
 * @param lockedAt null while something can be done in it
 */
public record Season(
        SeasonId id,
        String title,
        int year,
        UnitId office,
        Standard standard,
        ContentHash hash,
        OffsetDateTime openedAt,
        String openedBy,
        @Nullable OffsetDateTime lockedAt,
        @Nullable String lockedBy) {
    public boolean isLocked() {
        return lockedAt != null;
    }

    /** The last day for a registration in time. */
    public LocalDate registrationEnds() {
        return standard.objects().stream()
                .map(rule -> rule.registration().in(year).last())
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.of(year, 12, 31));
    }
}
