package vn.luytre.directive;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.directive.DirectiveEvent.DirectiveIssued;
import vn.luytre.directive.DirectiveEvent.DirectiveReturned;
import vn.luytre.directive.DirectiveEvent.DirectiveSubmitted;
import vn.luytre.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.luytre.directive.DirectiveEvent.DraftChanged;
import vn.luytre.directive.DirectiveState.Step;
import vn.luytre.directive.draft.Command;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.DraftStore;
import vn.luytre.directive.draft.DraftText;
import vn.luytre.directive.draft.Drafts;
import vn.luytre.directive.draft.Gap;
import vn.luytre.directive.search.Search;
import vn.luytre.web.Refused;

/** The review of what was read, up to the decision of a leader. */
@Service
public class Reviews {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DirectiveStore store;
    private final DraftStore draftStore;
    private final Drafts drafts;
    private final ReadingStore readings;
    private final DutyStore duties;
    private final Search search;
    private final DirectiveSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            DirectiveStore store,
            DraftStore draftStore,
            Drafts drafts,
            ReadingStore readings,
            DutyStore duties,
            Search search,
            DirectiveSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.draftStore = draftStore;
        this.drafts = drafts;
        this.readings = readings;
        this.duties = duties;
        this.search = search;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The draft as it stands. */
    @Transactional(readOnly = true)
    public Draft draft(DirectiveId id) {
        return draftStore.find(id.value()).orElseThrow(() -> new Refused("directive.unknown"));
    }

    /** The text that the draft is about. */
    @Transactional(readOnly = true)
    public DraftText text(DirectiveId id) {
        return kept(id).orElseThrow(() -> new Refused("directive.unknown"));
    }

    private Optional<DraftText> kept(DirectiveId id) {
        return readings.text(id).map(text -> KeptText.of(JSON.readTree(text)));
    }

    /** Both; nothing as long as nothing was read. */
    @Transactional(readOnly = true)
    public Optional<Reviewed> find(DirectiveId id) {
        return kept(id).map(text -> new Reviewed(draft(id), text));
    }

    /** What was done to the draft after a version, the latest first. */
    @Transactional(readOnly = true)
    public List<DraftStore.Done> since(DirectiveId id, int version) {
        return drafts.since(id.value(), version);
    }

    /** Does what a person says to the version that the person saw. */
    @Transactional
    public Draft change(DirectiveId id, int seen, Command command, Person by) {
        underReview(id);
        var draft = drafts.change(id.value(), seen, command, text(id), hand(by));
        store.setHead(id, Head.of(draft));
        events.publishEvent(new DraftChanged(id, draft.version(), command.what(), command.item()));
        return draft;
    }

    /** Takes back the last change. */
    @Transactional
    public Draft takeBack(DirectiveId id, int seen, Person by) {
        underReview(id);
        var draft = drafts.takeBack(id.value(), seen, hand(by));
        store.setHead(id, Head.of(draft));
        events.publishEvent(new DraftChanged(id, draft.version(), "TakeBack", null));
        return draft;
    }

    private void underReview(DirectiveId id) {
        var directive = lock(id);
        if (directive.state() != DirectiveState.UNDER_REVIEW) {
            throw Refused.conflict("directive.draft.closed", directive.state());
        }
    }

    private static Drafts.Hand hand(Person by) {
        return new Drafts.Hand(by.account(), by.name());
    }

    /** Says that the review is done. */
    @Transactional
    public void submit(DirectiveId id, int seen, Person by) {
        var directive = lock(id);
        directive.state().after(Step.SUBMIT);
        var draft = seen(id, seen);
        var gaps = Gap.in(draft);
        if (!gaps.isEmpty()) throw new Refused("directive.submit.gaps", gaps.size());
        store.setReviewer(id, by.account());
        search.index(id.value(), draft, text(id).raw());
        store.move(directive, Step.SUBMIT, by, now(), "");
        events.publishEvent(new DirectiveSubmitted(id, directive.office(), seen));
    }

    /** A leader sends it back to the review. */
    @Transactional
    public void giveBack(DirectiveId id, String reason, Person by) {
        if (reason.isBlank()) throw new Refused("directive.return.no-reason");
        var directive = lock(id);
        store.move(directive, Step.RETURN, by, now(), reason.strip());
        events.publishEvent(new DirectiveReturned(id, directive.office()));
    }

    /** A leader lets the duties of the version that the leader saw go out. */
    @Transactional
    public void issue(DirectiveId id, int seen, Person by) {
        var directive = lock(id);
        directive.state().after(Step.ISSUE);
        boolean same = directive.reviewer().filter(by.account()::equals).isPresent();
        if (settings.twoPersons() && same) throw new Refused("directive.issue.two-persons");
        int issued = duties.issue(id, seen(id, seen));
        store.move(directive, Step.ISSUE, by, now(), "");
        events.publishEvent(new DirectiveIssued(
                id,
                directive.office(),
                directive.number().orElse(null),
                directive.issuedOn().orElse(null),
                directive.subject().orElse(null),
                issued));
    }

    /** The office takes it back. */
    @Transactional
    public void withdraw(DirectiveId id, String reason, Person by) {
        if (reason.isBlank()) throw new Refused("directive.withdraw.no-reason");
        var directive = lock(id);
        store.move(directive, Step.WITHDRAW, by, now(), reason.strip());
        boolean wasIssued = directive.state() == DirectiveState.ISSUED;
        events.publishEvent(new DirectiveWithdrawn(id, wasIssued, reason.strip()));
    }

    private Draft seen(DirectiveId id, int seen) {
        var draft = draft(id);
        if (draft.version() == seen) return draft;
        var since = drafts.since(id.value(), seen);
        if (since.isEmpty()) throw Refused.conflict("directive.draft.other-version");
        var last = since.getFirst();
        throw Refused.conflict("directive.draft.changed-by", last.accountName(), last.at(), since.size());
    }

    private Directive lock(DirectiveId id) {
        return store.lock(id).orElseThrow(() -> new Refused("directive.unknown"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
