package vn.luytre.assessment;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.assessment.standard.Standard;
import vn.luytre.identity.Author;

/** Writes a decision: what was verified becomes the outcome. */
@Component
class Settling {
    private final StepStore store;
    private final AnswerStore answers;

    Settling(StepStore store, AnswerStore answers) {
        this.store = store;
        this.answers = answers;
    }

    void decide(Season season, List<ReviewId> ids, Author by, DecisionPaper paper, OffsetDateTime now) {
        var classes = new HashMap<ReviewId, String>();
        var standard = season.standard();
        if (standard.hasThresholds())
            answers.points(ids)
                    .forEach((id, points) -> standard.band(points)
                            .ifPresent(band -> classes.put(id, band.grade().name())));
        long decision = store.decide(season.id(), by, paper, now);
        store.settle(decision, standard.result() == Standard.Result.PASS, ids, classes);
    }
}
