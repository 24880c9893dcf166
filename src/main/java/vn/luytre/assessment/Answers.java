package vn.luytre.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.assessment.AssessmentEvent.AnswersSaved;
import vn.luytre.assessment.standard.Item;
import vn.luytre.identity.Author;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** What objects say of themselves, and what the verification says of that. */
@Service
@Transactional
public class Answers {
    private static final int LONGEST = 4_000;

    private final SeasonStore seasons;
    private final ReviewStore reviews;
    private final AnswerStore store;
    private final ReviewProofs proofs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answers(
            SeasonStore seasons,
            ReviewStore reviews,
            AnswerStore store,
            ReviewProofs proofs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seasons = seasons;
        this.reviews = reviews;
        this.store = store;
        this.proofs = proofs;
        this.events = events;
        this.clock = clock;
    }

    /** Saves what is said; refused as a whole where an object of it cannot be written any more. */
    public void save(SeasonId id, List<Given> given) {
        save(id, given, null);
    }

    /** The same, of the one object that was looked at in this version. */
    public void save(SeasonId id, List<Given> given, @Nullable Integer version) {
        if (given.isEmpty()) return;
        var season = seasons.find(id).orElseThrow(NotFound::new);
        if (season.isLocked()) throw Refused.conflict("assessment.refused.locked", season.title());
        var cases = cases(given.stream().map(Given::review).distinct().toList());
        for (var one : given) check(season, cases.get(one.review()), one);
        for (var one : cases.values()) checkVersion(one, version);
        store.save(given);
        store.tally(cases.keySet());
        events.publishEvent(new AnswersSaved(id, given.getFirst().review(), cases.size()));
    }

    private Map<ReviewId, Case> cases(Collection<ReviewId> ids) {
        var cases = new HashMap<ReviewId, Case>();
        for (var one : reviews.lock(ids)) cases.put(one.id(), one);
        if (cases.size() != ids.size()) throw new NotFound();
        return cases;
    }

    private static void check(Season season, @Nullable Case one, Given given) {
        if (one == null || !one.season().equals(season.id())) throw new NotFound();
        if (!one.state().isWritable()) throw Refused.conflict("assessment.refused.not-writable", one.state());
        var item = item(season, one, given.item());
        if (given.reason().length() > LONGEST || given.document().length() > LONGEST)
            throw new Refused("assessment.refused.long", item.code());
        checkPoints(item, given.points());
        checkShare(item, given);
    }

    private static void checkVersion(Case one, @Nullable Integer version) {
        if (version != null && version != one.version()) throw Refused.conflict("assessment.refused.changed");
    }

    private static void checkPoints(Item item, @Nullable BigDecimal points) {
        if (points == null) return;
        if (points.signum() < 0 || points.compareTo(item.most()) > 0)
            throw new Refused(
                    "assessment.refused.points", item.code(), item.most().toPlainString());
    }

    private static void checkShare(Item item, Given given) {
        if (given.part() == null && given.whole() == null) return;
        if (given.part() == null || given.whole() == null || given.part() < 0 || given.part() > given.whole())
            throw new Refused("assessment.refused.share", item.code());
    }

    private static Item item(Season season, Case one, String code) {
        return season.standard().rule(one.type()).items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("assessment.refused.no-item", code));
    }

    /** Saves what the verification says, before it is finished; where it says something else it says why. */
    public void verify(ReviewId id, List<Verified> verified, @Nullable Integer version, Author by) {
        var one = reviews.lock(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        checkVersion(one, version);
        var season = seasons.find(one.season()).orElseThrow(NotFound::new);
        new StepRules(season, Step.VERIFY, by, LocalDate.now(clock))
                .refusal(one)
                .ifPresent(refused -> {
                    throw refused;
                });
        var said = store.of(id);
        for (var item : verified)
            checkVerified(season, one, said.getOrDefault(item.item(), Answer.none(item.item())), item);
        store.verify(verified);
        store.tally(List.of(id));
        events.publishEvent(new AnswersSaved(season.id(), id, 1));
    }

    private static void checkVerified(Season season, Case one, Answer said, Verified verified) {
        var item = item(season, one, verified.item());
        checkPoints(item, verified.points());
        boolean inPoints = verified.points() != null
                && (said.points() == null || verified.points().compareTo(said.points()) != 0);
        boolean isOther = inPoints || verified.met() != null && !verified.met().equals(said.met());
        if (isOther && verified.reason().isBlank()) throw new Refused("assessment.refused.differs", item.code());
    }

    /**
     * Takes answers over: those of the last year, or those of another standard in the same year.
     *
     * @return how many
     */
    public int takeOver(Review from, Review to, Author by) {
        var season = seasons.find(to.season()).orElseThrow(NotFound::new);
        var other = seasons.find(from.season()).orElseThrow(NotFound::new);
        if (season.isLocked()) throw Refused.conflict("assessment.refused.locked", season.title());
        if (!to.state().isWritable()) throw Refused.conflict("assessment.refused.not-writable", to.state());
        var there = new ArrayList<String>();
        var here = new ArrayList<Item>();
        boolean isSame = season.standard().code().equals(other.standard().code());
        for (var item : season.standard().rule(to.type()).items()) {
            var source = isSame ? item.code() : item.sameIn(other.standard().code());
            if (source == null || item.answering().isShare()) continue;
            there.add(source);
            here.add(item);
        }
        int taken = store.copy(
                from.id(),
                to.id(),
                there,
                here.stream().map(Item::code).toList(),
                here.stream().map(Item::criterion).toList());
        proofs.copy(from.id(), to.id(), there, here.stream().map(Item::code).toList(), by);
        store.tally(List.of(to.id()));
        events.publishEvent(new AnswersSaved(season.id(), to.id(), 1));
        return taken;
    }
}
