package vn.luytre.reporting.report;

import java.util.List;
import java.util.Optional;
import vn.luytre.document.Block.Heading.Level;
import vn.luytre.document.OfficialType;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;

/**
 * A kind of report, as the rule pack has it: «Báo cáo năm».
 *
 * @param subject «trích yếu», with «{period}» and «{theme}»
 * @param spans of which lengths of time it is made
 * @param forms whose figures it tells; empty where the writer chooses one
 * @param ranged whether it may be of several such times that follow each other
 * @param themed whether the writer says what it is about
 */
public record ReportKind(
        String code,
        String name,
        OfficialType type,
        String subject,
        List<SpanKind> spans,
        List<String> forms,
        boolean ranged,
        boolean themed,
        List<Section> sections,
        List<AnnexPlan> annexes) {
    public ReportKind {
        spans = List.copyOf(spans);
        forms = List.copyOf(forms);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
    }

    /** Whether it is made of such a time. */
    public boolean isOf(ReportTime time) {
        return spans.contains(time.kind()) && (ranged || !time.isLong());
    }

    /** The year, or the first of its times. */
    public ReportTime usual(int year) {
        return ReportTime.of(new Span(spans.contains(SpanKind.YEAR) ? SpanKind.YEAR : spans.getFirst(), year, 1));
    }

    /** Whether the writer chooses whose figures are told. */
    public boolean asksForm() {
        return forms.isEmpty();
    }

    /** Whether units owe it, year by year. */
    public boolean isRegular() {
        return !asksForm() && !themed;
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /**
     * A part of the text.
     *
     * @param level of its heading; none where it has no heading
     * @param instruction for the writer
     */
    public record Section(
            String code, Optional<Level> level, String heading, String instruction, List<DraftPlan> drafts) {
        public Section {
            drafts = List.copyOf(drafts);
        }
    }

    /** What is drafted in a section. */
    public sealed interface DraftPlan {
        /** A sentence of the program's own, with «{issuer}», «{period}», «{theme}», «{subject}». */
        record Worded(String text) implements DraftPlan {}

        /** A sentence for each indicator, in this order. */
        record Figures(List<String> indicators) implements DraftPlan {
            public Figures {
                indicators = List.copyOf(indicators);
            }
        }

        /** The same for all lines of groups that no other section names; of all groups where none is given. */
        record Rest(List<String> groups) implements DraftPlan {
            public Rest {
                groups = List.copyOf(groups);
            }
        }

        /** The same for all other lines of forms that the writer chose and the kind does not have. */
        record Chosen() implements DraftPlan {}

        /** A list from records. */
        record Records(RecordKind kind) implements DraftPlan {}

        /** The same section of the reports of the units below. */
        record Gathered() implements DraftPlan {}
    }

    /** Of which records there are lists. */
    public enum RecordKind {
        /** Which units below sent their figures, and which are late or missing. */
        REPORTING
    }

    /**
     * A table behind the text.
     *
     * @param forms whose lines it has; all of the report where none is given
     */
    public record AnnexPlan(AnnexKind kind, String title, List<String> forms) {
        public AnnexPlan {
            forms = List.copyOf(forms);
        }
    }

    /** What tables there are. */
    public enum AnnexKind {
        /** The figures of the unit: now, a year before, the difference. */
        OWN,
        /** Units by indicators. */
        UNITS,
        /** Units below that are missing or were late. */
        LATE,
        /** Corrections that were granted in the time. */
        CORRECTIONS
    }
}
