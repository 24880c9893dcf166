package vn.luytre.reporting.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.identity.Author;
import vn.luytre.reporting.report.Merging.Place;
import vn.luytre.reporting.report.Paragraph.State;
import vn.luytre.reporting.report.ParagraphStore.New;
import vn.luytre.reporting.report.ReportEvent.ReportDrafted;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Drafts reports, and drafts again what nobody has touched. */
@Service
public class Redrafting {
    private final ReportStore reports;
    private final ParagraphStore paragraphs;
    private final Drafting drafting;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Redrafting(
            ReportStore reports,
            ParagraphStore paragraphs,
            Drafting drafting,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.drafting = drafting;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What would be written now. */
    List<Drafted> draft(Report report) {
        return drafting.of(report);
    }

    /** The same by its slot. */
    public Map<String, Drafted> now(Report report) {
        var now = new LinkedHashMap<String, Drafted>();
        for (var one : draft(report)) now.putIfAbsent(one.slot(), one);
        return now;
    }

    /** Puts what was drafted into a report that is held, around what people wrote. */
    void add(Report report, List<Drafted> drafted, Author by) {
        var there = paragraphs.of(report.id());
        var merging = Merging.of(report.kind(), there, drafted);
        var now = OffsetDateTime.now(clock);
        if (!merging.changed().isEmpty()) paragraphs.change(merging.changed(), by, now);
        var added = new ArrayList<New>();
        for (var one : merging.added()) added.add(new New(one.section(), 0, one.slot(), null, State.drafted(one)));
        if (!added.isEmpty()) paragraphs.add(report.id(), added, by, now);
        paragraphs.order(ids(report.id(), merging.order()));
    }

    private List<Long> ids(ReportId report, List<Place> order) {
        var bySlot = new HashMap<String, Long>();
        for (var one : paragraphs.of(report)) if (one.slot() != null) bySlot.put(one.slot(), one.id());
        var ids = new ArrayList<Long>();
        for (var place : order) {
            var paragraph = place.paragraph();
            ids.add(
                    paragraph != null
                            ? Long.valueOf(paragraph.id())
                            : Objects.requireNonNull(bySlot.get(
                                    Objects.requireNonNull(place.drafted()).slot())));
        }
        return ids;
    }

    /** Drafts again: what a person had a hand in stays as it is. */
    public void again(ReportId id, Author by) {
        var report = reports.find(id).orElseThrow(NotFound::new);
        var drafted = draft(report);
        transaction.executeWithoutResult(_ -> {
            var held = reports.hold(id).orElseThrow(NotFound::new);
            if (!held.isWritable()) throw Refused.conflict("report.refused.sent");
            add(held, drafted, by);
            reports.changed(id, OffsetDateTime.now(clock));
            events.publishEvent(new ReportDrafted(id, held.unit()));
        });
    }
}
