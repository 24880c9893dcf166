package vn.luytre.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.assessment.standard.Responsible.Level;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;

/**
 * What the rules of a step look at.
 *
 * @param submittedBy who said last what is met and what is not
 * @param commune in which the object is; null where it is in none
 */
record Case(
        ReviewId id,
        SeasonId season,
        ObjectType type,
        UnitId object,
        ReviewState state,
        int version,
        @Nullable AccountId submittedBy,
        @Nullable AccountId verifiedBy,
        @Nullable AccountId appealedBy,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate extensionAsked,
        @Nullable UnitId commune,
        @Nullable UnitId district,
        @Nullable UnitId province) {
    /** The unit of a level above the object; null where there is none. */
    @Nullable
    UnitId at(Level level) {
        return switch (level) {
            case COMMUNE -> commune;
            case DISTRICT -> district;
            case PROVINCE -> province;
            case AUTHORITY -> commune != null ? commune : province;
        };
    }
}
