package vn.luytre.reporting.web.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.document.Block.Heading.Level;
import vn.luytre.document.pdf.PdfPrinter;
import vn.luytre.identity.Right;
import vn.luytre.reporting.report.Differences;
import vn.luytre.reporting.report.Drafted;
import vn.luytre.reporting.report.Editing;
import vn.luytre.reporting.report.FigureThen;
import vn.luytre.reporting.report.Paragraph;
import vn.luytre.reporting.report.Redrafting;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportKind;
import vn.luytre.reporting.report.ReportStep;
import vn.luytre.reporting.report.ReportSteps;
import vn.luytre.reporting.report.Reports;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.reporting.web.report.ReportPage.FigureChange;
import vn.luytre.reporting.web.report.ReportPage.ParagraphView;
import vn.luytre.reporting.web.report.ReportPage.SectionView;

/** Puts a report onto the screen: its text, where each paragraph came from, and what has changed since. */
@Component
class ReportScreen {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final ReportDesk desk;
    private final Reports reports;
    private final Editing editing;
    private final Redrafting redrafting;
    private final ReportSteps steps;
    private final Differences differences;
    private final PdfPrinter printer;

    ReportScreen(
            ReportDesk desk,
            Reports reports,
            Editing editing,
            Redrafting redrafting,
            ReportSteps steps,
            Differences differences,
            PdfPrinter printer) {
        this.desk = desk;
        this.reports = reports;
        this.editing = editing;
        this.redrafting = redrafting;
        this.steps = steps;
        this.differences = differences;
        this.printer = printer;
    }

    ReportPage page(Report report) {
        boolean writes = report.isWritable() && desk.may(Right.REPORT, report.unit());
        var history = steps.history(report.id());
        var sent = steps.last(report.id()).orElse(null);
        return new ReportPage(
                report,
                desk.unit(report.unit()).name(),
                reports.due(report).orElse(null),
                desk.today(),
                writes,
                printer.isInstalled(),
                sections(report, writes, remarks(report, history)),
                steps(report),
                history.reversed(),
                sent,
                sent == null || report.isWritable() ? List.of() : differences.of(report, sent));
    }

    private Set<SheetStep> steps(Report report) {
        var possible = EnumSet.noneOf(SheetStep.class);
        for (var step : SheetStep.values())
            if (step.isPossible(report.state()) && may(step, report)) possible.add(step);
        return possible;
    }

    /** What is for the unit above is not for the unit itself, whoever leads it. */
    private boolean may(SheetStep step, Report report) {
        if (!desk.may(step.right(), report.unit())) return false;
        return !step.isFromAbove()
                || !desk.author(step.right(), report.unit()).unit().equals(report.unit());
    }

    private static Map<Long, String> remarks(Report report, List<ReportStep> history) {
        if (report.state() != SheetState.RETURNED || history.isEmpty()) return Map.of();
        return history.getLast().remarks();
    }

    private List<SectionView> sections(Report report, boolean writes, Map<Long, String> remarks) {
        var now = report.isWritable() ? redrafting.now(report) : null;
        var paragraphs = editing.paragraphs(report.id());
        var all = report.kind().sections().stream()
                .map(plan -> new SectionView(plan, "", views(plan, paragraphs, now, remarks)))
                .toList();
        return numbered(writes ? all : ReportPage.filled(all));
    }

    private static List<SectionView> numbered(List<SectionView> all) {
        var sections = new ArrayList<SectionView>();
        int part = 0;
        int number = 0;
        for (var section : all) {
            boolean isPart = section.isOf(Level.PART);
            if (isPart) number = 0;
            var label = section.plan().level().isEmpty() ? "" : isPart ? ROMAN.get(part++) + "." : ++number + ".";
            sections.add(new SectionView(section.plan(), label, section.paragraphs()));
        }
        return sections;
    }

    private static List<ParagraphView> views(
            ReportKind.Section plan,
            List<Paragraph> paragraphs,
            @Nullable Map<String, Drafted> now,
            Map<Long, String> remarks) {
        return paragraphs.stream()
                .filter(one -> one.section().equals(plan.code()))
                .map(one -> view(one, now, remarks.getOrDefault(one.id(), "")))
                .toList();
    }

    private static ParagraphView view(Paragraph paragraph, @Nullable Map<String, Drafted> now, String remark) {
        if (now == null || paragraph.slot() == null)
            return new ParagraphView(paragraph, false, null, List.of(), remark);
        var drafted = now.get(paragraph.slot());
        boolean isChanged = drafted == null || !drafted.text().equals(paragraph.drafted());
        return new ParagraphView(
                paragraph, isChanged, drafted, isChanged ? changes(paragraph, drafted) : List.of(), remark);
    }

    private static List<FigureChange> changes(Paragraph paragraph, @Nullable Drafted now) {
        var after = now == null ? List.<FigureThen>of() : now.source().told();
        var changes = new ArrayList<FigureChange>();
        for (var then : paragraph.source().told()) {
            var is = after.stream()
                    .filter(one -> one.indicator().equals(then.indicator()))
                    .findFirst()
                    .orElse(null);
            boolean isSame = is != null && Objects.equals(is.value(), then.value());
            if (!isSame) changes.add(new FigureChange(then, is));
        }
        return changes;
    }
}
