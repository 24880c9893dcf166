package vn.luytre.safetymodel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.safetymodel.MovableClock.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityProofs;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Programme;
import vn.luytre.activity.Subject;
import vn.luytre.evidence.WebLink;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** What is recorded for a site is in its index, in lists and sums, with the same breath. */
@SafetyModelTest
class ServedSitesTests {
    @Autowired
    private Register register;

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityProofs proofs;

    @Autowired
    private Activeness activeness;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId commune = new UnitId(0);
    private SiteId site = new SiteId(0);
    private SiteId other = new SiteId(0);

    @BeforeEach
    void twoSitesOfAYear() {
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null));
        var model = register.model(commune, TODAY.minusYears(2));
        site = register.site(model, commune, TODAY.minusYears(1));
        other = register.site(model, commune, TODAY.minusYears(1));
        activeness.compute(List.of(site, other));
    }

    private Author author() {
        return Register.somebody(commune);
    }

    private Draft meeting(SiteId... served) {
        var draft = Draft.of("model-meeting", commune, TODAY, "Họp tổ", Map.of("attendance", BigDecimal.TEN));
        var subjects = List.of(served).stream()
                .map(one -> new Subject("SITE", one.value()))
                .toList();
        return new Draft(
                draft.kind(),
                commune,
                commune,
                "",
                TODAY,
                false,
                draft.title(),
                "",
                draft.measures(),
                null,
                null,
                Programme.NONE,
                Draft.sorted(subjects));
    }

    private Activity recorded(SiteId... served) {
        return activities.record(UUID.randomUUID(), meeting(served), author());
    }

    private Activity now(Activity activity) {
        return activities.find(activity.id()).orElseThrow();
    }

    /** As lists have it; the same as the page of the site computes. */
    private BigDecimal index(SiteId asked) {
        var kept = jdbc.sql("select index from safetymodel.activeness where site = :site")
                .param("site", asked.value())
                .query(BigDecimal.class)
                .single();
        assertThat(kept).isEqualTo(activeness.parts(asked).orElseThrow().index());
        return kept;
    }

    @Test
    void theIndexFollowsWhenAnActivityIsRecordedStruckAndCountsAgain() {
        var silent = index(site);
        var meeting = recorded(site);
        var met = index(site);
        assertThat(met).isGreaterThan(silent);
        assertThat(index(other)).isEqualTo(silent);
        activities.withdraw(meeting.id(), 1, "Ghi nhầm", author());
        assertThat(index(site)).isEqualTo(silent);
        activities.restore(meeting.id(), 2, author());
        assertThat(index(site)).isEqualTo(met);
    }

    @Test
    void theIndexFollowsWhatProvesAnActivity() {
        var meeting = recorded(site);
        var unproved = index(site);
        var proof = proofs.add(
                UUID.randomUUID(), meeting.id(), new WebLink("https://luytre.example/hop-to"), "Tin bài", author());
        assertThat(index(site)).isGreaterThan(unproved);
        proofs.remove(UUID.randomUUID(), meeting.id(), proof, author());
        assertThat(index(site)).isEqualTo(unproved);
    }

    @Test
    void anActivityThatServedAnotherSiteAfterAllIsInTheIndexOfThatOneAndOfTheFirstNoMore() {
        var silent = index(site);
        var meeting = recorded(site);
        var met = index(site);
        var changed = activities.change(meeting.id(), 1, meeting(other), author());
        assertThat(index(site)).isEqualTo(silent);
        assertThat(index(other)).isEqualTo(met);
        activities.change(meeting.id(), changed.version(), meeting(), author());
        assertThat(index(other)).isEqualTo(silent);
        assertThat(now(meeting).draft().subjects()).isEmpty();
    }

    @Test
    void manyActivitiesOfOneTransactionAreComputedOnceAtItsEnd() {
        var silent = index(site);
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < 100; i++) recorded(site, other);
            assertThat(jdbc.sql("select index from safetymodel.activeness where site = :site")
                            .param("site", site.value())
                            .query(BigDecimal.class)
                            .single())
                    .isEqualTo(silent);
        });
        assertThat(index(site)).isGreaterThan(silent).isEqualTo(index(other));
    }

    @Test
    void twoWhoRecordAtOnceMissNothingOfEachOther() throws Exception {
        var together = new CountDownLatch(2);
        var both = List.<Callable<Activity>>of(
                () -> recordedBeside(together, site, other), () -> recordedBeside(together, other, site));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(both)) assertThat(one.get()).isNotNull();
        }
        assertThat(activeness.parts(site).orElseThrow().meetings()).isEqualTo(2);
        assertThat(index(site)).isEqualTo(index(other));
    }

    private Activity recordedBeside(CountDownLatch together, SiteId... served) {
        return transaction.execute(_ -> {
            var meeting = recorded(served);
            together.countDown();
            try {
                together.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return meeting;
        });
    }
}
