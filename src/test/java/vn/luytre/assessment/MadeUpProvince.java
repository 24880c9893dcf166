package vn.luytre.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.luytre.assessment.standard.Answering;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** A made-up province with communes, areas, offices and people, and what they do with a season. */
public final class MadeUpProvince {
    static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    private final People people;
    private final Seasons seasons;
    private final Reviews reviews;
    private final Answers answers;
    private final Steps steps;
    private final SeasonClock clock;

    private MadeUpProvince(
            People people, Seasons seasons, Reviews reviews, Answers answers, Steps steps, SeasonClock clock) {
        this.people = people;
        this.seasons = seasons;
        this.reviews = reviews;
        this.answers = answers;
        this.steps = steps;
        this.clock = clock;
    }

    /** Makes it where it is imported. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Of {
        @Bean
        MadeUpProvince madeUpProvince(
                People people, Seasons seasons, Reviews reviews, Answers answers, Steps steps, SeasonClock clock) {
            return new MadeUpProvince(people, seasons, reviews, answers, steps, clock);
        }
    }

    /** A fresh province with two communes; each has three areas, an agency and two schools, of which one is no object. */
    public record Place(UnitId province, UnitId commune, UnitId other, List<UnitId> areas) {}

    public Place place() {
        clock.setTo(SPRING);
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        var other = people.unit(UnitKind.WARD, "Phường Mai", province);
        var areas = new ArrayList<UnitId>();
        for (var one : List.of(commune, other)) {
            for (int number = 1; number <= 3; number++) areas.add(people.unit(UnitKind.VILLAGE, "Thôn " + number, one));
            people.unit(UnitKind.AGENCY, "Trạm Y tế", one);
            people.unit(UnitKind.SCHOOL, "Trường THCS Măng Non", one);
            people.unit(UnitKind.SCHOOL, "Trường Tiểu học Lá Tre", one);
        }
        people.unit(UnitKind.DEPARTMENT, "Sở Tre", province);
        return new Place(province, commune, other, List.copyOf(areas));
    }

    public Author author(UnitId unit) {
        return new Author(people.somebody(unit), "Lê Thị Bình, chuyên viên", unit);
    }

    public AccountId with(Role role, UnitId unit) {
        return people.with(role, unit);
    }

    public Season open(Place place) {
        return open(place, "an-toan-antt", 2026);
    }

    public Season open(Place place, String standard, int year) {
        var id = seasons.open(UUID.randomUUID(), standard, year, place.province(), author(place.province()));
        return seasons.find(id).orElseThrow();
    }

    public Review review(Season season, UnitId object) {
        return reviews.of(season.id(), List.of(object)).getFirst();
    }

    /** Does a step with one, in whatever state it is. */
    public Review step(Step step, Review review, Author by) {
        steps.one(UUID.randomUUID(), wish(step, List.of(review)), by);
        return reviews.find(review.id()).orElseThrow();
    }

    public StepWish wish(Step step, Collection<Review> some) {
        var season = some.iterator().next().season();
        var wish = StepWish.of(step, season, some.stream().map(Review::id).toList());
        if (step == Step.DECIDE) return wish.by(new DecisionPaper("12/QĐ-UBND", LocalDate.of(2026, 11, 10)));
        boolean isExtension = step == Step.ASK_EXTENSION || step == Step.GRANT_EXTENSION;
        var until = isExtension ? LocalDate.now(clock).plusDays(30) : null;
        return new StepWish(step, season, wish.ids(), null, step.asksReason() ? "Có lý do." : "", until, null);
    }

    /** Says of every item that it is met, but of these. */
    public void answer(Season season, Review review, String... unmet) {
        var given = new ArrayList<Given>();
        for (var item : season.standard().rule(review.type()).items()) {
            boolean isMet = !List.of(unmet).contains(item.code());
            boolean isPoints = item.answering() == Answering.POINTS;
            given.add(new Given(
                    review.id(),
                    item.code(),
                    item.criterion(),
                    isPoints ? null : isMet,
                    isPoints ? item.most() : null,
                    null,
                    null,
                    isMet ? "" : "Có một vụ việc, theo văn bản kèm theo.",
                    "Báo cáo 12/BC-UBND"));
        }
        answers.save(season.id(), given);
    }

    /** Registered, reviewed, verified and decided, each by another person. */
    public Review decided(Season season, UnitId object, UnitId verifier, UnitId decider, String... unmet) {
        var review = step(Step.REGISTER, review(season, object), author(verifier));
        answer(season, review, unmet);
        review = step(Step.SUBMIT, review, author(verifier));
        review = step(Step.VERIFY, review, author(verifier));
        return step(Step.DECIDE, review, author(decider));
    }
}
