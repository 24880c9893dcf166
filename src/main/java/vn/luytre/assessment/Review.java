package vn.luytre.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.organization.UnitId;

/**
 * The review of an object in a season.
 *
 * @param title what the object was called when the season was opened
 * @param unit the commune in which it is, else the province
 * @param reason of the last step that gave one
 * @param late whether it was registered after the time for it
 * @param decision the number of the decision, as papers cite it
 * @param outcome null until it is decided
 * @param pointsSelf what it gives itself; null where points are not counted
 * @param grade its class; null where there is none, or no thresholds
 * @param unmet codes of the criteria that are not met
 */
public record Review(
        ReviewId id,
        SeasonId season,
        UnitId object,
        String title,
        ObjectType type,
        UnitId unit,
        ReviewState state,
        String reason,
        @Nullable LocalDate registeredOn,
        boolean late,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate decidedOn,
        @Nullable Long decision,
        @Nullable LocalDate appealedOn,
        @Nullable Outcome outcome,
        @Nullable BigDecimal pointsSelf,
        @Nullable BigDecimal points,
        @Nullable String grade,
        List<String> unmet,
        @Nullable LocalDate extensionAsked,
        @Nullable LocalDate extendedUntil,
        int version) {
    public Review {
        unmet = List.copyOf(unmet);
    }
}
