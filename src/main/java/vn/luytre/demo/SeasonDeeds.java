package vn.luytre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.assessment.Answers;
import vn.luytre.assessment.DecisionPaper;
import vn.luytre.assessment.Given;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.Reviews;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.SeasonObject;
import vn.luytre.assessment.Seasons;
import vn.luytre.assessment.Step;
import vn.luytre.assessment.StepWish;
import vn.luytre.assessment.Steps;
import vn.luytre.assessment.standard.Item;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.identity.Author;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;

/** Does with the objects of the season what the story says, through its front doors: with as many at once as one person may. */
@OnDemo
@Component
class SeasonDeeds {
    private static final String STANDARD = "an-toan-antt";
    private static final int YEAR = 2026;
    /** One of so many objects does not meet everything. */
    private static final int UNMET = 23;

    private final Seasons seasons;
    private final Reviews reviews;
    private final Answers answers;
    private final Steps steps;
    private final Places places;
    private final Hands hands;
    private @Nullable Season season;

    SeasonDeeds(Seasons seasons, Reviews reviews, Answers answers, Steps steps, Places places, Hands hands) {
        this.seasons = seasons;
        this.reviews = reviews;
        this.answers = answers;
        this.steps = steps;
        this.places = places;
        this.hands = hands;
    }

    void open(LocalDate day) {
        var province = places.province();
        hands.does(FigureDeeds.OFFICER, Right.PREPARE, province, author -> {
            var id = seasons.open(hands.key(), STANDARD, YEAR, province, author);
            season = seasons.find(id).orElseThrow();
        });
    }

    private Season season() {
        if (season == null) throw new IllegalStateException("no season yet");
        return season;
    }

    /** All objects as they stand now. */
    List<Review> all() {
        var objects = seasons.preview(season().standard(), YEAR, places.province()).stream()
                .filter(one -> one.exclusion() == null)
                .map(SeasonObject::object)
                .toList();
        return reviews.of(season().id(), objects);
    }

    List<Review> of(ObjectType type) {
        return all().stream().filter(one -> one.type() == type).toList();
    }

    /** A step that is recorded, by whoever records for the object: each person does it with all of theirs at once. */
    void recorded(Step step, List<Review> some, String note, LocalDate day) {
        var byPerson = new LinkedHashMap<String, List<Review>>();
        for (var one : some)
            byPerson.computeIfAbsent(
                            hands.who(Right.RECORD, recording(one), day)
                                    .account()
                                    .login(),
                            _ -> new ArrayList<>())
                    .add(one);
        byPerson.forEach((login, its) -> hands.does(
                login, Right.RECORD, recording(its.getFirst()), author -> step(wish(step, its, note), author)));
    }

    /** Villages are reviewed by their commune, everything else by itself. */
    private static UnitId recording(Review one) {
        return one.type() == ObjectType.AREA ? one.unit() : one.object();
    }

    private StepWish wish(Step step, List<Review> some, String note) {
        var ids = some.stream().map(Review::id).toList();
        return new StepWish(step, season().id(), ids, null, note, null, null);
    }

    private void step(StepWish wish, Author author) {
        var done = steps.several(hands.key(), wish, author);
        done.refused().values().stream().findFirst().ifPresent(refused -> {
            throw refused;
        });
    }

    /** What communes do with the objects in them. */
    void atCommune(Step step, Right right, List<Review> some, String note, @Nullable String number, LocalDate day) {
        var byCommune = new LinkedHashMap<UnitId, List<Review>>();
        for (var one : some)
            byCommune.computeIfAbsent(one.unit(), _ -> new ArrayList<>()).add(one);
        byCommune.forEach((commune, its) -> hands.does(
                hands.who(right, its.getFirst().object(), day),
                right,
                its.getFirst().object(),
                author -> step(signed(wish(step, its, note), number, day), author)));
    }

    private static StepWish signed(StepWish wish, @Nullable String number, LocalDate day) {
        return number == null ? wish : wish.by(new DecisionPaper(number, day));
    }

    /** What the province does with communes and its own agencies. */
    void atProvince(Step step, String login, Right right, List<Review> some, @Nullable String number) {
        hands.does(
                login,
                right,
                some.getFirst().object(),
                author -> step(signed(wish(step, some, ""), number, LocalDate.of(YEAR, 11, 19)), author));
    }

    /** The province brings the self-reviews of villages from the workbook of its communes. */
    void bring(List<Review> some, LocalDate day) {
        answer(some, day);
        hands.does(
                FigureDeeds.OFFICER,
                Right.RECORD,
                places.province(),
                author -> step(wish(Step.SUBMIT, some, ""), author));
    }

    /** What objects say of themselves: all is met, with the report that says so; of one in a while something is not. */
    void answer(List<Review> some, LocalDate day) {
        var given = new ArrayList<Given>();
        for (var one : some) {
            var items = season().standard().rule(one.type()).items();
            boolean isShort = one.type() != ObjectType.COMMUNE && one.id().value() % UNMET == 0;
            for (var item : items) {
                if (!item.answering().isComputed()) given.add(given(one, item, isShort && isHard(item)));
            }
        }
        hands.does(FigureDeeds.OFFICER, Right.RECORD, places.province(), _ -> answers.save(season().id(), given));
    }

    private static boolean isHard(Item item) {
        return item.text().contains("cháy");
    }

    private static Given given(Review one, Item item, boolean isUnmet) {
        boolean isShare = item.answering().isShare();
        return new Given(
                one.id(),
                item.code(),
                item.criterion(),
                !isUnmet,
                null,
                isShare ? 9L : null,
                isShare ? 10L : null,
                isUnmet ? "Có một vụ cháy nhà do chập điện trong kỳ." : "",
                "Báo cáo " + (10 + one.object().value() % 90) + "/BC-KDC");
    }

    void askForTime(List<Review> some, String reason, LocalDate until, LocalDate day) {
        for (var one : some) time(Step.ASK_EXTENSION, Right.RECORD, one, reason, until, day);
    }

    void giveTime(List<Review> some, LocalDate until, LocalDate day) {
        for (var one : some) time(Step.GRANT_EXTENSION, Right.CHECK, one, "", until, day);
    }

    private void time(Step step, Right right, Review one, String reason, LocalDate until, LocalDate day) {
        var wish = new StepWish(step, season().id(), List.of(one.id()), null, reason, until, null);
        hands.does(right, one.object(), day, author -> steps.one(hands.key(), wish, author));
    }
}
