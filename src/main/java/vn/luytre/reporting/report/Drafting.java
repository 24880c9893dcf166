package vn.luytre.reporting.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.report.ReportFigures.Told;
import vn.luytre.reporting.report.ReportKind.DraftPlan;
import vn.luytre.reporting.report.ReportKind.Section;

/** Writes what the program can write of a report, from what is known now. */
@Component
class Drafting {
    private final ReportFigures figures;
    private final RecordSentences records;
    private final Gathering gathering;

    Drafting(ReportFigures figures, RecordSentences records, Gathering gathering) {
        this.figures = figures;
        this.records = records;
        this.gathering = gathering;
    }

    /** All paragraphs, in the order of the sections. */
    List<Drafted> of(Report report) {
        var own = figures.own(report);
        var named = named(report.kind());
        var gathered = gathering.of(report);
        var drafted = new ArrayList<Drafted>();
        for (var section : report.kind().sections()) {
            boolean hasFigures = false;
            for (int at = 0; at < section.drafts().size(); at++) {
                var plan = section.drafts().get(at);
                boolean isOfFigures = isOfFigures(plan);
                if (isOfFigures && hasFigures) continue;
                hasFigures |= isOfFigures;
                drafted.addAll(
                        switch (plan) {
                            case DraftPlan.Worded(var text) -> List.of(worded(report, section, at, text));
                            case DraftPlan.Figures _, DraftPlan.Rest _, DraftPlan.Chosen _ ->
                                FigureSentences.of(section.code(), told(report, section, own, named));
                            case DraftPlan.Records(var kind) -> records.of(report, section.code(), kind);
                            case DraftPlan.Gathered() -> gathered.getOrDefault(section.code(), List.of());
                        });
            }
        }
        return drafted;
    }

    private static boolean isOfFigures(DraftPlan plan) {
        return plan instanceof DraftPlan.Figures || plan instanceof DraftPlan.Rest || plan instanceof DraftPlan.Chosen;
    }

    private static Drafted worded(Report report, Section section, int at, String text) {
        var filled = report.filled(text).strip();
        var sentence = filled.isEmpty() ? text : Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
        return new Drafted(section.code(), "w:" + section.code() + ":" + at, sentence, new Source.Worded());
    }

    /** All figures of a section, so that what is missing is named once. */
    private static List<Told> told(Report report, Section section, Map<String, Told> own, Set<String> named) {
        var told = new ArrayList<Told>();
        for (var plan : section.drafts()) {
            if (plan instanceof DraftPlan.Figures(var codes)) told.addAll(chosen(own, codes));
            if (plan instanceof DraftPlan.Rest(var groups)) told.addAll(rest(own, groups, named));
            if (plan instanceof DraftPlan.Chosen) told.addAll(others(report, own, named));
        }
        return told;
    }

    private static List<Told> chosen(Map<String, Told> own, List<String> codes) {
        return codes.stream().flatMap(code -> Stream.ofNullable(own.get(code))).toList();
    }

    private static List<Told> rest(Map<String, Told> own, List<String> groups, Set<String> named) {
        return own.values().stream()
                .filter(told -> !named.contains(told.code()))
                .filter(told -> groups.isEmpty()
                        || groups.contains(told.line().indicator().group()))
                .toList();
    }

    /** Of forms that the writer chose: what stands in no other section. */
    private static List<Told> others(Report report, Map<String, Told> own, Set<String> named) {
        var groups = report.kind().sections().stream()
                .flatMap(section -> section.drafts().stream())
                .flatMap(plan -> plan instanceof DraftPlan.Rest(var some) ? some.stream() : Stream.of())
                .toList();
        return own.values().stream()
                .filter(told -> report.isDrawn(told.form()) && !named.contains(told.code()))
                .filter(told -> !groups.contains(told.line().indicator().group()))
                .toList();
    }

    private static Set<String> named(ReportKind kind) {
        var named = new HashSet<String>();
        for (var section : kind.sections()) {
            for (var plan : section.drafts())
                if (plan instanceof DraftPlan.Figures(var indicators)) named.addAll(indicators);
        }
        return named;
    }
}
