package vn.luytre.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.luytre.assessment.DecisionPaper;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.ReviewId;
import vn.luytre.assessment.Reviews;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.SeasonId;
import vn.luytre.assessment.Seasons;
import vn.luytre.assessment.Step;
import vn.luytre.identity.Access;
import vn.luytre.identity.Author;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.organization.Office;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitNames;
import vn.luytre.organization.Units;
import vn.luytre.web.NotFound;

/** Who sits before the screen: which seasons and objects that person sees, and in whose name a step of theirs stands. */
@Component
class AssessmentDesk {
    private final Access access;
    private final Desk desk;
    private final Seasons seasons;
    private final Reviews reviews;
    private final Units units;
    private final Office office;
    private final Clock clock;

    AssessmentDesk(
            Access access, Desk desk, Seasons seasons, Reviews reviews, Units units, Office office, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.seasons = seasons;
        this.reviews = reviews;
        this.units = units;
        this.office = office;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalTime time() {
        return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The objects of a season that somebody has a right towards. */
    Scope scope(Season season, Right right) {
        var reach = access.reach(right);
        if (reach.everywhere()) return Scope.ALL;
        return reach.units().contains(season.office()) && right == Right.VIEW
                ? Scope.ALL
                : new Scope(false, reach.units());
    }

    /** A season of a unit of the person, or of one above or below. */
    Season season(long id) {
        var season = seasons.find(new SeasonId(id)).orElseThrow(NotFound::new);
        if (!isSeen(season, circle())) throw new AccessDeniedException("season " + id);
        return season;
    }

    /** Those that the person sees, the last year first. */
    List<Season> seasons() {
        var circle = circle();
        return seasons.all().stream().filter(season -> isSeen(season, circle)).toList();
    }

    private static boolean isSeen(Season season, @Nullable Set<UnitId> circle) {
        return circle == null || circle.contains(season.office());
    }

    /** All units of the person, above and below; null where there are no bounds. */
    private @Nullable Set<UnitId> circle() {
        var reach = access.reach(Right.VIEW);
        if (reach.everywhere()) return null;
        var circle = new LinkedHashSet<>(reach.units());
        for (var own : access.own(Right.VIEW)) units.path(own, today()).forEach(unit -> circle.add(unit.id()));
        return circle;
    }

    boolean may(Right right, @Nullable UnitId unit) {
        return access.may(right, unit);
    }

    void require(Right right, UnitId unit) {
        access.require(right, unit);
    }

    /** A review that the person has a right towards. One of a unit that has ended is looked at as one of its commune. */
    Review review(Right right, long id) {
        var review = reviews.find(new ReviewId(id)).orElseThrow(NotFound::new);
        access.require(right, concerned(review));
        return review;
    }

    boolean may(Right right, Review review) {
        return access.may(right, concerned(review));
    }

    private UnitId concerned(Review review) {
        return units.find(review.object(), today()).isPresent() ? review.object() : review.unit();
    }

    Season of(Review review) {
        return seasons.of(review);
    }

    /** The person by a right towards a unit, in the name of the unit of that role; a role in the whole office stands for the province. */
    Author author(Right right, UnitId unit) {
        var authority = desk.authority(right, unit);
        var acting =
                authority.unit() != null ? authority.unit() : office.province().orElse(unit);
        return new Author(access.current().id(), desk.name(authority), acting);
    }

    Author author(Right right, Review review) {
        return author(right, concerned(review));
    }

    /** The paper of a decision, of today where no day was typed; none for any other step. */
    @Nullable
    DecisionPaper paper(Step step, @Nullable String number, @Nullable LocalDate day) {
        if (step != Step.DECIDE || number == null) return null;
        return new DecisionPaper(number.strip(), day == null ? today() : day);
    }

    /** Units in which the person prepares something: where a season may be opened. */
    Map<UnitId, String> offices(Right right) {
        var own = new LinkedHashSet<>(access.own(right));
        if (access.reachesEverywhere(right)) office.province().ifPresent(own::add);
        var names = new HashMap<UnitId, String>();
        units.all(own, today()).forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    /** The unit for which the person looks at standards. */
    UnitId home() {
        return desk.units().stream()
                .findFirst()
                .or(office::province)
                .orElseThrow(() -> new AccessDeniedException("no unit to look for"));
    }

    /** What units are called today, or were on their last day. */
    UnitNames names(Collection<UnitId> ids) {
        return units.names(ids, today());
    }

    String name(UnitId id) {
        return names(List.of(id)).of(id);
    }
}
