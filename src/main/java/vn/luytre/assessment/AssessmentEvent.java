package vn.luytre.assessment;

import java.util.List;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;

/** What other modules may react to. */
public sealed interface AssessmentEvent extends AuditedEvent {
    /** A season was opened with so many objects. */
    record SeasonOpened(SeasonId season, String standard, int year, UnitId office, int objects, ContentHash content)
            implements AssessmentEvent {
        @Override
        public Deed deed() {
            return Deed.of("assessment.season-opened", "assessment", "season/" + season)
                    .with("standard", standard)
                    .with("year", year)
                    .with("unit", office)
                    .with("objects", objects)
                    .with("sha256", content.hex());
        }
    }

    /** Nothing can be done in it any more, or it can again. */
    record SeasonLocked(SeasonId season, boolean locked) implements AssessmentEvent {
        @Override
        public Deed deed() {
            return Deed.of(
                    locked ? "assessment.season-locked" : "assessment.season-unlocked",
                    "assessment",
                    "season/" + season);
        }
    }

    /** A step was done with one object or several. */
    record ReviewsStepped(SeasonId season, Step step, List<ReviewId> reviews, UnitId by) implements AssessmentEvent {
        private static final int NAMED = 15;

        public ReviewsStepped {
            reviews = List.copyOf(reviews);
        }

        @Override
        public Deed deed() {
            var deed = Deed.of("assessment." + step.path(), "assessment", subject())
                    .with("season", season)
                    .with("objects", reviews.size())
                    .with("unit", by);
            return reviews.size() == 1
                    ? deed
                    : deed.with("reviews", reviews.subList(0, Math.min(NAMED, reviews.size())));
        }

        private String subject() {
            return reviews.size() == 1 ? "review/" + reviews.getFirst() : "season/" + season;
        }
    }

    /** It was said what is met and what is not; of several objects by a file. */
    record AnswersSaved(SeasonId season, ReviewId first, int objects) implements AssessmentEvent {
        @Override
        public Deed deed() {
            return Deed.of("assessment.answers-saved", "assessment", "review/" + first)
                    .with("season", season)
                    .with("objects", objects);
        }
    }

    /** A proof was added to an object, or taken away. */
    record ProofLinked(ReviewId review, long proof, boolean added) implements AssessmentEvent {
        @Override
        public Deed deed() {
            return Deed.of(
                            added ? "assessment.proof-added" : "assessment.proof-removed",
                            "assessment",
                            "review/" + review)
                    .with("proof", proof);
        }
    }
}
