package vn.luytre.reading.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.Recurrence;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.timing.NamedPeriod.Edge;

/** Makes deadlines of named periods: «trong quý II/2026», «đến hết năm 2027», «trước tháng 6», «từ quý III/2026», «trong quý I hằng năm». */
record DuePeriods(Stretch stretch, Operator operator, String rule) {

    /** The findings of all periods that begin at {@code at}, the first of them reaching back to {@code from}. */
    List<Finding> allAt(int at, int from) {
        return all(new PeriodReader(stretch).allAt(at), from);
    }

    /** The same of these periods; «tháng 5 và tháng 11 hằng năm», which no value tells apart, is one. */
    List<Finding> all(List<NamedPeriod> periods, int from) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < periods.size(); i++) {
            var finding = of(periods.get(i), i == 0 ? from : periods.get(i).from());
            if (finding == null) continue;
            boolean same = !found.isEmpty() && found.getLast().deadline().equals(finding.deadline());
            if (same)
                found.set(found.size() - 1, found.getLast().over(found.getLast().from(), finding.to()));
            else found.add(finding);
        }
        return found;
    }

    /** The finding that begins at {@code from}; null for a period before the date of the document. */
    @Nullable
    Finding of(NamedPeriod period, int from) {
        if (period.yearly()) return yearly(period, from);
        if (isYearlyAround(period)) return yearly(period, from).atMost(Confidence.LIKELY);
        var range = period.range();
        if (range == null) return open(period, from);
        if (stretch.years().isPast(range.end())) return null;
        var deadline = deadline(period, range, from);
        var sure = isRegular(period, range) ? Confidence.CERTAIN : Confidence.LIKELY;
        return new Finding(from, period.to(), deadline, !period.yearPrinted(), sure, rule);
    }

    /** «sơ kết vào tháng 6, tổng kết vào tháng 12 hằng năm», «mỗi năm một lần vào tháng 8». */
    private boolean isYearlyAround(NamedPeriod period) {
        if (period.yearPrinted() || period.range() == null || isYear(period.range())) return false;
        return Rhythm.isSaidOfLaterDay(stretch, period.to())
                || Rhythm.isYearlyBefore(stretch, period.from())
                || Rhythm.isRegularBefore(stretch, period.from());
    }

    /** Whole years stand in names too («nhiệm vụ trong năm 2026», «từ năm 2026»), but not in a column of deadlines or after «đến hết». */
    private boolean isRegular(NamedPeriod period, DateRange range) {
        boolean open = operator == Operator.WITHIN || operator == Operator.FROM;
        return period.yearPrinted() && period.edge() == Edge.ALL && (stretch.isCell() || !open || !isYear(range));
    }

    private static boolean isYear(DateRange range) {
        return range.length() > 360;
    }

    private Deadline deadline(NamedPeriod period, DateRange range, int from) {
        boolean exact = period.edge() == Edge.ALL
                || (period.edge() == Edge.END && operator != Operator.WITHIN && operator != Operator.FROM);
        if (!exact) return withoutDays(period, from);
        return switch (operator) {
            case BEFORE ->
                period.edge() == Edge.END ? day(Operator.BY, range.end()) : day(Operator.BEFORE, range.start());
            case BY -> day(Operator.BY, range.end());
            case FROM -> day(Operator.FROM, range.start());
            case ON, WITHIN, AT_LEAST -> new Deadline.Period(range, stretch.said(from, period.to()));
        };
    }

    private static Deadline day(Operator operator, LocalDate date) {
        return new Deadline.Day(operator, date);
    }

    /** «đầu tháng 7», «học kỳ I»: there are no days to it. */
    private Deadline withoutDays(NamedPeriod period, int from) {
        String words = stretch.said(from, period.to());
        boolean open = operator == Operator.WITHIN || (operator == Operator.FROM && !isOpeningOfSchool(period));
        return open ? new Deadline.Period(operator, null, words) : new Deadline.Event(operator, words, null);
    }

    /** «đầu năm học 2026 - 2027» is an event, «năm học 2026 - 2027» a period. */
    private static boolean isOpeningOfSchool(NamedPeriod period) {
        return period.range() == null && period.yearPrinted() && period.edge() != Edge.ALL;
    }

    private Finding open(NamedPeriod period, int from) {
        boolean exact = period.edge() == Edge.ALL;
        var sure = !period.yearPrinted() ? Confidence.UNSURE : exact ? Confidence.CERTAIN : Confidence.LIKELY;
        return new Finding(from, period.to(), withoutDays(period, from), !period.yearPrinted(), sure, rule);
    }

    private Finding yearly(NamedPeriod period, int from) {
        var range = period.range();
        boolean day = range != null && operator != Operator.WITHIN && operator != Operator.FROM;
        Recurrence recurrence = new Recurrence.Every(1, Recurrence.Every.Unit.YEAR);
        if (day && range != null) recurrence = dayOf(operator == Operator.BEFORE ? range.start() : range.end());
        var sure = day ? Confidence.CERTAIN : Confidence.LIKELY;
        return Finding.certain(from, period.to(), new Deadline.Recurring(operator, recurrence), rule)
                .atMost(sure);
    }

    private static Recurrence dayOf(LocalDate date) {
        return new Recurrence.Yearly(date.getMonthValue(), date.getDayOfMonth());
    }
}
