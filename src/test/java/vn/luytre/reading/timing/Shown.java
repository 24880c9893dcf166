package vn.luytre.reading.timing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Span;
import vn.luytre.reading.Timing;

/** Times as the specs write them: {@code date before 2031-06-15 inferred ~ «trước ngày 15/6»}. */
final class Shown {
    private Shown() {}

    static List<String> inText(String text, @Nullable LocalDate issued) {
        var prepared = prepared(text);
        return shown(
                TimingReader.times(prepared, header(issued), 0, prepared.words().size())
                        .timings());
    }

    static List<String> inCell(String text, @Nullable LocalDate issued) {
        var prepared = prepared(text);
        return shown(TimingReader.cellTimes(
                        prepared, header(issued), 0, prepared.words().size())
                .timings());
    }

    static PreparedText prepared(String text) {
        return PreparedText.of(SourceText.of("spec", text));
    }

    static Header header(@Nullable LocalDate issued) {
        return header(issued == null ? null : issued.toString(), null);
    }

    static Header header(@Nullable String date, @Nullable String subject) {
        return new Header(null, null, null, null, found(date), found(subject), List.of(), null, List.of(), null, null);
    }

    private static @Nullable Found found(@Nullable String value) {
        return value == null ? null : Found.certain(value, new Span(0, 1, value), "test");
    }

    static List<String> shown(List<Timing> timings) {
        return timings.stream().map(Shown::shown).toList();
    }

    private static String shown(Timing timing) {
        var deadline = timing.deadline();
        var op = deadline.op();
        return deadline.kind()
                + " " + (op == null ? "-" : op.word())
                + " " + (deadline.value() == null ? "-" : deadline.value())
                + (deadline.freq() == null ? "" : " " + deadline.freq())
                + times(deadline)
                + (timing.yearInferred() ? " inferred" : "")
                + sureness(timing)
                + " «" + timing.span().text() + "»";
    }

    private static String times(Deadline deadline) {
        if (deadline instanceof Deadline.Recurring recurring && recurring.times() != null)
            return " x" + recurring.times();
        return deadline instanceof Deadline.Relative relative && relative.inWorkingDays() ? " working days" : "";
    }

    private static String sureness(Timing timing) {
        return switch (timing.confidence()) {
            case CERTAIN -> "";
            case LIKELY -> " ~";
            case UNSURE -> " ?";
        };
    }
}
