package vn.luytre.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.assessment.AssessmentEvent.ReviewsStepped;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Every step with one object or with thousands of them, by the same rules. The right towards the objects is asked before. */
@Service
@Transactional
public class Steps {
    private final SeasonStore seasons;
    private final ReviewStore reviews;
    private final StepStore store;
    private final AnswerStore answers;
    private final Completing completing;
    private final Settling settling;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(
            SeasonStore seasons,
            ReviewStore reviews,
            StepStore store,
            AnswerStore answers,
            Completing completing,
            Settling settling,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seasons = seasons;
        this.reviews = reviews;
        this.store = store;
        this.answers = answers;
        this.completing = completing;
        this.settling = settling;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Does it with one object, or says why not. Sent twice with one key it is done once. */
    public void one(UUID key, StepWish wish, Author by) {
        var what = "assessment." + wish.step().path() + " " + wish.ids();
        commands.once(key, by.account(), what, () -> {
            var done = several(wish, by);
            for (var refused : done.refused().values()) throw refused;
            return done.done().size();
        });
    }

    /** Does it with those with which it can be done, once for a key. */
    public StepDone several(UUID key, StepWish wish, Author by) {
        var done = new ArrayList<StepDone>();
        var what = "assessment.all." + wish.step().path() + " " + wish.season();
        commands.once(key, by.account(), what, () -> {
            done.add(several(wish, by));
            return done.getFirst().done().size();
        });
        return done.isEmpty() ? new StepDone(List.of(), Map.of()) : done.getFirst();
    }

    private StepDone several(StepWish wish, Author by) {
        var season = seasons.find(wish.season()).orElseThrow(NotFound::new);
        checkWish(wish);
        var day = LocalDate.now(clock);
        var rules = new StepRules(season, wish.step(), by, day);
        var refused = new HashMap<ReviewId, Refused>();
        var passed = new ArrayList<Case>();
        for (var one : reviews.lock(wish.ids())) {
            var refusal = one.season().equals(season.id())
                    ? refusal(rules, one, wish)
                    : new Refused("assessment.refused.elsewhere");
            if (refusal == null) passed.add(one);
            else refused.put(one.id(), refusal);
        }
        if (wish.step() == Step.SUBMIT) passed.removeAll(completing.incomplete(season, passed, refused));
        if (!passed.isEmpty()) apply(season, wish, passed, by, day);
        return new StepDone(passed.stream().map(Case::id).toList(), refused);
    }

    private static @Nullable Refused refusal(StepRules rules, Case one, StepWish wish) {
        if (wish.version() != null && wish.version() != one.version())
            return Refused.conflict("assessment.refused.changed");
        return rules.refusal(one).orElse(null);
    }

    private void checkWish(StepWish wish) {
        if (wish.step().asksReason() && wish.note().isBlank()) throw new Refused("assessment.refused.reason");
        boolean isExtension = wish.step() == Step.ASK_EXTENSION || wish.step() == Step.GRANT_EXTENSION;
        if (isExtension && (wish.until() == null || !wish.until().isAfter(LocalDate.now(clock))))
            throw new Refused("assessment.refused.until");
        if (wish.step() == Step.DECIDE
                && (wish.paper() == null || wish.paper().number().isBlank()))
            throw new Refused("assessment.refused.paper");
    }

    private void apply(Season season, StepWish wish, List<Case> passed, Author by, LocalDate day) {
        var ids = passed.stream().map(Case::id).toList();
        var now = OffsetDateTime.now(clock);
        var until = wish.step() == Step.REGISTER ? season.registrationEnds() : wish.until();
        store.move(wish.step(), ids, by, day, wish.note().strip(), until);
        followAnswers(season, wish.step(), passed, ids);
        if (wish.step() == Step.DECIDE) settling.decide(season, ids, by, Objects.requireNonNull(wish.paper()), now);
        store.remember(wish.step(), ids, by, note(wish), now);
        events.publishEvent(new ReviewsStepped(season.id(), wish.step(), ids, by.unit()));
    }

    /** What a step does to the answers. */
    private void followAnswers(Season season, Step step, List<Case> passed, List<ReviewId> ids) {
        switch (step) {
            case SUBMIT -> answers.tally(ids);
            case VERIFY -> {
                answers.agree(ids);
                completing.verifyComputed(season, passed);
                answers.tally(ids);
            }
            case RETURN, SEND_BACK, REOPEN -> {
                answers.forgetVerification(ids);
                answers.tally(ids);
            }
            case REGISTER,
                    WITHDRAW,
                    TAKE_BACK,
                    ASK_EXTENSION,
                    APPEAL,
                    EXCLUDE,
                    INCLUDE,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    DECIDE,
                    UPHOLD -> {}
        }
    }

    private static String note(StepWish wish) {
        var paper = wish.paper();
        if (paper != null) return paper.number();
        return wish.until() == null ? wish.note().strip() : wish.note().strip() + " (" + wish.until() + ")";
    }
}
