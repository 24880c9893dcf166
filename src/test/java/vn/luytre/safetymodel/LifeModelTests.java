package vn.luytre.safetymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.safetymodel.MovableClock.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.web.Refused;

/** Whatever people do in whatever order, models and sites do what the {@link LifeModel} does. */
@SafetyModelTest
class LifeModelTests {
    private static final int STORIES = 40;
    private static final int STEPS = 40;

    @Autowired
    private Register register;

    @Autowired
    private SafetyModels models;

    @Autowired
    private Sites sites;

    @Autowired
    private People people;

    @Test
    void anyStoryGoesAsTheModelSays() {
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null));
        long seed = Long.getLong("luytre.seed", System.nanoTime());
        int deeds = 0;
        for (long story = seed; story < seed + STORIES; story++) {
            try {
                deeds += new Story(new Random(story), commune).told();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("again with -Dluytre.seed=" + story, e);
            }
        }
        assertThat(deeds).as("some of it was allowed").isGreaterThan(4 * STORIES);
    }

    private final class Story {
        private final Random random;
        private final LifeModel expected = new LifeModel();
        private final ModelId id;
        private final List<SiteId> ids = new ArrayList<>();
        private final List<Author> actors = new ArrayList<>();
        private int done;

        Story(Random random, UnitId commune) {
            this.random = random;
            id = register.model(commune, null);
            for (int i = 0; i < 3; i++) {
                ids.add(register.site(id, commune, null));
                expected.sites.add(LifeState.SURVEYED);
            }
            for (int i = 1; i <= 2; i++) actors.add(new Author(new AccountId(new UUID(7, i)), "Người " + i, commune));
        }

        int told() {
            for (int i = 0; i < STEPS; i++) {
                step();
                check();
            }
            return done;
        }

        private void step() {
            var deed = random.nextBoolean() ? any(List.of(LifeDeed.values())) : any(likely());
            int who = random.nextInt(2);
            int site = random.nextInt(ids.size());
            switch (random.nextInt(8)) {
                case 0 -> same(expected.undoes(), "undo", () -> undo());
                case 1 -> same(expected.undoes(site), "undo of a site", () -> undo(ids.get(site)));
                case 2, 3 ->
                    same(expected.does(deed, site, true), deed + " of a site", () -> does(ids.get(site), deed, who));
                default -> same(expected.does(deed, who), deed + " by " + who, () -> does(deed, who));
            }
        }

        private LifeDeed any(List<LifeDeed> deeds) {
            return deeds.get(random.nextInt(deeds.size()));
        }

        private List<LifeDeed> likely() {
            return Stream.of(LifeDeed.values())
                    .filter(deed -> deed.from().contains(expected.whole))
                    .toList();
        }

        private void same(boolean isExpected, String what, BooleanSupplier deed) {
            assertThat(deed.getAsBoolean()).as(what).isEqualTo(isExpected);
            if (isExpected) done++;
        }

        private boolean does(LifeDeed deed, int who) {
            return isDone(() ->
                    models.does(UUID.randomUUID(), id, model().version(), Register.step(deed, TODAY), actors.get(who)));
        }

        private boolean does(SiteId site, LifeDeed deed, int who) {
            return isDone(() -> sites.does(
                    UUID.randomUUID(), site, site(site).version(), Register.step(deed, TODAY), actors.get(who)));
        }

        /** What began it is never undone here: then the story would be over. */
        private boolean undo() {
            var last = models.undoable(id).filter(one -> one != LifeEvent.ENTERED);
            if (last.isEmpty()) return false;
            return isDone(() -> models.undo(UUID.randomUUID(), id, model().version(), actors.getFirst()));
        }

        private boolean undo(SiteId site) {
            var last = sites.undoable(site(site)).filter(one -> one != LifeEvent.ENTERED);
            // The history of another site may be younger; the model knows the very last deed only.
            if (last.isEmpty() || !isVeryLast(site)) return false;
            return isDone(
                    () -> sites.undo(UUID.randomUUID(), site(site), site(site).version(), actors.getFirst()));
        }

        private boolean isVeryLast(SiteId site) {
            long own = last(sites.history(site(site)));
            return own > last(models.history(id))
                    && ids.stream().allMatch(other -> last(sites.history(site(other))) <= own);
        }

        private static long last(List<Entry> history) {
            return history.stream()
                    .filter(entry -> entry.undoneAt() == null)
                    .mapToLong(Entry::id)
                    .max()
                    .orElse(0);
        }

        private boolean isDone(Runnable deed) {
            try {
                deed.run();
                return true;
            } catch (Refused refused) {
                return false;
            }
        }

        private SafetyModel model() {
            return models.find(id).orElseThrow();
        }

        private Site site(SiteId site) {
            return sites.find(site).orElseThrow();
        }

        private void check() {
            assertThat(model().life().state()).isEqualTo(expected.whole);
            assertThat(model().life().recognition() != null).isEqualTo(expected.recognised);
            assertThat(ids.stream().map(site -> site(site).life().state())).isEqualTo(expected.sites);
            assertThat(model().life().removedOn() != null).isEqualTo(expected.whole == LifeState.REMOVED);
        }
    }
}
