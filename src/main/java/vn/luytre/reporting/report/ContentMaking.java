package vn.luytre.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.document.Block.Heading.Level;
import vn.luytre.reporting.report.Content.Said;

/** Puts together what a report says: sections that have text, counted anew, and the tables behind it. */
@Component
class ContentMaking {
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    private final AnnexMaking annexes;
    private final ReportFigures figures;

    ContentMaking(AnnexMaking annexes, ReportFigures figures) {
        this.annexes = annexes;
        this.figures = figures;
    }

    Content of(Report report, List<Paragraph> paragraphs) {
        var sections = sections(report.kind(), paragraphs);
        return new Content(
                report.kind().type(),
                report.subject(),
                report.head(),
                sections,
                annexes.of(report),
                told(report, sections));
    }

    /** Those of the text as they were when it was drafted, and those of the tables. */
    private List<FigureThen> told(Report report, List<Content.Section> sections) {
        var told = new LinkedHashMap<String, FigureThen>();
        for (var section : sections) {
            for (var said : section.paragraphs())
                for (var one : said.source().told()) told.putIfAbsent(one.indicator(), one);
        }
        figures.own(report).forEach((code, one) -> told.putIfAbsent(code, one.then()));
        return List.copyOf(told.values());
    }

    private static List<Content.Section> sections(ReportKind kind, List<Paragraph> paragraphs) {
        var filled = new ArrayList<Content.Section>();
        int part = 0;
        int section = 0;
        for (int i = 0; i < kind.sections().size(); i++) {
            var plan = kind.sections().get(i);
            var said = said(plan.code(), paragraphs);
            var level = plan.level().orElse(null);
            boolean isKept = !said.isEmpty() || level == Level.PART && hasBelow(kind, i, paragraphs);
            if (!isKept) continue;
            if (level == Level.PART) section = 0;
            var label = level == null ? "" : level == Level.PART ? ROMAN.get(part++) : Integer.toString(++section);
            filled.add(new Content.Section(plan.code(), level, label, plan.heading(), said));
        }
        return filled;
    }

    private static boolean hasBelow(ReportKind kind, int part, List<Paragraph> paragraphs) {
        return kind.sections().stream()
                .skip(part + 1L)
                .takeWhile(
                        section -> section.level().filter(Level.SECTION::equals).isPresent())
                .anyMatch(section -> !said(section.code(), paragraphs).isEmpty());
    }

    private static List<Said> said(String section, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(one -> one.section().equals(section) && !one.dropped())
                .map(one -> new Said(one.id(), one.text(), one.source(), one.edited()))
                .toList();
    }
}
