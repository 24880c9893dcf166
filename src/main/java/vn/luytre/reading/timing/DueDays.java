package vn.luytre.reading.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.Recurrence;
import vn.luytre.calendar.Recurrence.Every;
import vn.luytre.reading.Confidence;

/**
 * Makes deadlines of days: the year that is not printed, what comes back each year or month, what no calendar has. A day before
 * the date of the document is history («mô hình thành lập trước ngày 01/7/2025») and no deadline.
 *
 * @param rhythm how often, where it is said before the days: «Hằng quý, trước ngày 20»
 */
record DueDays(
        Stretch stretch,
        @Nullable Operator operator,
        @Nullable FrequencyText rhythm,
        String rule) {

    DueDays(Stretch stretch, Operator operator, String rule) {
        this(stretch, operator, null, rule);
    }

    /** One finding for each day; the first begins at {@code from}, the last reaches over «hằng năm». */
    List<Finding> of(DayList list, int from) {
        // «trước 17 giờ ngày 20/3»: until that hour the day itself is still in time.
        if (operator == Operator.BEFORE && list.clock())
            return new DueDays(stretch, Operator.BY, rhythm, rule).of(list, from);
        var found = new ArrayList<Finding>();
        for (int i = 0; i < list.days().size(); i++) {
            var day = list.days().get(i);
            boolean shares = day instanceof DayText.OfMonth && list.frequency() != null;
            int to = shares || i == list.days().size() - 1 ? list.to() : day.to();
            var finding = finding(day, list, i == 0 ? from : day.from(), to);
            if (finding != null) found.add(finding);
        }
        return found;
    }

    private @Nullable Finding finding(DayText day, DayList list, int from, int to) {
        return switch (day) {
            case DayText.OfYear d ->
                d.year() == null ? withoutYear(d, list, from, to) : dated(d, d.year(), list, from, to);
            case DayText.OfMonth d -> monthly(d, list, from, to);
            case DayText.OfLastMonth d ->
                Finding.certain(from, to, recurring(new Recurrence.DayOfLastMonth(d.day(), d.months())), rule);
            case DayText.OfSomeMonth d ->
                Finding.likely(from, to, recurring(new Every(d.months(), Every.Unit.MONTH)), rule);
            case DayText.OfWeek d -> weekly(d, list, from, to);
        };
    }

    private Deadline recurring(Recurrence recurrence) {
        return new Deadline.Recurring(operator, recurrence);
    }

    private @Nullable Finding dated(DayText.OfYear day, int year, DayList list, int from, int to) {
        var date = Days.of(year, day.month(), day.day());
        if (date == null) return impossible(day);
        var deadline = new Deadline.Day(operator, date);
        if (!stretch.years().isPast(date))
            return Finding.certain(from, to, deadline, rule)
                    .atMost(list.clock() ? Confidence.LIKELY : Confidence.CERTAIN);
        return Duty.isAskedBefore(stretch, from) ? passed(day, deadline, from, to) : null;
    }

    private Finding passed(DayText.OfYear day, Deadline deadline, int from, int to) {
        Faults.past(stretch, day);
        return new Finding(from, to, deadline, false, Confidence.UNSURE, rule);
    }

    private @Nullable Finding withoutYear(DayText.OfYear day, DayList list, int from, int to) {
        if (Days.of(2000, day.month(), day.day()) == null) return impossible(day);
        var frequency = list.frequency();
        if (frequency != null && frequency.isYearly()) return Finding.certain(from, to, recurring(yearly(day)), rule);
        if (rhythm != null || Rhythm.isYearlyAround(stretch, day))
            return Finding.likely(from, to, recurring(yearly(day)), rule);
        var date = stretch.years().next(day.month(), day.day());
        return date == null ? yearless(day, from, to) : inferred(date, from, to);
    }

    private static Recurrence yearly(DayText.OfYear day) {
        return new Recurrence.Yearly(day.month(), day.day());
    }

    private Finding inferred(LocalDate date, int from, int to) {
        return new Finding(from, to, new Deadline.Day(operator, date), true, Confidence.LIKELY, rule);
    }

    /** No year is known: the words are kept, the day is not guessed. */
    private Finding yearless(DayText.OfYear day, int from, int to) {
        var words = stretch.said(day.from(), day.to());
        return new Finding(from, to, new Deadline.Event(operator, words, null), true, Confidence.UNSURE, rule);
    }

    private @Nullable Finding impossible(DayText.OfYear day) {
        Faults.impossible(stretch, day);
        return null;
    }

    private @Nullable Finding monthly(DayText.OfMonth day, DayList list, int from, int to) {
        var said = list.frequency() != null ? list.frequency() : rhythm;
        var frequency = said != null ? said : Rhythm.ofReportBefore(stretch, from);
        if (frequency == null || frequency.isYearly() || frequency.isWeekly()) return null;
        Recurrence recurrence = frequency.isMonthly() ? new Recurrence.Monthly(day.day()) : frequency.recurrence();
        var finding = Finding.certain(from, to, recurring(recurrence), rule);
        return said == null || !frequency.isMonthly() ? finding.atMost(Confidence.LIKELY) : finding;
    }

    private @Nullable Finding weekly(DayText.OfWeek day, DayList list, int from, int to) {
        var said = list.frequency() != null ? list.frequency() : rhythm;
        var frequency = said != null ? said : Rhythm.ofReportBefore(stretch, from);
        if (frequency == null || frequency.isYearly()) return null;
        var sure = said == null
                        || list.clock()
                        || list.frequency() == null && list.days().size() > 1
                ? Confidence.LIKELY
                : Confidence.CERTAIN;
        if (frequency.isWeekly())
            return Finding.certain(from, to, recurring(new Recurrence.Weekly(day.day())), rule)
                    .atMost(sure);
        return Finding.likely(from, to, recurring(frequency.recurrence()), rule);
    }
}
