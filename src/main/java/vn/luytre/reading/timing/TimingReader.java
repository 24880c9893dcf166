package vn.luytre.reading.timing;

import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;

/**
 * Finds what a stretch of text says about time: «trước ngày 15/11 hằng năm», «trong thời hạn 15 ngày làm việc kể từ ngày nhận được dự
 * toán», «hai tuần một lần», «trước Tết Nguyên đán Bính Ngọ». The days of cited instruments, years in names and adverbs without a
 * period («kịp thời», «thường xuyên») say nothing of that kind. A day without its year is the next one after the date of the
 * document. Words around the stretch are looked at, so that «trước ngày 10/6» knows of the «hằng năm» that stands later in its sentence.
 */
public final class TimingReader {
    private TimingReader() {}

    /** All that the words from {@code from} to before {@code to} say about when, in their order, and what a person should check. */
    public static SaidTimes times(PreparedText text, Header header, int from, int to) {
        return times(Stretch.ofRunningText(text, header, from, to));
    }

    /** The same for a cell of a column of deadlines, where «Thường xuyên», «Tháng 4/2026» alone say when. */
    public static SaidTimes cellTimes(PreparedText text, Header header, int from, int to) {
        return times(Stretch.ofCell(text, header, from, to));
    }

    private static SaidTimes times(Stretch stretch) {
        var findings = new Scan(stretch).findings();
        if (findings.isEmpty() && stretch.warnings().isEmpty()) return SaidTimes.NONE;
        var timings =
                findings.stream().map(finding -> finding.timing(stretch.text())).toList();
        return new SaidTimes(timings, stretch.warnings().stream().distinct().toList());
    }
}
