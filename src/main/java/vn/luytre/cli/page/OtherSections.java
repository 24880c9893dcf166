package vn.luytre.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.luytre.reading.Award;
import vn.luytre.reading.Indicator;
import vn.luytre.reading.NamedThing;
import vn.luytre.reading.Reading;
import vn.luytre.reading.ReportingDuty;

/** What else the document says, as short lists under the table of duties. */
final class OtherSections {
    private final Marks marks;
    private final DueDay due;
    private final CitationWords citations;

    OtherSections(Reading reading, Marks marks) {
        this.marks = marks;
        this.due = new DueDay(reading.header(), marks);
        this.citations = new CitationWords(marks);
    }

    void write(Reading reading, Sheet sheet) {
        sheet.entries(
                "CHẾ ĐỘ BÁO CÁO", reading.reporting().stream().map(this::duty).toList());
        sheet.entries("MÔ HÌNH", reading.models().stream().map(this::named).toList());
        sheet.entries(
                "PHONG TRÀO, CHƯƠNG TRÌNH",
                reading.programmes().stream().map(this::named).toList());
        sheet.entries(
                "TIÊU CHUẨN", reading.standards().stream().map(this::named).toList());
        sheet.entries(
                "SỐ LIỆU, CHỈ TIÊU",
                reading.indicators().stream().map(this::indicator).toList());
        sheet.entries("KHEN THƯỞNG", reading.awards().stream().map(this::award).toList());
        sheet.entries(
                "VĂN BẢN VIỆN DẪN",
                reading.citations().stream().map(citations::fully).toList());
        sheet.entries(
                "CẢNH BÁO",
                reading.warnings().stream()
                        .map(warning -> Printable.line(warning.message()))
                        .toList());
    }

    private String duty(ReportingDuty duty) {
        var words = new StringBuilder(duty.from().isEmpty() ? "(không nêu đơn vị)" : String.join(", ", duty.from()));
        words.append(" → ").append(duty.to().isEmpty() ? "(không nêu nơi nhận)" : String.join(", ", duty.to()));
        if (duty.via() != null) words.append(" (qua ").append(duty.via()).append(')');
        if (duty.content() != null) words.append(": ").append(duty.content());
        var periods = duty.periods().stream().map(this::period).collect(Collectors.joining("; "));
        if (!periods.isEmpty()) words.append(" – ").append(periods);
        return marks.marked(words.toString(), duty.confidence());
    }

    private String period(ReportingDuty.Period period) {
        return period.due() == null ? period.period() : period.period() + ": " + due.words(period.due());
    }

    private String named(NamedThing thing) {
        var words = new ArrayList<String>();
        if (thing.kind() != null && !thing.name().startsWith(thing.kind())) words.add(thing.kind());
        words.add("“" + thing.name() + "”");
        if (thing.code() != null) words.add("(" + thing.code() + ")");
        if (!thing.dates().isEmpty()) words.add("(" + String.join(", ", days(thing.dates())) + ")");
        return marks.marked(String.join(" ", words), thing.confidence());
    }

    private static List<String> days(List<String> dates) {
        return dates.stream().map(Written::days).toList();
    }

    private String indicator(Indicator indicator) {
        var words = new StringBuilder(indicator.name()).append(":");
        if (indicator.qualifier() != null) words.append(' ').append(indicator.qualifier());
        if (indicator.value() != null) words.append(' ').append(Written.number(indicator.value()));
        if (indicator.of() != null) words.append('/').append(Written.number(indicator.of()));
        words.append(' ').append(indicator.unit());
        if (indicator.percent() != null)
            words.append(" (").append(Written.number(indicator.percent())).append("%)");
        if (indicator.comparison() != null) words.append(", ").append(compared(indicator.comparison()));
        if (indicator.period() != null) words.append(" – ").append(indicator.period());
        if (indicator.scope() != null) words.append(" – ").append(indicator.scope());
        words.append(" [").append(kind(indicator.kind())).append(']');
        return marks.marked(words.toString(), indicator.confidence());
    }

    private static String compared(Indicator.Comparison comparison) {
        var words = new StringBuilder(comparison.direction());
        if (comparison.value() != null) words.append(' ').append(Written.number(comparison.value()));
        if (comparison.unit() != null) words.append(' ').append(comparison.unit());
        if (comparison.base() != null) words.append(" so với ").append(comparison.base());
        return words.toString();
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "result" -> "kết quả";
            case "target" -> "chỉ tiêu";
            case "norm" -> "định mức";
            case "request" -> "yêu cầu";
            default -> kind;
        };
    }

    private String award(Award award) {
        var words = new StringBuilder(award.kind() == null ? "" : award.kind() + ": ").append(award.recipient());
        if (award.locality() != null) words.append(", ").append(award.locality());
        if (award.model() != null)
            words.append(" – mô hình “").append(award.model()).append('”');
        if (award.amount() != null) words.append(" – ").append(Written.number(award.amount()));
        if (award.amount() != null && award.unit() != null) words.append(' ').append(award.unit());
        return marks.marked(words.toString(), award.confidence());
    }
}
