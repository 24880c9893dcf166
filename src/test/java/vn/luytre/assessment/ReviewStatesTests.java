package vn.luytre.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;

/** Random walks: whatever people try in whatever order, the program does and refuses what a simple model of the rules does and refuses. */
@AssessmentModuleTest
class ReviewStatesTests {
    private static final int STEPS = 120;

    /** What leads where, written down once more: step → (state → state). */
    private static final Map<String, Map<String, String>> WAYS = Map.ofEntries(
            Map.entry("REGISTER", Map.of("OPEN", "REGISTERED", "WITHDRAWN", "REGISTERED")),
            Map.entry("WITHDRAW", Map.of("REGISTERED", "WITHDRAWN", "RETURNED", "WITHDRAWN")),
            Map.entry("SUBMIT", Map.of("REGISTERED", "SUBMITTED", "RETURNED", "SUBMITTED")),
            Map.entry("TAKE_BACK", Map.of("SUBMITTED", "REGISTERED")),
            Map.entry("ASK_EXTENSION", Map.of("REGISTERED", "REGISTERED", "RETURNED", "RETURNED")),
            Map.entry("APPEAL", Map.of("DECIDED", "APPEALED")),
            Map.entry("EXCLUDE", Map.of("OPEN", "EXCLUDED", "REGISTERED", "EXCLUDED", "WITHDRAWN", "EXCLUDED")),
            Map.entry("INCLUDE", Map.of("EXCLUDED", "OPEN")),
            Map.entry("GRANT_EXTENSION", Map.of("REGISTERED", "REGISTERED", "RETURNED", "RETURNED")),
            Map.entry("REFUSE_EXTENSION", Map.of("REGISTERED", "REGISTERED", "RETURNED", "RETURNED")),
            Map.entry("RETURN", Map.of("SUBMITTED", "RETURNED")),
            Map.entry("VERIFY", Map.of("SUBMITTED", "VERIFIED")),
            Map.entry("SEND_BACK", Map.of("VERIFIED", "RETURNED")),
            Map.entry("DECIDE", Map.of("VERIFIED", "DECIDED")),
            Map.entry("UPHOLD", Map.of("APPEALED", "DECIDED")),
            Map.entry("REOPEN", Map.of("APPEALED", "RETURNED")));

    private static final List<String> OF_THE_COMMITTEE =
            List.of("EXCLUDE", "INCLUDE", "GRANT_EXTENSION", "REFUSE_EXTENSION", "RETURN", "VERIFY");
    private static final List<String> OF_THE_CHAIR = List.of("SEND_BACK", "DECIDE", "UPHOLD", "REOPEN");

    @Autowired
    private MadeUpProvince made;

    @Autowired
    private SeasonClock clock;

    /** What the model knows of an object. */
    private static final class Known {
        private String state = "OPEN";
        private @Nullable AccountId submitter;
        private @Nullable AccountId verifier;
        private @Nullable AccountId appellant;
        private LocalDate decided = LocalDate.MIN;
        private boolean asked;

        private boolean may(String step, Author by, UnitId committee, LocalDate day) {
            if (!WAYS.getOrDefault(step, Map.of()).containsKey(state)) return false;
            if ((OF_THE_COMMITTEE.contains(step) || OF_THE_CHAIR.contains(step))
                    && !by.unit().equals(committee)) return false;
            if ((step.equals("GRANT_EXTENSION") || step.equals("REFUSE_EXTENSION")) && !asked) return false;
            boolean isSubmitter = by.account().equals(submitter);
            if ((step.equals("VERIFY") || step.equals("RETURN")) && isSubmitter) return false;
            if (OF_THE_CHAIR.contains(step) && (isSubmitter || by.account().equals(verifier))) return false;
            if ((step.equals("UPHOLD") || step.equals("REOPEN")) && by.account().equals(appellant)) return false;
            return !step.equals("APPEAL") || !day.isAfter(decided.plusDays(15));
        }

        private void did(String step, Author by, LocalDate day) {
            state = WAYS.getOrDefault(step, Map.of()).getOrDefault(state, state);
            switch (step) {
                case "SUBMIT" -> submitter = by.account();
                case "TAKE_BACK" -> submitter = null;
                case "VERIFY" -> verifier = by.account();
                case "SEND_BACK", "REOPEN" -> verifier = null;
                case "DECIDE" -> decided = day;
                case "APPEAL" -> appellant = by.account();
                case "ASK_EXTENSION" -> asked = true;
                case "GRANT_EXTENSION", "REFUSE_EXTENSION" -> asked = false;
                default -> {}
            }
        }
    }

    @RepeatedTest(8)
    void noStepIsSkippedAndNobodyJudgesTheirOwn(RepetitionInfo repetition) {
        var chance = new Random(4_711L + repetition.getCurrentRepetition());
        var place = made.place();
        var season = made.open(place);
        var people = new ArrayList<Author>();
        for (int i = 0; i < 4; i++) people.add(made.author(place.commune()));
        people.add(made.author(place.province()));
        people.add(made.author(place.other()));
        var known = new Known();
        var review = made.review(season, place.areas().getFirst());
        var day = MadeUpProvince.SPRING;
        int done = 0;
        for (int i = 0; i < STEPS; i++) {
            day = day.plusDays(chance.nextInt(4));
            clock.setTo(day);
            var step = likely(known, chance);
            var by = people.get(chance.nextInt(people.size()));
            if (review.state().isWritable()) made.answer(season, review);
            boolean allowed = known.may(step.name(), by, place.commune(), day);
            assertThat(isDone(step, review, by))
                    .as("%s %s by %s on %s", known.state, step, by.unit(), day)
                    .isEqualTo(allowed);
            if (allowed) {
                known.did(step.name(), by, day);
                done++;
            }
            review = made.review(season, place.areas().getFirst());
            assertThat(review.state().name()).as("after %s", step).isEqualTo(known.state);
        }
        assertThat(done).isGreaterThan(15);
    }

    /** Mostly one that leads on, else the walk stays where it is. */
    private static Step likely(Known known, Random chance) {
        var all = Step.values();
        if (chance.nextInt(3) == 0) return all[chance.nextInt(all.length)];
        var possible = new ArrayList<Step>();
        for (var step : all) if (WAYS.getOrDefault(step.name(), Map.of()).containsKey(known.state)) possible.add(step);
        return possible.get(chance.nextInt(possible.size()));
    }

    private boolean isDone(Step step, Review review, Author by) {
        try {
            made.step(step, review, by);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
