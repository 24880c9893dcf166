package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.organization.Units;
import vn.luytre.reporting.total.Trees;

/** «Tổng hợp»: what people wrote in the same section of the reports that the units right below have sent. */
@Component
class Gathering {
    private final ReportStore reports;
    private final VersionStore versions;
    private final Trees trees;
    private final Units units;

    Gathering(ReportStore reports, VersionStore versions, Trees trees, Units units) {
        this.reports = reports;
        this.versions = versions;
        this.trees = trees;
        this.units = units;
    }

    /** By section; figures are not among it, they are added up. */
    Map<String, List<Drafted>> of(Report report) {
        var gathered = new LinkedHashMap<String, List<Drafted>>();
        for (var below : below(report)) {
            versions.last(below.id()).ifPresent(sent -> take(below, sent, gathered));
        }
        return gathered;
    }

    private List<Report> below(Report report) {
        var day = ReportPeriod.lastDay(report.span());
        var children = trees.current().children(report.unit(), day);
        return reports.of(children, report.kind(), report.span()).stream()
                .filter(one -> !one.isWritable())
                .filter(one -> one.theme().equals(report.theme()) && one.form().equals(report.form()))
                .toList();
    }

    private void take(Report below, SentVersion sent, Map<String, List<Drafted>> gathered) {
        var name = name(below, ReportPeriod.lastDay(below.span()));
        for (var section : sent.content().sections()) {
            int at = 0;
            for (var paragraph : section.paragraphs()) {
                if (!paragraph.isOfAPerson()) continue;
                var source = new Source.Gathered(
                        below.id().value(),
                        sent.number(),
                        paragraph.id(),
                        below.unit().value(),
                        name);
                var slot = "g:" + section.code() + ":" + below.unit() + ":" + at++;
                gathered.computeIfAbsent(section.code(), _ -> new ArrayList<>())
                        .add(new Drafted(section.code(), slot, text(name, paragraph.text()), source));
            }
        }
    }

    private String name(Report below, LocalDate day) {
        return units.find(below.unit(), day)
                .or(() -> units.last(below.unit()))
                .map(unit -> unit.name())
                .orElse("");
    }

    private static String text(String name, String text) {
        return "- " + name + ": " + text.strip().replaceFirst("^[-–+]\\s+", "");
    }
}
