package vn.luytre.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.report.ReportEvent.ReportBegun;
import vn.luytre.reporting.report.ReportEvent.ReportHeadChanged;
import vn.luytre.reporting.submission.Lateness;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.reporting.submission.Standing;
import vn.luytre.reporting.total.Place;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Reports: begun from what is known, found, and what stands around their text. */
@Service
public class Reports {
    private static final Standing NEW = new Standing(SheetState.DRAFT, 1, null, null);

    private final ReportStore store;
    private final ReportHeads heads;
    private final ReportFigures figures;
    private final Redrafting redrafting;
    private final Units units;
    private final Catalogue catalogue;
    private final Lateness lateness;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ReportStore store,
            ReportHeads heads,
            ReportFigures figures,
            Redrafting redrafting,
            Units units,
            Catalogue catalogue,
            Lateness lateness,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.heads = heads;
        this.figures = figures;
        this.redrafting = redrafting;
        this.units = units;
        this.catalogue = catalogue;
        this.lateness = lateness;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Report> find(ReportId id) {
        return store.find(id);
    }

    /** Those of units, the last one that somebody worked on first. */
    @Transactional(readOnly = true)
    public List<Report> of(Collection<UnitId> units) {
        return store.of(units);
    }

    /** Those of units of one kind and time. */
    @Transactional(readOnly = true)
    public List<Report> of(Collection<UnitId> units, ReportKind kind, ReportTime time) {
        return store.of(units, kind, time);
    }

    /**
     * Begins one with everything that can be drafted; the one that is there where it was begun already. Right {@code REPORT} of the
     * unit.
     */
    public ReportId begin(NewReport wish, Author by) {
        var known = store.like(wish);
        if (known.isPresent()) return known.get().id();
        var head = head(wish);
        var drafted = redrafting.draft(report(new ReportId(0), wish, head));
        return transaction.execute(_ -> {
            var added = store.add(wish, head, OffsetDateTime.now(clock));
            if (added.isEmpty()) return store.like(wish).orElseThrow().id();
            redrafting.add(report(added.get(), wish, head), drafted, by);
            events.publishEvent(new ReportBegun(added.get(), wish.unit()));
            return added.get();
        });
    }

    private Report report(ReportId id, NewReport wish, ReportHead head) {
        return new Report(
                id,
                wish.unit(),
                wish.kind(),
                wish.time(),
                wish.theme(),
                wish.forms(),
                head,
                NEW,
                OffsetDateTime.now(clock));
    }

    private ReportHead head(NewReport wish) {
        var today = LocalDate.now(clock);
        return store.of(List.of(wish.unit())).stream()
                .findFirst()
                .map(last -> last.head().forNext())
                .orElseGet(() -> heads.usual(
                        units.find(wish.unit(), today).orElseThrow(NotFound::new),
                        wish.kind().type(),
                        today));
    }

    /**
     * Writes what stands around the text.
     *
     * @param version of the report that was looked at
     */
    @Transactional
    public void head(ReportId id, ReportHead head, int version, Author by) {
        var report = writable(id);
        if (report.standing().version() != version) throw Refused.conflict("report.refused.version");
        store.saveHead(id, head, OffsetDateTime.now(clock));
        events.publishEvent(new ReportHeadChanged(id, report.unit()));
    }

    /** It is held, and may be written. */
    private Report writable(ReportId id) {
        var report = store.hold(id).orElseThrow(NotFound::new);
        if (!report.isWritable()) throw Refused.conflict("report.refused.sent");
        return report;
    }

    /**
     * By when it is to be sent: as the figures of its first form, by a unit of that level; nothing where it has no form, or where
     * reporting had not begun.
     */
    public Optional<LocalDate> due(Report report) {
        return figures.forms(report).stream().findFirst().flatMap(form -> due(form, report));
    }

    private Optional<LocalDate> due(FigureForm form, Report report) {
        var place = new Place(form.id(), ReportFigures.last(form, report.time()), report.unit());
        boolean isOwed = catalogue.isOwed(form, place.unit(), place.period());
        return isOwed ? Optional.of(lateness.due(form, place)) : Optional.empty();
    }

    /** The same of several. */
    public Map<ReportId, LocalDate> dues(Collection<Report> reports) {
        var dues = new HashMap<ReportId, LocalDate>();
        for (var report : reports) due(report).ifPresent(due -> dues.put(report.id(), due));
        return dues;
    }

    /** The same of one that was not begun. */
    public Optional<LocalDate> due(NewReport wish) {
        return due(report(new ReportId(0), wish, EMPTY));
    }

    private static final ReportHead EMPTY = new ReportHead("", "", null, "", "", null, "", "", "", "", "", "", "");
}
