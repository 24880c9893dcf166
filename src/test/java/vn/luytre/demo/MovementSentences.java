package vn.luytre.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.Actors;
import vn.luytre.recognition.ProposalState;
import vn.luytre.safetymodel.LifeState;

/** What the made-up province holds of the movement itself; a part of {@link DemoTests}, which loads it. */
interface MovementSentences {
    @Test
    default void modelsAreInEveryStateOfTheirLife(@Autowired JdbcClient jdbc) {
        assertThat(texts(jdbc, "select distinct state from safetymodel.model"))
                .containsExactlyInAnyOrderElementsOf(names(LifeState.values()));
        assertThat(texts(jdbc, "select distinct recognition from safetymodel.model where recognition is not null"))
                .containsExactlyInAnyOrder("COMMUNE", "PROVINCE", "MINISTRY");
        assertThat(count(jdbc, "select count(*) from safetymodel.entry where happening = 'REVIVE'"))
                .isPositive();
        assertThat(count(jdbc, "select count(*) from safetymodel.site where replicated_from is not null"))
                .isPositive();
        assertThat(count(jdbc, "select count(distinct unit) from safetymodel.site"))
                .isGreaterThan(30);
    }

    @Test
    default void someSitesWorkSomeLookFormalAndPeopleHaveReviewedThem(@Autowired JdbcClient jdbc) {
        assertThat(count(jdbc, "select count(*) from safetymodel.activeness where formal"))
                .isPositive();
        assertThat(count(jdbc, "select count(*) from safetymodel.activeness where index >= 60"))
                .isPositive();
        assertThat(texts(jdbc, "select distinct verdict from safetymodel.review"))
                .hasSize(4);
    }

    @Test
    default void activitiesAreOfMostKindsAndManyAreProved(@Autowired JdbcClient jdbc) {
        assertThat(count(jdbc, "select count(distinct kind) from activity.activity_fact"))
                .isGreaterThan(18);
        assertThat(count(jdbc, "select count(*) from activity.activity_fact where proofs > 0"))
                .isGreaterThan(200);
        assertThat(count(jdbc, "select count(*) from activity.activity where state = 'PLANNED'"))
                .isPositive();
        assertThat(count(jdbc, "select count(*) from activity.festival_place where attendance > 0"))
                .isEqualTo(3);
        assertThat(count(jdbc, "select count(*) from activity.finding where duty is not null"))
                .isEqualTo(1);
        assertThat(count(jdbc, "select count(*) from activity.activity where campaign is not null"))
                .isGreaterThan(20);
    }

    @Test
    default void teamsAreGradedGivenBackOrWaitAndOneIsTooYoung(@Autowired JdbcClient jdbc) {
        assertThat(count(jdbc, "select count(*) from force.team")).isGreaterThan(200);
        assertThat(texts(jdbc, "select distinct state from force.grading"))
                .containsExactlyInAnyOrder("PROPOSED", "RETURNED", "DECIDED");
        assertThat(texts(jdbc, "select distinct grade from force.grading where grade is not null"))
                .hasSize(4);
        assertThat(count(jdbc, "select count(*) from force.grading where grade is null"))
                .isEqualTo(1);
        assertThat(texts(jdbc, "select distinct kind from force.line")).hasSize(7);
    }

    @Test
    default void theSeasonHasObjectsInEveryState(@Autowired JdbcClient jdbc) {
        assertThat(texts(jdbc, "select distinct state from assessment.review"))
                .contains(
                        "OPEN", "REGISTERED", "SUBMITTED", "RETURNED", "VERIFIED", "DECIDED", "APPEALED", "WITHDRAWN");
        assertThat(texts(jdbc, "select distinct type from assessment.review where state <> 'OPEN'"))
                .contains("AREA", "COMMUNE", "AGENCY", "SCHOOL");
        assertThat(texts(jdbc, "select distinct outcome from assessment.review where outcome is not null"))
                .containsExactlyInAnyOrder("MET", "NOT_MET");
        assertThat(count(jdbc, "select count(*) from assessment.review where extended_until is not null"))
                .isEqualTo(1);
        assertThat(count(jdbc, "select count(*) from assessment.review where extension_asked is not null"))
                .isEqualTo(1);
    }

    @Test
    default void commendationIsProposedDecidedAndOnceTakenBack(@Autowired JdbcClient jdbc) {
        var all = names(ProposalState.values());
        all.remove("DROPPED");
        assertThat(texts(jdbc, "select distinct state from recognition.proposal"))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(count(jdbc, "select count(*) from recognition.ground where record_kind = 'ACTIVITY'"))
                .isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "/activities, 50",
        "/campaigns, 1",
        "/models, 25",
        "/sites, 50",
        "/models/works?question=FORMAL, 10",
        "/teams, 50",
        "/teams/areas, 50",
        "/teams/book, 20",
        "/guards, 5",
        "/seasons, 1",
        "/awards, 10",
        "/movement, 20"
    })
    default void thePagesOfTheMovementHaveSomethingOnThem(
            String address, int rows, @Autowired MockMvcTester browser, @Autowired Cast cast) {
        var signedIn = Actors.authentication(cast.named("tonghop"));
        var answer = browser.get()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.authentication(signedIn))
                .exchange();
        assertThat(answer).hasStatusOk();
        var page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.select("main tbody tr, main li a")).hasSizeGreaterThanOrEqualTo(rows);
    }

    private static List<String> names(Enum<?>[] all) {
        return new ArrayList<>(Arrays.stream(all).map(Enum::name).toList());
    }

    private static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static List<String> texts(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
