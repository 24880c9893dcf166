package vn.luytre.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.Answer;
import vn.luytre.assessment.Below;
import vn.luytre.assessment.Decision;
import vn.luytre.assessment.Happening;
import vn.luytre.assessment.KnownFigures.Known;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.Step;
import vn.luytre.assessment.standard.Item;
import vn.luytre.assessment.standard.ObjectRule;
import vn.luytre.assessment.standard.Responsible;
import vn.luytre.evidence.Proof;

/**
 * An object in a season with all that is known of it.
 *
 * @param unit the name of the commune, or of the province
 * @param below the objects in a commune; none of them for what is no commune
 * @param known by item, what other parts of the program know
 * @param proofs by item; those of the whole object under an empty code
 * @param steps what the person may do now
 * @param sources other reviews whose answers may be taken over
 * @param years the object in other years
 */
public record ReviewPage(
        Season season,
        Review review,
        String unit,
        ObjectRule rule,
        Map<String, Answer> answers,
        Below below,
        Map<String, Known> known,
        Map<String, List<Proof>> proofs,
        List<Step> steps,
        List<Source> sources,
        List<YearLine> years,
        List<Happening> history,
        @Nullable Decision decision,
        @Nullable Responsible verifier,
        @Nullable Responsible decider,
        boolean mayWrite,
        boolean mayVerify,
        LocalDate today) {
    /** A review whose answers may be taken over, with the title of its season. */
    public record Source(long review, String title) {}

    public String address() {
        return "/reviews/" + review.id();
    }

    public Answer answer(Item item) {
        return answers.getOrDefault(item.code(), EMPTY);
    }

    private static final Answer EMPTY = new Answer("", null, null, null, null, "", "", null, null, "");

    /** Until when it may be appealed; null where nothing is decided. */
    public @Nullable LocalDate appealUntil() {
        var decided = review.decidedOn();
        return decided == null
                ? null
                : decided.plusDays(season.standard().appeal().days());
    }

    /** How many items nobody has answered. */
    public long open() {
        return rule.items().stream()
                .filter(item -> !(item.answering().isComputed() && below.objects() > 0))
                .filter(item -> !answer(item).isGiven())
                .count();
    }
}
