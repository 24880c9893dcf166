package vn.luytre.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.identity.Author;
import vn.luytre.reporting.report.ReportEvent.ReportMoved;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Sends reports upwards and back, by the rules of figures: what is sent is kept as it was, and whoever sent it does not accept it. */
@Service
public class ReportSteps {
    private final ReportStore reports;
    private final ReportStepStore steps;
    private final VersionStore versions;
    private final ReportPapers papers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportSteps(
            ReportStore reports,
            ReportStepStore steps,
            VersionStore versions,
            ReportPapers papers,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.steps = steps;
        this.versions = versions;
        this.papers = papers;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What happened to a report, from the first step to the last. */
    @Transactional(readOnly = true)
    public List<ReportStep> history(ReportId report) {
        return steps.of(report);
    }

    /** As it was sent the last time. */
    @Transactional(readOnly = true)
    public Optional<SentVersion> last(ReportId report) {
        return versions.last(report);
    }

    /** As it was sent once. */
    @Transactional(readOnly = true)
    public Optional<SentVersion> version(ReportId report, int number) {
        return versions.find(report, number);
    }

    /** What a version said. */
    @Transactional(readOnly = true)
    public Content content(SentVersion version) {
        return versions.content(version);
    }

    /** The last versions of several reports; those that were never sent are left out. */
    @Transactional(readOnly = true)
    public Map<ReportId, SentVersion> last(Collection<ReportId> reports) {
        return versions.last(reports);
    }

    /** The document that was sent. */
    @Transactional(readOnly = true)
    public byte[] docx(SentVersion version) {
        return versions.docx(version);
    }

    /** Whether what is kept of it still has the digests that stand beside it. */
    @Transactional(readOnly = true)
    public boolean isProven(SentVersion version) {
        return versions.isProven(version);
    }

    /**
     * Does a step. Who does it has the right towards the unit.
     *
     * @param version of the report that was looked at
     */
    public void step(ReportId id, SheetStep step, Author by, int version, ReportWords said) {
        var seen = reports.find(id).orElseThrow(NotFound::new);
        var content = step == SheetStep.SUBMIT && seen.isWritable() ? papers.content(seen) : null;
        var docx = content == null ? new byte[0] : papers.docx(seen, content);
        transaction.executeWithoutResult(_ -> {
            var held = reports.hold(id).orElseThrow(NotFound::new);
            requireAllowed(held, step, by, said);
            boolean isAnother =
                    held.standing().version() != version || seen.standing().version() != version;
            if (isAnother) throw Refused.conflict("report.refused.version");
            var sent = sent(held, content, docx);
            reports.move(id, step.after(held.state()), LocalDate.now(clock), OffsetDateTime.now(clock));
            steps.add(id, step, by, OffsetDateTime.now(clock), said, sent.number());
            events.publishEvent(new ReportMoved(id, held.unit(), step, sent.number(), sent.docxHash()));
        });
    }

    /** The version of which the step is: what was sent now, or the last time. */
    private SentVersion sent(Report report, @Nullable Content content, byte[] docx) {
        if (content != null) versions.add(report.id(), content, docx, OffsetDateTime.now(clock));
        return versions.last(report.id()).orElseThrow();
    }

    private void requireAllowed(Report report, SheetStep step, Author by, ReportWords said) {
        if (!step.isPossible(report.state())) throw Refused.conflict("report.refused.state");
        if (step.isFromAbove() && by.unit().equals(report.unit())) throw new Refused("report.refused.own-unit");
        if (step == SheetStep.RETURN && said.isEmpty()) throw new Refused("report.refused.no-reason");
        boolean own = steps.submitter(report.id()).filter(by.account()::equals).isPresent();
        if (step == SheetStep.ACCEPT && own) throw new Refused("report.refused.own-submission");
    }
}
