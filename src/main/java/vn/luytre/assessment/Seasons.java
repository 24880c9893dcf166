package vn.luytre.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.assessment.AssessmentEvent.SeasonLocked;
import vn.luytre.assessment.AssessmentEvent.SeasonOpened;
import vn.luytre.assessment.standard.Standard;
import vn.luytre.assessment.standard.StandardText;
import vn.luytre.assessment.standard.Standards;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.UnitId;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Opens seasons with all their objects, locks and unlocks them. */
@Service
@Transactional
public class Seasons {
    private static final int FIRST_YEAR = 2022;

    private final SeasonStore store;
    private final ReviewStore reviews;
    private final SeasonObjects objects;
    private final Standards standards;
    private final DecisionStore decisions;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seasons(
            SeasonStore store,
            ReviewStore reviews,
            SeasonObjects objects,
            Standards standards,
            DecisionStore decisions,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reviews = reviews;
        this.objects = objects;
        this.standards = standards;
        this.decisions = decisions;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** The last year first. */
    @Transactional(readOnly = true)
    public List<Season> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<Season> find(SeasonId id) {
        return store.find(id);
    }

    /** Those of the season, the last first. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(SeasonId id) {
        return decisions.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Decision> decision(long id) {
        return decisions.find(id);
    }

    /** What a decision is about. */
    @Transactional(readOnly = true)
    public List<Review> decided(long decision) {
        return decisions.objects(decision);
    }

    /** The standard of a code as a season of that year would keep it. */
    @Transactional(readOnly = true)
    public Standard standard(String code, int year, UnitId office) {
        var day = dayOf(year);
        return standards
                .find(code, office, day)
                .map(one -> one.in(year))
                .orElseThrow(() -> new Refused("assessment.refused.no-standard", code, year));
    }

    /** A past season goes by the packs of its last day, one that runs by those of today. */
    private LocalDate dayOf(int year) {
        var today = LocalDate.now(clock);
        var last = LocalDate.of(year, 12, 31);
        return last.isBefore(today) ? last : today;
    }

    /** What a season of a year would be about. */
    @Transactional(readOnly = true)
    public List<SeasonObject> preview(Standard standard, int year, UnitId office) {
        return objects.of(standard, office, dayOf(year));
    }

    /** Opens a season with every object of the office; done once for a key. */
    public SeasonId open(UUID key, String code, int year, UnitId office, Author by) {
        return new SeasonId(commands.once(
                key, by.account(), "assessment.open " + code + " " + year, () -> opened(code, year, office, by)));
    }

    private long opened(String code, int year, UnitId office, Author by) {
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear() + 1)
            throw new Refused("assessment.refused.year", Integer.toString(year));
        var standard = standard(code, year, office);
        var there = preview(standard, year, office);
        if (there.isEmpty()) throw new Refused("assessment.refused.no-objects");
        var title = standard.shortName() + " " + year;
        var id = store.add(standard, title, year, office, by, OffsetDateTime.now(clock))
                .orElseThrow(() -> Refused.conflict("assessment.refused.open-already", title));
        int added = reviews.add(id, there);
        if (added == 0) throw Refused.conflict("assessment.refused.elsewhere-already", title);
        var hash = StandardText.hash(StandardText.write(standard));
        events.publishEvent(new SeasonOpened(id, code, year, office, added, hash));
        return id.value();
    }

    /** Units that came into being since are taken in too. */
    public int refresh(Season season) {
        if (season.isLocked()) throw Refused.conflict("assessment.refused.locked", season.title());
        int added = reviews.add(season.id(), preview(season.standard(), season.year(), season.office()));
        if (added > 0)
            events.publishEvent(new SeasonOpened(
                    season.id(), season.standard().code(), season.year(), season.office(), added, season.hash()));
        return added;
    }

    /** Nothing is done in it from now on, or it is open again. */
    public void lock(SeasonId id, boolean locked, Author by) {
        boolean done = locked ? store.lock(id, by, OffsetDateTime.now(clock)) : store.unlock(id);
        if (!done)
            throw Refused.conflict(
                    locked ? "assessment.refused.locked-already" : "assessment.refused.unlocked-already");
        events.publishEvent(new SeasonLocked(id, locked));
    }

    /** The season of a review. */
    @Transactional(readOnly = true)
    public Season of(Review review) {
        return store.find(review.season()).orElseThrow(NotFound::new);
    }
}
