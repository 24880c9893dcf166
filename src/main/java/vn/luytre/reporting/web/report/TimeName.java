package vn.luytre.reporting.web.report;

import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.report.Report;
import vn.luytre.reporting.report.ReportTime;
import vn.luytre.reporting.web.pivot.SpanName;
import vn.luytre.web.Words;

/** Times of reports as people call them: «Năm 2026», «Giai đoạn 2021–2025». */
public final class TimeName {
    private TimeName() {}

    public static String of(Words words, ReportTime time) {
        if (!time.isLong()) return SpanName.of(words, time.last());
        if (time.kind() == SpanKind.YEAR)
            return words.of(
                    "report.time.years",
                    Integer.toString(time.first().year()),
                    Integer.toString(time.last().year()));
        return words.of("report.time.from", SpanName.of(words, time.first()), SpanName.of(words, time.last()));
    }

    /** What a report is called: «Báo cáo năm – Năm 2026». */
    public static String of(Words words, Report report) {
        return report.kind().name() + " – " + of(words, report.time());
    }
}
