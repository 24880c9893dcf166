package vn.luytre.reporting.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.luytre.calendar.RulePack;
import vn.luytre.document.Block.Heading.Level;
import vn.luytre.document.OfficialType;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.report.ReportKind.AnnexKind;
import vn.luytre.reporting.report.ReportKind.AnnexPlan;
import vn.luytre.reporting.report.ReportKind.DraftPlan;
import vn.luytre.reporting.report.ReportKind.RecordKind;
import vn.luytre.reporting.report.ReportKind.Section;

/** The kinds of reports that ship: {@code rules/reporting/reports.yaml}. */
@Component
public class ReportKinds {
    private final List<ReportKind> kinds;

    ReportKinds() {
        this(RulePack.load("/rules/reporting/reports.yaml"));
    }

    ReportKinds(RulePack pack) {
        var outlines = new HashMap<String, List<Section>>();
        for (var outline : pack.mappings("outlines"))
            outlines.put(
                    outline.text("code"),
                    outline.mappings("sections").stream()
                            .map(ReportKinds::section)
                            .toList());
        kinds = pack.mappings("kinds").stream()
                .map(kind -> kind(kind, outlines))
                .toList();
    }

    /** All of them. */
    public List<ReportKind> all() {
        return kinds;
    }

    public Optional<ReportKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private static ReportKind kind(RulePack entry, Map<String, List<Section>> outlines) {
        return new ReportKind(
                entry.text("code"),
                entry.text("name"),
                entry.parsed("type", OfficialType::valueOf),
                entry.text("subject"),
                entry.texts("spans").stream().map(SpanKind::valueOf).toList(),
                entry.texts("forms"),
                entry.flag("ranged", false),
                entry.flag("themed", false),
                entry.parsed("outline", code -> outline(code, outlines)),
                entry.mappings("annexes").stream().map(ReportKinds::annex).toList());
    }

    private static List<Section> outline(String code, Map<String, List<Section>> outlines) {
        return Optional.ofNullable(outlines.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no outline " + code));
    }

    private static Section section(RulePack entry) {
        return new Section(
                entry.text("code"),
                entry.has("level")
                        ? Optional.of(entry.parsed("level", level -> Level.valueOf(level.toUpperCase(Locale.ROOT))))
                        : Optional.empty(),
                entry.has("heading") ? entry.text("heading") : "",
                entry.text("instruction"),
                entry.mappings("drafts").stream().map(ReportKinds::draft).toList());
    }

    private static DraftPlan draft(RulePack entry) {
        return entry.parsed("what", what -> switch (what) {
            case "wording" -> new DraftPlan.Worded(entry.text("text"));
            case "figures" -> new DraftPlan.Figures(entry.texts("indicators"));
            case "rest" -> new DraftPlan.Rest(entry.texts("groups"));
            case "chosen" -> new DraftPlan.Chosen();
            case "records" -> new DraftPlan.Records(entry.parsed("of", RecordKind::valueOf));
            case "gathered" -> new DraftPlan.Gathered();
            default -> throw new IllegalArgumentException("nothing is drafted as " + what);
        });
    }

    private static AnnexPlan annex(RulePack entry) {
        return new AnnexPlan(entry.parsed("what", AnnexKind::valueOf), entry.text("title"), entry.texts("forms"));
    }
}
