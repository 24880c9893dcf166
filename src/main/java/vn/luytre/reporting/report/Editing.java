package vn.luytre.reporting.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.identity.Author;
import vn.luytre.reporting.report.Paragraph.State;
import vn.luytre.reporting.report.ParagraphStore.Changed;
import vn.luytre.reporting.report.ParagraphStore.New;
import vn.luytre.reporting.report.ReportEvent.ReportEdited;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** The text of reports under the hands of people. What a paragraph was is kept each time. */
@Service
public class Editing {
    /** More is no paragraph. */
    public static final int LONGEST = 20_000;

    private final ReportStore reports;
    private final ParagraphStore paragraphs;
    private final ParagraphDeeds deeds;
    private final Redrafting redrafting;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editing(
            ReportStore reports,
            ParagraphStore paragraphs,
            ParagraphDeeds deeds,
            Redrafting redrafting,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.deeds = deeds;
        this.redrafting = redrafting;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** All paragraphs of a report in their order, also those that were taken out. */
    @Transactional(readOnly = true)
    public List<Paragraph> paragraphs(ReportId report) {
        return paragraphs.of(report);
    }

    /** What a paragraph was before, the last first; what one person typed within minutes, saved again and again, is one. */
    @Transactional(readOnly = true)
    public List<Paragraph> history(Report report, Paragraph paragraph) {
        var stretches = new ArrayList<Paragraph>();
        var next = paragraph;
        for (var was : paragraphs.history(report.id(), paragraph.id())) {
            if (!next.goesOnWith(was)) stretches.add(was);
            next = was;
        }
        return stretches;
    }

    /**
     * Writes what was typed. The same page sent twice is written once.
     *
     * @return paragraphs that others changed meanwhile and this person as well, as they are now: they stay so, the others are written
     */
    public List<Paragraph> write(ReportId id, SectionEdit edit, Author by) {
        if (edit.isLongerThan(LONGEST)) throw new Refused("report.refused.long", LONGEST);
        var drafted = drafted(id, edit);
        return Objects.requireNonNull(transaction.execute(_ -> {
            var report = writable(id);
            if (report.kind().section(edit.section()).isEmpty()) throw new NotFound();
            var meanwhile = Meanwhile.of(edit, paragraphs.of(id), one -> paragraphs.history(id, one), by);
            boolean isAnother = save(meanwhile.changed(), by);
            isAnother |= add(report, edit, meanwhile, by);
            if (edit.deed() != null && meanwhile.conflicts().isEmpty()) {
                deeds.does(report, edit, drafted, by);
                isAnother = true;
            }
            if (isAnother) edited(report);
            return meanwhile.conflicts();
        }));
    }

    private Map<String, Drafted> drafted(ReportId id, SectionEdit edit) {
        boolean isAsked = edit.deed() == SectionEdit.Deed.TAKE || edit.deed() == SectionEdit.Deed.LEAVE;
        return isAsked ? redrafting.now(reports.find(id).orElseThrow(NotFound::new)) : Map.of();
    }

    private Report writable(ReportId id) {
        var report = reports.hold(id).orElseThrow(NotFound::new);
        if (!report.isWritable()) throw Refused.conflict("report.refused.sent");
        return report;
    }

    private boolean save(List<Changed> changed, Author by) {
        if (!changed.isEmpty()) paragraphs.change(changed, by, now());
        return !changed.isEmpty();
    }

    /** What came without the mark of a page is not added beside a conflict: it comes again when that is settled. */
    private boolean add(Report report, SectionEdit edit, Meanwhile meanwhile, Author by) {
        var text = SectionEdit.normal(edit.added());
        boolean comesAgain = edit.key() == null && !meanwhile.conflicts().isEmpty();
        if (text.isEmpty() || meanwhile.hasAdded() || comesAgain) return false;
        paragraphs.add(
                report.id(), List.of(new New(edit.section(), 0, null, edit.key(), State.typed(text))), by, now());
        order(report);
        return true;
    }

    /** By section; within one as they are, a new one at the end. */
    private void order(Report report) {
        var all = new ArrayList<>(paragraphs.of(report.id()));
        var added = all.stream().filter(one -> one.ordinal() == 0).toList();
        all.removeAll(added);
        all.addAll(added);
        var ids = new ArrayList<Long>();
        for (var section : report.kind().sections())
            for (var one : all) if (one.section().equals(section.code())) ids.add(one.id());
        paragraphs.order(ids);
    }

    /** Makes of a paragraph what it was in one of its versions. */
    @Transactional
    public void restore(ReportId id, long paragraph, int version, Author by) {
        var report = writable(id);
        var was = paragraphs.history(id, paragraph).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
        var state = new State(was.text(), was.drafted(), was.source(), was.edited(), false);
        paragraphs.change(List.of(new Changed(paragraph, state)), by, now());
        edited(report);
    }

    private void edited(Report report) {
        reports.changed(report.id(), now());
        events.publishEvent(new ReportEdited(report.id(), report.unit()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
