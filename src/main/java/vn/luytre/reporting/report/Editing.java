package vn.luytre.reporting.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.reporting.Author;
import vn.luytre.reporting.report.Paragraph.State;
import vn.luytre.reporting.report.ParagraphStore.Changed;
import vn.luytre.reporting.report.ParagraphStore.New;
import vn.luytre.reporting.report.ReportEvent.ReportEdited;
import vn.luytre.reporting.report.SectionEdit.Typed;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** The text of reports under the hands of people. What a paragraph was is kept each time. */
@Service
public class Editing {
    /** More is no paragraph. */
    public static final int LONGEST = 20_000;

    private final ReportStore reports;
    private final ParagraphStore paragraphs;
    private final Redrafting redrafting;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editing(
            ReportStore reports,
            ParagraphStore paragraphs,
            Redrafting redrafting,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.paragraphs = paragraphs;
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

    /** What a paragraph was before, the last first. */
    @Transactional(readOnly = true)
    public List<Paragraph> history(ReportId report, long paragraph) {
        return paragraphs.history(report, paragraph);
    }

    /**
     * Writes what was typed.
     *
     * @return paragraphs that others changed meanwhile and this person as well, as they are now; then nothing was written
     */
    public List<Paragraph> write(ReportId id, SectionEdit edit, Author by) {
        if (edit.added().length() > LONGEST
                || edit.typed().stream().anyMatch(one -> one.text().length() > LONGEST))
            throw new Refused("report.refused.long", LONGEST);
        var drafted = drafted(id, edit);
        return Objects.requireNonNull(transaction.execute(_ -> {
            var report = writable(id);
            var there = paragraphs.of(id);
            var conflicts = conflicts(id, there, edit);
            if (!conflicts.isEmpty()) return conflicts;
            save(there, edit, by);
            add(report, edit, by);
            if (edit.deed() != null) does(report, edit, drafted, by);
            reports.changed(id, now());
            events.publishEvent(new ReportEdited(id, report.unit()));
            return conflicts;
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

    /** Who left a paragraph as it had been does not stand against who changed it meanwhile. */
    private List<Paragraph> conflicts(ReportId id, List<Paragraph> there, SectionEdit edit) {
        var conflicts = new ArrayList<Paragraph>();
        for (var typed : edit.typed()) {
            var now = find(there, typed.paragraph());
            if (now.version() == typed.version() || isSame(now, typed) || isUntouched(id, typed)) continue;
            conflicts.add(now);
        }
        return conflicts;
    }

    private boolean isUntouched(ReportId id, Typed typed) {
        return paragraphs.history(id, typed.paragraph()).stream()
                .anyMatch(was -> was.version() == typed.version() && isSame(was, typed));
    }

    private static boolean isSame(Paragraph paragraph, Typed typed) {
        return paragraph.text().strip().equals(normal(typed.text()));
    }

    /** Browsers send other ends of lines than they got. */
    private static String normal(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static Paragraph find(List<Paragraph> there, long id) {
        return there.stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    private void save(List<Paragraph> there, SectionEdit edit, Author by) {
        var changed = new ArrayList<Changed>();
        for (var typed : edit.typed()) {
            var now = find(there, typed.paragraph());
            if (now.version() == typed.version() && !isSame(now, typed))
                changed.add(new Changed(now.id(), now.written(normal(typed.text()))));
        }
        if (!changed.isEmpty()) paragraphs.change(changed, by, now());
    }

    private void add(Report report, SectionEdit edit, Author by) {
        var text = normal(edit.added());
        if (text.isEmpty()) return;
        var section = report.kind().section(edit.section()).orElseThrow(NotFound::new);
        paragraphs.add(report.id(), List.of(new New(section.code(), 0, null, State.typed(text))), by, now());
        order(report);
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

    private void does(Report report, SectionEdit edit, Map<String, Drafted> drafted, Author by) {
        var all = paragraphs.of(report.id());
        var target = find(all, edit.target());
        var deed = Objects.requireNonNull(edit.deed());
        if (deed == SectionEdit.Deed.UP) up(all, target);
        else paragraphs.change(List.of(new Changed(target.id(), after(deed, target, drafted))), by, now());
    }

    private static State after(SectionEdit.Deed deed, Paragraph target, Map<String, Drafted> drafted) {
        var now = Optional.ofNullable(target.slot()).map(drafted::get).orElse(null);
        return switch (deed) {
            case TAKE -> taken(target, now);
            case LEAVE ->
                now == null
                        ? State.typed(target.text())
                        : new State(target.text(), now.text(), now.source(), true, target.dropped());
            case DROP -> new State(target.text(), target.drafted(), target.source(), true, true);
            case BRING_BACK ->
                new State(
                        target.text(),
                        target.drafted(),
                        target.source(),
                        !target.text().equals(target.drafted()),
                        false);
            case UP -> target.state();
        };
    }

    private static State taken(Paragraph target, @Nullable Drafted now) {
        if (now != null) return State.drafted(now);
        return new State(target.text(), target.drafted(), target.source(), true, true);
    }

    private void up(List<Paragraph> all, Paragraph target) {
        var ids = new ArrayList<>(all.stream().map(Paragraph::id).toList());
        int at = ids.indexOf(target.id());
        for (int before = at - 1; before >= 0; before--) {
            var one = all.get(before);
            if (!one.section().equals(target.section())) return;
            if (one.dropped()) continue;
            Collections.rotate(ids.subList(before, at + 1), 1);
            paragraphs.order(ids);
            return;
        }
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
        reports.changed(id, now());
        events.publishEvent(new ReportEdited(id, report.unit()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
