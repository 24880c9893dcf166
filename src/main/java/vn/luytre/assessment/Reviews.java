package vn.luytre.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;

/** Reviews as they are. */
@Service("assessmentReviews")
@Transactional(readOnly = true)
public class Reviews {
    private final ReviewStore store;
    private final AnswerStore answers;
    private final StepStore steps;
    private final ShareStore shares;

    Reviews(ReviewStore store, AnswerStore answers, StepStore steps, ShareStore shares) {
        this.store = store;
        this.answers = answers;
        this.steps = steps;
        this.shares = shares;
    }

    public Optional<Review> find(ReviewId id) {
        return store.find(id);
    }

    /** Those of some objects in a season. */
    public List<Review> of(SeasonId season, Collection<UnitId> objects) {
        return store.of(season, objects);
    }

    /** What is said of each item, by its code. */
    public Map<String, Answer> answers(ReviewId id) {
        return answers.of(id);
    }

    /** What was done, the last first. */
    public List<Happening> history(ReviewId id) {
        return steps.history(id);
    }

    /** The objects in a commune in one season. */
    public Below below(SeasonId season, UnitId commune) {
        return shares.of(season, List.of(commune)).getOrDefault(commune, Below.NONE);
    }

    /** The review of the same object by a standard, so many years before. */
    public Optional<ReviewId> other(ReviewId id, String standard, int yearsBefore) {
        return store.other(id, standard, yearsBefore);
    }
}
