package vn.luytre.safetymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.luytre.safetymodel.MovableClock.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** The index that one statement computes for all sites is the one that somebody computes by hand for each. */
@SafetyModelTest
class ActivenessTests {
    @Autowired
    private Register register;

    @Autowired
    private Activeness activeness;

    @Autowired
    private SiteReviews reviews;

    @Autowired
    private Sites sites;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private record Done(LocalDate day, boolean isMeeting, boolean isProved) {}

    /** A site as it was made up: what happened there, and what people found. */
    private record Story(
            SiteId site,
            LocalDate since,
            List<Done> done,
            int owed,
            int kept,
            @Nullable Verdict verdict) {
        private static final ActivenessRules RULES = ActivenessRules.load().getFirst();

        /** By hand; NaN where there is nothing to go by. */
        double index() {
            boolean old = !since.isAfter(TODAY.minusDays(RULES.graceDays()));
            double sum = 0;
            double weight = 0;
            long proved = done.stream().filter(Done::isProved).count();
            if (old || proved > 0) {
                double decayed = done.stream()
                        .filter(Done::isProved)
                        .mapToDouble(one -> Math.pow(
                                0.5, ChronoUnit.DAYS.between(one.day(), TODAY) / (double) RULES.halfLifeDays()))
                        .sum();
                sum += RULES.weights().activities() * Math.min(1, decayed / RULES.activitiesForFull());
                weight += RULES.weights().activities();
            }
            long meetings = done.stream()
                    .filter(Done::isMeeting)
                    .filter(one -> one.day().isAfter(TODAY.minusDays(RULES.meetingsDays())))
                    .count();
            if (old || meetings > 0) {
                sum += RULES.weights().meetings() * Math.min(1, meetings / (double) RULES.meetingsForFull());
                weight += RULES.weights().meetings();
            }
            if (owed > 0) {
                sum += RULES.weights().duties() * kept / (double) owed;
                weight += RULES.weights().duties();
            }
            if (verdict != null) {
                sum += RULES.weights().review() * RULES.share(verdict) / 100.0;
                weight += RULES.weights().review();
            }
            return weight == 0 ? Double.NaN : 100 * sum / weight;
        }

        /** By the index as it is shown, with one decimal: what is just below the bound may stand on it. */
        boolean isFormal(@Nullable BigDecimal shown) {
            boolean old = !since.isAfter(TODAY.minusDays(RULES.graceDays()));
            return old && verdict != Verdict.EFFECTIVE && shown != null && shown.doubleValue() < RULES.formalBelow();
        }
    }

    @Test
    void theIndexOfAllSitesIsThatOfASimpleComputation() {
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null));
        long seed = Long.getLong("luytre.seed", System.nanoTime());
        var random = new Random(seed);
        var model = register.model(commune, TODAY.minusYears(3));
        var stories = new ArrayList<Story>();
        for (int i = 0; i < 40; i++) stories.add(story(model, commune, random));
        activeness.computeAll();
        for (var story : stories) {
            var kept = jdbc.sql("select index, formal from safetymodel.activeness where site = :site")
                    .param("site", story.site().value())
                    .query((row, _) -> new Object[] {row.getBigDecimal("index"), row.getBoolean("formal")})
                    .single();
            var what = "again with -Dluytre.seed=" + seed + ": " + story;
            if (Double.isNaN(story.index())) assertThat(kept[0]).as(what).isNull();
            else assertThat(((BigDecimal) kept[0]).doubleValue()).as(what).isCloseTo(story.index(), within(0.051));
            assertThat(kept[1]).as(what).isEqualTo(story.isFormal((BigDecimal) kept[0]));
            var shown = activeness.parts(story.site()).orElseThrow();
            assertThat(shown.index()).as(what).isEqualTo(kept[0]);
        }
        assertThat(activeness.computeAll())
                .as("nothing is written that did not change")
                .isZero();
    }

    private Story story(ModelId model, UnitId commune, Random random) {
        var since = TODAY.minusDays(random.nextInt(900));
        var site = register.site(model, commune, since);
        var done = new ArrayList<Done>();
        for (int i = random.nextInt(8); i > 0; i--) {
            var one = new Done(TODAY.minusDays(random.nextInt(500)), random.nextBoolean(), random.nextInt(3) > 0);
            happened(site, commune, one, null);
            done.add(one);
        }
        int owed = 0;
        int kept = 0;
        if (random.nextInt(3) == 0) {
            owed = 1 + random.nextInt(3);
            for (int i = 0; i < owed; i++) {
                boolean inTime = random.nextBoolean();
                if (inTime) kept++;
                var duty = duty(commune, inTime, random.nextBoolean());
                var one = new Done(TODAY.minusDays(random.nextInt(300)), false, true);
                happened(site, commune, one, duty);
                happened(site, commune, one, duty);
                done.add(one);
                done.add(one);
            }
        }
        var verdict = random.nextInt(3) == 0 ? List.of(Verdict.values()).get(random.nextInt(4)) : null;
        if (verdict != null) {
            var found = new SiteReviews.Finding(sites.find(site).orElseThrow(), verdict, "Đã xem tại chỗ.");
            reviews.review(
                    UUID.randomUUID(), TODAY.getYear() - random.nextInt(2), List.of(found), Register.somebody(commune));
        }
        return new Story(site, since, done, owed, kept, verdict);
    }

    private void happened(SiteId site, UnitId commune, Done one, @Nullable Long duty) {
        jdbc.sql("""
                with made as (
                    insert into activity.activity (client_key, unit, answering, area, day, state, kind, title, search, recorded_at,
                        recorded_on, account, by_name, proofs, duty)
                    values (gen_random_uuid(), :unit, :unit, :unit, :day, 'HELD', :kind, 'Việc', '', now(), :day, gen_random_uuid(),
                        'Lê Thị Bình', :proofs, cast(:duty as bigint))
                    returning id)
                insert into activity.served (activity, thing_kind, thing) select id, 'SITE', :site from made
                """)
                .param("unit", commune.value())
                .param("day", one.day())
                .param("kind", one.isMeeting() ? "model-meeting" : "patrol")
                .param("proofs", one.isProved() ? 1 : 0)
                .param("duty", duty)
                .param("site", site.value())
                .update();
    }

    /** One of the commune: done in time; or late, done or not. */
    private long duty(UnitId commune, boolean inTime, boolean isDone) {
        return jdbc.sql("""
                with given as (
                    insert into task.duty (issuer, sentence, search, set_at, set_by, set_by_name)
                    values (:unit, 'Ra quân.', 'ra quan', now(), gen_random_uuid(), 'Lê Thị Bình') returning id)
                insert into task.assignment (duty, unit, assigner, answers_to, role, state, assigned_on, due, original_due, reported_on,
                    late_since, days_late, missed)
                select id, :unit, :unit, :unit, 'LEAD', :state, :day, :day, :day, cast(:reported as date), cast(:late as date),
                       :days, cast(:missed as date)
                  from given
                returning duty
                """)
                .param("unit", commune.value())
                .param("state", inTime || isDone ? "DONE" : "IN_PROGRESS")
                .param("day", TODAY.minusDays(20))
                .param("reported", inTime || isDone ? TODAY.minusDays(10) : null)
                .param("late", inTime ? null : TODAY.minusDays(19))
                .param("missed", inTime ? null : TODAY.minusDays(20))
                .param("days", inTime ? 0 : 10)
                .query(Long.class)
                .single();
    }
}
