package vn.luytre.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;

/** Whatever people do in whatever order, the assignments do what the {@link Model} does. */
@TaskModuleTest
class StatesModelTests {
    private static final int STORIES = 60;
    private static final int STEPS = 40;

    @Autowired
    private Situations given;

    @Autowired
    private Assignments assignments;

    @Test
    void anyStoryGoesAsTheModelSays() {
        long seed = Long.getLong("luytre.seed", System.nanoTime());
        int deeds = 0;
        for (long story = seed; story < seed + STORIES; story++) {
            try {
                deeds += new Story(new Random(story)).told();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("again with -Dluytre.seed=" + story, e);
            }
        }
        assertThat(deeds).as("some of it was allowed").isGreaterThan(3 * STORIES);
    }

    private final class Story {
        private final Random random;
        private final List<AccountId> people = List.of(new AccountId(new UUID(1, 1)), new AccountId(new UUID(1, 2)));
        private final AssignmentId id;
        private final Model model;
        private LocalDate day = TODAY;
        private int done;

        Story(Random random) {
            this.random = random;
            given.today(day);
            var due = random.nextInt(5) == 0 ? null : date();
            boolean ownWork = random.nextInt(6) == 0;
            id = given.given(List.of(ownWork ? given.province : given.commune), List.of(), due)
                    .getFirst();
            model = new Model(due);
        }

        int told() {
            for (int i = 0; i < STEPS; i++) {
                if (random.nextInt(4) == 0) morning();
                else step();
            }
            return done;
        }

        private void morning() {
            day = day.plusDays(random.nextInt(4));
            given.today(day);
            if (random.nextBoolean()) assignments.markOverdue(day);
            model.dawn(day);
        }

        private void step() {
            var before = given.now(id);
            var deed = deed();
            var by = random.nextInt(3) == 0 ? somebody() : somebody(Situations.whoMay(before, deed));
            boolean right = by.unit().equals(Situations.whoMay(before, deed));
            model.dawn(day);
            boolean expected = model.does(deed, by, right, before.unit().equals(before.answersTo()), day);
            var refusal = refusal(by, deed);
            assertThat(refusal == null)
                    .as("%s by %s: %s", deed, by.unit(), refusal)
                    .isEqualTo(expected);
            check(before, given.now(id), expected);
        }

        private void check(Assignment before, Assignment after, boolean changed) {
            assertThat(after.state()).isEqualTo(model.state);
            assertThat(after.due()).isEqualTo(model.due);
            assertThat(after.standing().extensionAsked() != null).isEqualTo(model.asked);
            assertThat(after.version()).isEqualTo(before.version() + (changed ? 1 : 0));
            var was = before.standing().lateness();
            var is = after.standing().lateness();
            assertThat(is.days()).isGreaterThanOrEqualTo(was.days());
            if (was.isLate()) assertThat(is.since()).isEqualTo(was.since());
            if (changed) assertThat(is.isLate()).isEqualTo(model.late);
            if (changed) done++;
            assertThat(assignments.history(id).stream().filter(entry -> entry.happening() != Happening.OVERDUE))
                    .as("each deed is in the history once")
                    .hasSize(done + 1);
        }

        private @Nullable Refused refusal(Actor by, Deed deed) {
            try {
                given.does(by, id, deed);
                return null;
            } catch (Refused refused) {
                return refused;
            }
        }

        private Actor somebody() {
            var units = List.of(given.commune, given.province, given.otherCommune);
            return somebody(units.get(random.nextInt(units.size())));
        }

        private Actor somebody(UnitId unit) {
            var account = people.get(random.nextInt(people.size()));
            return new Actor(account, "Người " + account.value().getLeastSignificantBits(), unit);
        }

        private Deed deed() {
            return switch (random.nextInt(12)) {
                case 0, 1 -> new Deed.Accept();
                case 2, 3 -> new Deed.Progress(random.nextInt(100), "");
                case 4, 5 -> new Deed.Report("Xong.", "");
                case 6 -> new Deed.AcceptResult("");
                case 7 -> new Deed.ReturnResult("Thiếu.", random.nextBoolean() ? null : date());
                case 8 -> new Deed.AskExtension(date(), "Mưa.");
                case 9 ->
                    random.nextBoolean() ? new Deed.GrantExtension(date(), "") : new Deed.RefuseExtension("Không.");
                // To a unit that is not below: refused in any state.
                case 10 -> new Deed.HandDown(List.of(given.otherCommune, given.province), model.due, "");
                default ->
                    random.nextInt(8) == 0
                            ? new Deed.Cancel("Thôi.", Deed.PartsFate.CANCEL)
                            : new Deed.Progress(50, "");
            };
        }

        private LocalDate date() {
            return day.plusDays(random.nextInt(12));
        }
    }
}
