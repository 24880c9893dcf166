package vn.luytre.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.luytre.assessment.Below;
import vn.luytre.assessment.KnownFigures;
import vn.luytre.assessment.KnownFigures.Known;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.ReviewProofs;
import vn.luytre.assessment.Reviews;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.Seasons;
import vn.luytre.assessment.Step;
import vn.luytre.assessment.standard.Item;
import vn.luytre.assessment.standard.ObjectRule;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.identity.Right;

/** What the page of an object shows. */
@Component
class ReviewScreen {
    private final AssessmentDesk desk;
    private final Seasons seasons;
    private final Reviews reviews;
    private final ReviewProofs proofs;
    private final ReviewLists lists;
    private final ObjectProvider<KnownFigures> figures;

    ReviewScreen(
            AssessmentDesk desk,
            Seasons seasons,
            Reviews reviews,
            ReviewProofs proofs,
            ReviewLists lists,
            ObjectProvider<KnownFigures> figures) {
        this.desk = desk;
        this.seasons = seasons;
        this.reviews = reviews;
        this.proofs = proofs;
        this.lists = lists;
        this.figures = figures;
    }

    ReviewPage page(Review review) {
        var season = desk.of(review);
        var rule = season.standard().rule(review.type());
        var below = review.type() == ObjectType.COMMUNE ? reviews.below(season.id(), review.object()) : Below.NONE;
        boolean mayRecord = desk.may(Right.RECORD, review);
        return new ReviewPage(
                season,
                review,
                desk.name(review.unit()),
                rule,
                reviews.answers(review.id()),
                below,
                known(rule, review, season),
                proofs.of(review.id()),
                steps(review, season),
                mayRecord && review.state().isWritable() ? sources(review, season, rule) : List.of(),
                lists.years(review.object()),
                reviews.history(review.id()),
                review.decision() == null
                        ? null
                        : seasons.decision(review.decision()).orElse(null),
                rule.verifier(desk.today()).orElse(null),
                rule.decider(desk.today()).orElse(null),
                mayRecord && review.state().isWritable() && !season.isLocked(),
                desk.may(Right.CHECK, review) && Step.VERIFY.isFrom(review.state()) && !season.isLocked(),
                desk.today());
    }

    private Map<String, Known> known(ObjectRule rule, Review review, Season season) {
        var days = rule.assessed().in(season.year());
        var found = new HashMap<String, Known>();
        for (var item : rule.items()) {
            var code = item.known();
            if (code == null) continue;
            figures.stream()
                    .filter(one -> one.codes().contains(code))
                    .map(one -> one.of(code, review.object(), days))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(known -> found.put(item.code(), known));
        }
        return found;
    }

    /** What the state and the rights allow; who may not verify the own one is told when it is tried. */
    private List<Step> steps(Review review, Season season) {
        if (season.isLocked()) return List.of();
        return Arrays.stream(Step.values())
                .filter(step -> step.isFrom(review.state()) && step != Step.VERIFY)
                .filter(step -> !isAnswerToExtension(step) || review.extensionAsked() != null)
                .filter(step -> desk.may(step.right(), review))
                .toList();
    }

    private static boolean isAnswerToExtension(Step step) {
        return step == Step.GRANT_EXTENSION || step == Step.REFUSE_EXTENSION;
    }

    /** The year before of the same standard, and other standards that share items. */
    private List<ReviewPage.Source> sources(Review review, Season season, ObjectRule rule) {
        var standards = new LinkedHashSet<String>();
        for (var item : rule.items()) standards.addAll(standard(item));
        var found = new ArrayList<ReviewPage.Source>();
        reviews.other(review.id(), season.standard().code(), 1)
                .flatMap(reviews::find)
                .ifPresent(one -> found.add(source(one)));
        for (var code : standards)
            reviews.other(review.id(), code, 0).flatMap(reviews::find).ifPresent(one -> found.add(source(one)));
        return found;
    }

    private static List<String> standard(Item item) {
        var same = item.sameAs();
        return same == null ? List.of() : List.of(same.substring(0, same.indexOf('/')));
    }

    private ReviewPage.Source source(Review review) {
        return new ReviewPage.Source(review.id().value(), desk.of(review).title());
    }
}
