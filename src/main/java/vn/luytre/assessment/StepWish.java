package vn.luytre.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants to do with objects of one season.
 *
 * @param version of the one object that was looked at; null where there are several
 * @param note the reason, where the step has one
 * @param until of an extension
 * @param paper of a decision
 */
public record StepWish(
        Step step,
        SeasonId season,
        Collection<ReviewId> ids,
        @Nullable Integer version,
        String note,
        @Nullable LocalDate until,
        @Nullable DecisionPaper paper) {
    public StepWish {
        ids = List.copyOf(ids);
    }

    /** One that needs no more than the objects. */
    public static StepWish of(Step step, SeasonId season, Collection<ReviewId> ids) {
        return new StepWish(step, season, ids, null, "", null, null);
    }

    /** The same for a reason. */
    public StepWish because(String reason) {
        return new StepWish(step, season, ids, version, reason, until, paper);
    }

    /** The same by a decision on paper. */
    public StepWish by(DecisionPaper decision) {
        return new StepWish(step, season, ids, version, note, until, decision);
    }
}
