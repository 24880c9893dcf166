package vn.luytre.reporting.web.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.document.Block.Heading.Level;
import vn.luytre.reporting.report.Differences.Difference;
import vn.luytre.reporting.report.Drafted;
import vn.luytre.reporting.report.FigureThen;
import vn.luytre.reporting.report.Paragraph;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportKind;
import vn.luytre.reporting.report.ReportStep;
import vn.luytre.reporting.report.SentVersion;
import vn.luytre.reporting.submission.SheetStep;

/**
 * A report on the screen.
 *
 * @param due null where no form says when
 * @param writes whether this person may write in it now
 * @param sent as it was sent last; null while it never was
 * @param differences figures that are not any more what was sent
 */
public record ReportPage(
        Report report,
        String unit,
        @Nullable LocalDate due,
        LocalDate today,
        boolean writes,
        boolean printsPdf,
        List<SectionView> sections,
        Set<SheetStep> steps,
        List<ReportStep> history,
        @Nullable SentVersion sent,
        List<Difference> differences) {
    /**
     * A section.
     *
     * @param label «I.», «1.»; empty where it has none
     */
    public record SectionView(ReportKind.Section plan, String label, List<ParagraphView> paragraphs) {
        boolean isOf(Level level) {
            return plan.level().filter(level::equals).isPresent();
        }

        public List<ParagraphView> shown() {
            return paragraphs.stream().filter(one -> !one.paragraph().dropped()).toList();
        }

        /** Those that stand in boxes: what another took out while it was written stays, what this page added has its own box. */
        public List<ParagraphView> boxes(@Nullable UUID key, List<Paragraph> conflicts) {
            var open = conflicts.stream().map(Paragraph::id).toList();
            return paragraphs.stream()
                    .filter(one -> key == null || !key.equals(one.paragraph().key()))
                    .filter(one -> !one.paragraph().dropped()
                            || open.contains(one.paragraph().id()))
                    .toList();
        }

        /** Those that were taken out by a person. */
        public List<ParagraphView> dropped() {
            return paragraphs.stream()
                    .filter(one -> one.paragraph().dropped() && one.paragraph().edited())
                    .toList();
        }
    }

    /**
     * A paragraph.
     *
     * @param isChanged whether it would be drafted otherwise today
     * @param now as it would be drafted; null if it would not be
     * @param changes figures that are others now
     * @param remark of the unit above when it sent the report back; empty for none
     */
    public record ParagraphView(
            Paragraph paragraph,
            boolean isChanged,
            @Nullable Drafted now,
            List<FigureChange> changes,
            String remark) {}

    /** A figure that is another now; empty where there is none. */
    public record FigureChange(FigureThen then, @Nullable FigureThen now) {}

    /** Those in which something stands, and the parts over them. */
    static List<SectionView> filled(List<SectionView> all) {
        var filled = new ArrayList<SectionView>();
        for (int at = 0; at < all.size(); at++) {
            var section = all.get(at);
            boolean hasBelow = section.isOf(Level.PART)
                    && all.stream()
                            .skip(at + 1L)
                            .takeWhile(one -> one.isOf(Level.SECTION))
                            .anyMatch(one -> !one.shown().isEmpty());
            if (hasBelow || !section.shown().isEmpty()) filled.add(section);
        }
        return filled;
    }

    public String address() {
        return "/reports/" + report.id();
    }

    /** How many paragraphs would be drafted otherwise. */
    public long changed() {
        return sections.stream()
                .flatMap(section -> section.shown().stream())
                .filter(ParagraphView::isChanged)
                .count();
    }

    /** How many of them a person had a hand in. */
    public long changedByHand() {
        return sections.stream()
                .flatMap(section -> section.shown().stream())
                .filter(one -> one.isChanged() && one.paragraph().isOfAPerson())
                .count();
    }

    /** Sections in which nothing stands. */
    public List<SectionView> empty() {
        return sections.stream().filter(section -> section.shown().isEmpty()).toList();
    }

    public long daysLate() {
        return due == null ? 0 : report.daysLate(due, today);
    }
}
