package vn.luytre.directive.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Anchor;
import vn.luytre.calendar.DateRange;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.Resolution;
import vn.luytre.reading.Timing;

/** What a time of the text comes to as the due date of a duty; empty where it does not come to one. */
final class DueText {
    /** Duties of plans reach so far ahead. */
    private static final int YEARS = 30;

    private DueText() {}

    static String of(Timing timing, @Nullable LocalDate written) {
        return switch (timing.deadline()) {
            case Deadline.Recurring recurring -> rhythm(recurring);
            case Deadline.Continuous _ -> Due.NONE;
            case Deadline.Unspecified _, Deadline.Immediate _ -> "";
            case Deadline.Day day -> lastDay(day, written);
            case Deadline.Period period -> lastDay(period, written);
            case Deadline.Relative relative -> written == null ? "" : lastDay(relative, written);
            case Deadline.Event event -> written == null && event.date() == null ? "" : lastDay(event, written);
        };
    }

    private static String rhythm(Deadline.Recurring recurring) {
        var freq = recurring.freq();
        if (freq == null || !Due.FREQUENCIES.contains(freq)) return "";
        var op = recurring.op();
        var value = recurring.value();
        return new Due.Every(freq, op == null ? "" : op.word(), value == null ? "" : value).text();
    }

    private static String lastDay(Deadline deadline, @Nullable LocalDate written) {
        var op = deadline.op();
        if (op == Operator.FROM || op == Operator.AT_LEAST) return "";
        var from = written == null ? LocalDate.EPOCH : written;
        var anchor = Anchor.of(written, new DateRange(from, from.plusYears(YEARS)));
        return deadline.resolve(anchor) instanceof Resolution.Days days
                        && !days.ranges().isEmpty()
                ? new Due.On(days.due().getLast()).text()
                : "";
    }
}
