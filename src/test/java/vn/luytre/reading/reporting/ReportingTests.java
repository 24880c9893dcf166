package vn.luytre.reading.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.ReportingDuty;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Spec;
import vn.luytre.reading.duty.DutyReader;
import vn.luytre.reading.header.HeaderReader;

class ReportingTests {
    static List<Spec> reports() {
        return Spec.load("reporting/reports.spec");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whoReportsWhatToWhomIsRead(Spec spec) {
        assertThat(duties(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    @Test
    void theSentenceOverTheReportsSaysWhoReceivesThem() {
        var document = """
                1. Công an các xã báo cáo về Phòng PV01 theo các kỳ sau:
                a) Báo cáo tháng: trước ngày 18 hằng tháng;
                b) Báo cáo quý: trước ngày 18 của tháng cuối quý.
                2. Các thôn ghi sổ theo dõi, báo cáo hằng tuần.
                """;
        assertThat(dutiesOf(document))
                .containsExactly(
                        "Công an các xã -> Phòng PV01: tháng (trước ngày 18 hằng tháng)",
                        "Công an các xã -> Phòng PV01: quý (trước ngày 18 của tháng cuối quý)",
                        "các thôn -> -: tuần");
    }

    /** «Công an xã -> Công an tỉnh: tháng (trước ngày 20 hằng tháng)». */
    static List<String> duties(String item) {
        return dutiesOf("1. " + item);
    }

    private static List<String> dutiesOf(String document) {
        var text = PreparedText.of(SourceText.of("spec", document));
        var header = HeaderReader.read(text);
        var duties = DutyReader.read(text, header);
        return ReportingReader.read(text, duties).stream()
                .map(ReportingTests::shown)
                .toList();
    }

    private static String shown(ReportingDuty duty) {
        String periods = duty.periods().stream().map(ReportingTests::shown).collect(Collectors.joining(", "));
        String to = duty.via() == null ? names(duty.to()) : names(duty.to()) + " qua " + duty.via();
        return names(duty.from()) + " -> " + to + ": " + (periods.isEmpty() ? "-" : periods);
    }

    private static String shown(ReportingDuty.Period period) {
        var due = period.due();
        return due == null
                ? period.period()
                : period.period() + " (" + due.span().text() + ")";
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "-" : String.join("; ", names);
    }
}
