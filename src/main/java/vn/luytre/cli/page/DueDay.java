package vn.luytre.cli.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Anchor;
import vn.luytre.calendar.DateRange;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.Resolution;
import vn.luytre.reading.Header;
import vn.luytre.reading.Timing;

/** The words of a deadline with the day that they come to: «trước ngày 15/6/2031 → 14/6/2031». */
final class DueDay {
    /** Where the document has no date, what does not depend on it is still resolved. */
    private static final Anchor NO_DATE = Anchor.of(null, DateRange.ofYear(1900));

    /** «Tết Bính Ngọ», «Tết» without a year are then those about 1900, which nobody means. */
    private static final int LAST_COUNTED = 1960;

    private final Anchor anchor;
    private final Marks marks;

    DueDay(Header header, Marks marks) {
        var day = dayOf(header);
        // a year from the document on: for recurring duties the first day is then the next one
        this.anchor = day == null ? NO_DATE : Anchor.of(day, new DateRange(day, day.plusYears(1)));
        this.marks = marks;
    }

    private static @Nullable LocalDate dayOf(Header header) {
        try {
            return header.day();
        } catch (DateTimeException e) {
            return null; // «ngày 31 tháng 02»: shown as printed, nothing is counted from it
        }
    }

    String words(Timing timing) {
        var words = Printable.line(timing.span().text());
        var day = day(timing.deadline());
        var shown = day.isEmpty() || words.contains(day) ? "" : " → " + day;
        return marks.marked(words, timing.confidence(), shown.replace("→ ", "→" + Sheet.FIXED_BLANK));
    }

    private String day(Deadline deadline) {
        try {
            return switch (deadline.resolve(anchor)) {
                case Resolution.Days(var ranges) -> ranges.isEmpty() ? "" : day(deadline, ranges.getFirst());
                case Resolution.Needs _, Resolution.Open _ -> "";
            };
        } catch (DateTimeException | ArithmeticException e) {
            return ""; // beyond any calendar
        }
    }

    private String day(Deadline deadline, DateRange first) {
        if (anchor.documentDate() == null && first.start().getYear() <= LAST_COUNTED) return "";
        return switch (deadline) {
            // «mỗi tuần» names no day; without a date of the document nothing is the next
            case Deadline.Recurring recurring ->
                recurring.value() == null || anchor.documentDate() == null
                        ? ""
                        : "gần nhất " + Written.day(first.end());
            default -> deadline.op() == Operator.FROM ? Written.day(first.start()) : range(first);
        };
    }

    private static String range(DateRange range) {
        var last = Written.day(range.end());
        return range.length() == 1 ? last : Written.day(range.start()) + " – " + last;
    }
}
