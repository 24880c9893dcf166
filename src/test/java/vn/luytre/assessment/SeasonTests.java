package vn.luytre.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.assessment.MadeUpProvince.Place;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.assessment.standard.ShippedStandards;
import vn.luytre.assessment.standard.StandardDiff;
import vn.luytre.assessment.standard.Standards;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;

@AssessmentModuleTest
class SeasonTests {
    @Autowired
    private MadeUpProvince made;

    @Autowired
    private Seasons seasons;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Answers answers;

    @Autowired
    private Steps steps;

    @Autowired
    private Standards standards;

    @Autowired
    private Replaying replaying;

    @Autowired
    private SeasonClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aSeasonTakesInEveryObjectOfTheOfficeAndLeavesOutWhatTheStandardIsNotFor() {
        var place = made.place();
        var season = made.open(place);
        assertThat(count(season, "type = 'AREA'")).isEqualTo(6);
        assertThat(count(season, "type = 'COMMUNE'")).isEqualTo(2);
        assertThat(count(season, "type = 'SCHOOL' and state = 'OPEN'")).isEqualTo(2);
        assertThat(count(season, "type = 'SCHOOL' and state = 'EXCLUDED' and reason like '%tiểu học%'"))
                .isEqualTo(2);
        assertThat(count(season, "type = 'AGENCY' and unit = " + place.commune()))
                .isEqualTo(1);
        assertThat(count(season, "type = 'AGENCY' and commune is null and unit = " + place.province()))
                .isEqualTo(1);
    }

    private long count(Season season, String condition) {
        return jdbc.sql("select count(*) from assessment.review where season = " + season.id() + " and " + condition)
                .query(Long.class)
                .single();
    }

    @Test
    void aSeasonIsOpenedOnceForAKeyAndOnceForAYear() {
        var place = made.place();
        var key = UUID.randomUUID();
        var by = made.author(place.province());
        var first = seasons.open(key, "an-toan-antt", 2026, place.province(), by);
        assertThat(seasons.open(key, "an-toan-antt", 2026, place.province(), by))
                .isEqualTo(first);
        assertRefused("assessment.refused.open-already", () -> made.open(place));
        assertRefused("assessment.refused.year", () -> made.open(place, "an-toan-antt", 2019));
        assertRefused(
                "assessment.refused.elsewhere-already",
                () -> seasons.open(
                        UUID.randomUUID(), "an-toan-antt", 2026, place.commune(), made.author(place.commune())));
    }

    @Test
    void aRegistrationAfterTheFirstQuarterIsMarked() {
        var place = made.place();
        var season = made.open(place);
        var by = made.author(place.commune());
        clock.setTo(LocalDate.of(2026, 3, 31));
        assertThat(made.step(Step.REGISTER, made.review(season, place.areas().get(0)), by)
                        .late())
                .isFalse();
        clock.setTo(LocalDate.of(2026, 4, 1));
        assertThat(made.step(Step.REGISTER, made.review(season, place.areas().get(1)), by)
                        .late())
                .isTrue();
    }

    @Test
    void aReviewIsSubmittedOnlyWhenEverythingIsSaid() {
        var place = made.place();
        var season = made.open(place);
        var by = made.author(place.commune());
        var review = made.step(Step.REGISTER, made.review(season, place.areas().getFirst()), by);
        assertRefused("assessment.refused.incomplete", () -> made.step(Step.SUBMIT, review, by));
        made.answer(season, review);
        answers.save(season.id(), List.of(new Given(review.id(), "K3.a", "K3", false, null, null, null, "", "")));
        assertRefused("assessment.refused.incomplete", () -> made.step(Step.SUBMIT, review, by));
        answers.save(
                season.id(), List.of(new Given(review.id(), "K3.a", "K3", false, null, null, null, "Có một vụ.", "")));
        var submitted = made.step(Step.SUBMIT, review, by);
        assertThat(submitted.unmet()).containsExactly("K3");
        assertRefused(
                "assessment.refused.not-writable",
                () -> answers.save(
                        season.id(), List.of(new Given(review.id(), "K2", "K2", true, null, null, null, "", ""))));
    }

