package vn.luytre.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final ParagraphStore paragraphs;
    private final VersionStore versions;
    private final Trees trees;
    private final Units units;

    Gathering(ReportStore reports, ParagraphStore paragraphs, VersionStore versions, Trees trees, Units units) {
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.versions = versions;
        this.trees = trees;
        this.units = units;
    }

    /** By section; figures are not among it, they are added up. What was sent does not change while it is sent. */
    Map<String, List<Drafted>> of(Report report) {
        var below = below(report);
        var ids = below.stream().map(Report::id).toList();
        var numbers = versions.last(ids);
        var written = paragraphs.ofPeople(ids);
        var gathered = new LinkedHashMap<String, List<Drafted>>();
        for (var one : below) {
            var sent = numbers.get(one.id());
            if (sent != null) take(one, sent.number(), written.getOrDefault(one.id(), List.of()), gathered);
        }
        return gathered;
    }

    private List<Report> below(Report report) {
        var day = report.time().lastDay();
        var children = trees.current().children(report.unit(), day);
        return reports.of(children, report.kind(), report.time()).stream()
                .filter(one -> !one.isWritable())
                .filter(one -> one.theme().equals(report.theme())
                        && one.wish().form().equals(report.wish().form()))
                .toList();
    }

    private void take(Report below, int number, List<Paragraph> written, Map<String, List<Drafted>> gathered) {
        var name = name(below, below.time().lastDay());
        var counts = new HashMap<String, Integer>();
        for (var paragraph : written) {
            var section = paragraph.section();
            var source = new Source.Gathered(
                    below.id().value(), number, paragraph.id(), below.unit().value(), name);
            var slot = "g:" + section + ":" + below.unit() + ":" + counts.merge(section, 1, Integer::sum);
            gathered.computeIfAbsent(section, _ -> new ArrayList<>())
                    .add(new Drafted(section, slot, text(name, paragraph.text()), source));
        }
    }

    private String name(Report below, LocalDate day) {
        return units.findOrLast(below.unit(), day).map(unit -> unit.name()).orElse("");
    }

    private static String text(String name, String text) {
        return "- " + name + ": " + text.strip().replaceFirst("^[-–+]\\s+", "");
    }
}