    @Test
    void allCriteriaMustHoldAndTheDecisionCannotSayOtherwise() {
        var place = made.place();
        var season = made.open(place);
        var met = made.decided(season, place.areas().get(0), place.commune(), place.commune());
        var not = made.decided(season, place.areas().get(1), place.commune(), place.commune(), "K4.b");
        assertThat(met.outcome()).isEqualTo(Outcome.MET);
        assertThat(not.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(not.unmet()).containsExactly("K4");
        assertThat(seasons.decisions(season.id())).extracting(Decision::number).containsOnly("12/QĐ-UBND");
        assertThat(fact(place.areas().get(1))).containsExactly("NOT_MET 2026-03-02 K4");
    }

    private List<String> fact(UnitId object) {
        return jdbc.sql("""
                select f.outcome || ' ' || f.registered_on || ' ' || u.criterion
                  from assessment.result_fact f join assessment.unmet_fact u on u.season = f.season and u.object = f.object
                 where f.object = :object
                """).param("object", object.value()).query(String.class).list();
    }

    @Test
    void theVerificationDiffersWithAReasonAndThenItCounts() {
        var place = made.place();
        var season = made.open(place);
        var by = made.author(place.commune());
        var checker = made.author(place.commune());
        var review = made.step(Step.REGISTER, made.review(season, place.areas().getFirst()), by);
        made.answer(season, review);
        made.step(Step.SUBMIT, review, by);
        assertRefused(
                "assessment.refused.differs",
                () -> answers.verify(
                        review.id(), List.of(new Verified(review.id(), "K2", false, null, "")), null, checker));
        answers.verify(
                review.id(), List.of(new Verified(review.id(), "K2", false, null, "Chưa có kế hoạch.")), null, checker);
        assertThat(made.step(Step.VERIFY, review, checker).unmet()).containsExactly("K2");
        assertThat(said(review, "K2")).matches(Answer::differs);
        var back = made.step(Step.SEND_BACK, review, made.author(place.commune()));
        assertThat(back.state()).isEqualTo(ReviewState.RETURNED);
        assertThat(back.unmet()).isEmpty();
    }

    @Test
    void nobodyVerifiesOrDecidesWhatTheySubmittedOrVerified() {
        var place = made.place();
        var season = made.open(place);
        var by = made.author(place.commune());
        var checker = made.author(place.commune());
        var review = made.step(Step.REGISTER, made.review(season, place.areas().getFirst()), by);
        made.answer(season, review);
        made.step(Step.SUBMIT, review, by);
        assertRefused("assessment.refused.own-submission", () -> made.step(Step.VERIFY, review, by));
        made.step(Step.VERIFY, review, checker);
        assertRefused("assessment.refused.decides-own-submission", () -> made.step(Step.DECIDE, review, by));
        assertRefused("assessment.refused.own-verification", () -> made.step(Step.DECIDE, review, checker));
        assertRefused(
                "assessment.refused.not-decider", () -> made.step(Step.DECIDE, review, made.author(place.province())));
        assertThat(made.step(Step.DECIDE, review, made.author(place.commune())).state())
                .isEqualTo(ReviewState.DECIDED);
    }

    @Test
    void aCommuneIsRecognisedWhenAllHaveRegisteredAndSeventyPerCentAreRecognised() {
        var place = made.place();
        var season = made.open(place);
        var commune = made.step(Step.REGISTER, made.review(season, place.commune()), made.author(place.commune()));
        made.answer(season, commune);
        for (var object : objectsIn(season, place))
            made.decided(
                    season,
                    object.object(),
                    place.commune(),
                    place.commune(),
                    object.title().equals("Thôn 1") ? "K3.a" : "");
        var submitted = made.step(Step.SUBMIT, commune, made.author(place.commune()));
        assertThat(submitted.unmet()).isEmpty();
        var said = said(commune, "C4.b");
        assertThat(said).extracting(Answer::part, Answer::whole, Answer::met).containsExactly(4L, 5L, true);
        var verified = made.step(Step.VERIFY, commune, made.author(place.province()));
        assertThat(verified.unmet()).isEmpty();
        assertThat(made.step(Step.DECIDE, commune, made.author(place.province()))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aCommuneWithOneThatDidNotRegisterDoesNotMeetTheFourthCriterion() {
        var place = made.place();
        var season = made.open(place);
        var objects = objectsIn(season, place);
        for (var object : objects.subList(1, objects.size()))
            made.decided(season, object.object(), place.commune(), place.commune());
        var commune = made.step(Step.REGISTER, made.review(season, place.commune()), made.author(place.commune()));
        made.answer(season, commune);
        assertThat(made.step(Step.SUBMIT, commune, made.author(place.commune())).unmet())
                .containsExactly("C4");
        assertThat(said(commune, "C4.a").part()).isEqualTo(4);
    }

    private List<Review> objectsIn(Season season, Place place) {
        return jdbc.sql("""
                select object from assessment.review
                 where season = :season and unit = :unit and type <> 'COMMUNE' and state <> 'EXCLUDED' order by id
                """)
                .param("season", season.id().value())
                .param("unit", place.commune().value())
                .query((row, _) -> made.review(season, new UnitId(row.getLong("object"))))
                .list();
    }

    @Test
    void anAppealIsInTimeOrRefusedAndItsAnswerIsByAnother() {
        var place = made.place();
        var season = made.open(place);
        clock.setTo(LocalDate.of(2026, 11, 10));
        var review = made.decided(season, place.areas().getFirst(), place.commune(), place.commune(), "K2");
        clock.setTo(LocalDate.of(2026, 11, 26));
        assertRefused(
                "assessment.refused.appeal-late", () -> made.step(Step.APPEAL, review, made.author(place.commune())));
        clock.setTo(LocalDate.of(2026, 11, 25));
        var by = made.author(place.commune());
        made.step(Step.APPEAL, review, by);
        assertRefused("assessment.refused.own-appeal", () -> made.step(Step.REOPEN, review, by));
        var again = made.step(Step.REOPEN, review, made.author(place.commune()));
        assertThat(again.state()).isEqualTo(ReviewState.RETURNED);
        assertThat(again.outcome()).isNull();
        assertThat(again.decision()).isNull();
    }

    @Test
    void moreTimeIsAskedForAndGrantedByThoseWhoVerify() {
        var place = made.place();
        var season = made.open(place);
        var review =
                made.step(Step.REGISTER, made.review(season, place.areas().getFirst()), made.author(place.commune()));
        assertRefused(
                "assessment.refused.no-extension",
                () -> made.step(Step.GRANT_EXTENSION, review, made.author(place.commune())));
        made.step(Step.ASK_EXTENSION, review, made.author(place.commune()));
        assertThat(made.step(Step.GRANT_EXTENSION, review, made.author(place.commune()))
                        .extendedUntil())
                .isNotNull();
    }

    @Test
    void inALockedSeasonNothingIsDone() {
        var place = made.place();
        var season = made.open(place);
        var by = made.author(place.province());
        seasons.lock(season.id(), true, by);
        assertRefused(
                "assessment.refused.locked",
                () -> made.step(
                        Step.REGISTER, made.review(season, place.areas().getFirst()), made.author(place.commune())));
        assertRefused("assessment.refused.locked-already", () -> seasons.lock(season.id(), true, by));
        seasons.lock(season.id(), false, by);
        made.step(Step.REGISTER, made.review(season, place.areas().getFirst()), made.author(place.commune()));
    }

    @Test
    void ofSeveralTheGoodAreDoneAndTheOthersAreNamedWithTheReason() {
        var place = made.place();
        var season = made.open(place);
        var by = made.author(place.commune());
        var first = made.step(Step.REGISTER, made.review(season, place.areas().get(0)), by);
        var second = made.review(season, place.areas().get(1));
        var key = UUID.randomUUID();
        var wish = made.wish(Step.REGISTER, List.of(first, second));
        var done = steps.several(key, wish, by);
        assertThat(done.done()).containsExactly(second.id());
        assertThat(Objects.requireNonNull(done.refused().get(first.id())).messageKey())
                .isEqualTo("assessment.refused.state.REGISTER");
        assertThat(steps.several(key, wish, by).done()).as("sent again").isEmpty();
    }

    @Test
    void theAnswersOfTheLastYearAndOfAnotherStandardAreTakenOver() {
        var place = made.place();
        var last = made.open(place, "an-toan-antt", 2025);
        var season = made.open(place);
        var before = made.decided(last, place.areas().getFirst(), place.commune(), place.commune());
        var review =
                made.step(Step.REGISTER, made.review(season, place.areas().getFirst()), made.author(place.commune()));
        assertThat(reviews.other(review.id(), "an-toan-antt", 1)).contains(before.id());
        assertThat(answers.takeOver(before, review, made.author(place.commune())))
                .isEqualTo(17);
        assertThat(said(review, "K3.đ").document()).isEqualTo("Báo cáo 12/BC-UBND");

        var rural = made.open(place, "nong-thon-moi-19-2", 2026);
        var commune = made.step(Step.REGISTER, made.review(season, place.commune()), made.author(place.commune()));
        made.answer(season, commune, "C2.K3a");
        var there = made.step(Step.REGISTER, made.review(rural, place.commune()), made.author(place.commune()));
        assertThat(answers.takeOver(commune, there, made.author(place.commune())))
                .isEqualTo(7);
        assertThat(said(there, "N1.a").met()).isFalse();
        assertThat(said(there, "N1.b").met()).isTrue();
    }

    @Test
    void aPastSeasonIsReplayedUnderTheStandardThatItKeepsWhateverAProvinceAddsLater() {
        var place = made.place();
        var season = made.open(place);
        made.decided(season, place.areas().get(0), place.commune(), place.commune());
        made.decided(season, place.areas().get(1), place.commune(), place.commune(), "K5.b");
        var by = made.author(place.province());
        standards.bring(
                place.province(),
                "bo-sung.yaml",
                ShippedStandards.sample(),
                by.account().value(),
                by.name());
        var replay = replaying.replay(seasons.find(season.id()).orElseThrow());
        assertThat(replay.decided()).isEqualTo(2);
        assertThat(replay.other()).isEmpty();
        var now = seasons.standard("an-toan-antt", 2026, place.province());
        assertThat(now.rule(ObjectType.AREA).criteria()).hasSize(6);
        assertThat(StandardDiff.of(season.standard(), now).changes()).isNotEmpty();
        assertThat(replaying.replay(season, now).other())
                .as("under the new one nobody has answered what was added")
                .extracting(other -> other.review().object())
                .containsExactly(place.areas().get(0));
    }

    @Test
    void aPackOfAProvinceHoldsForItsTimeAndUntilItIsWithdrawn() {
        var place = made.place();
        var by = made.author(place.province());
        var id = standards.bring(
                place.province(),
                "bo-sung.yaml",
                ShippedStandards.sample(),
                by.account().value(),
                by.name());
        assertThat(criteria(place, LocalDate.of(2025, 12, 31))).isEqualTo(5);
        assertThat(criteria(place, LocalDate.of(2026, 1, 1))).isEqualTo(6);
        assertRefused(
                "assessment.pack.twice",
                () -> standards.bring(
                        place.province(),
                        "lai.yaml",
                        ShippedStandards.sample(),
                        by.account().value(),
                        by.name()));
        assertRefused(
                "assessment.pack.broken",
                () -> standards.bring(
                        place.province(),
                        "hong.yaml",
                        "adds_to: khong-co".getBytes(StandardCharsets.UTF_8),
                        by.account().value(),
                        by.name()));
        standards.withdraw(standards.pack(id).orElseThrow(), by.account().value(), by.name());
        assertThat(criteria(place, LocalDate.of(2026, 1, 1))).isEqualTo(5);
    }

    private int criteria(Place place, LocalDate day) {
        return standards
                .find("an-toan-antt", place.commune(), day)
                .orElseThrow()
                .rule(ObjectType.AREA)
                .criteria()
                .size();
    }

    @Test
    void aClassificationGivesPointsAndAClassOnlyWhereTheProvinceFilledInTheThresholds() {
        var place = made.place();
        var season = made.open(place, "phan-loai-510", 2026);
        assertThat(count(season, "type <> 'AGENCY'"))
                .as("nothing is asked of the others yet")
                .isZero();
        var agency = new UnitId(jdbc.sql("select object from assessment.review where season = :season and unit = :unit")
                .param("season", season.id().value())
                .param("unit", place.commune().value())
                .query(Long.class)
                .single());
        var decided = made.decided(season, agency, place.commune(), place.commune());
        assertThat(decided.points()).isEqualByComparingTo("12");
        assertThat(decided.grade()).isNull();
        assertThat(decided.outcome()).isNull();

        var by = made.author(place.province());
        standards.bring(
                place.province(),
                "nguong.yaml",
                """
                adds_to: phan-loai-510
                name: Ngưỡng
                source: Quyết định mẫu
                from: "2026-01-01"
                classes:
                - {class: excellent, name: Xuất sắc, least: 11}
                - {class: weak, name: Yếu, least: 0}
                """.getBytes(StandardCharsets.UTF_8),
                by.account().value(),
                by.name());
        var later = made.open(place, "phan-loai-510", 2027);
        var review = made.step(Step.REGISTER, made.review(later, agency), made.author(place.commune()));
        made.answer(later, review);
        var first = made.author(place.commune());
        made.step(Step.SUBMIT, review, first);
        var checker = made.author(place.commune());
        answers.verify(
                review.id(),
                List.of(new Verified(review.id(), "P3", null, BigDecimal.valueOf(3), "Chưa tổ chức hội thi.")),
                null,
                checker);
        made.step(Step.VERIFY, review, checker);
        var graded = made.step(Step.DECIDE, review, made.author(place.commune()));
        assertThat(graded.pointsSelf()).isEqualByComparingTo("12");
        assertThat(graded.points()).isEqualByComparingTo("10");
        assertThat(graded.grade()).isEqualTo("WEAK");
        assertThat(replaying.replay(later).other()).isEmpty();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Refused) refused).messageKey())
                .isEqualTo(key);
    }

    private Answer said(Review review, String item) {
        return Objects.requireNonNull(reviews.answers(review.id()).get(item));
    }
}
