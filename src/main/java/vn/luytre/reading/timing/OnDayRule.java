package vn.luytre.reading.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;

/**
 * «vào ngày 10 và ngày 25 hằng tháng», «đúng ngày 19/8/2026», «chốt số liệu ngày 30/6 và ngày 31/12», «trong các ngày 18 và 19/8/2026», «ngày
 * 18-19/8/2026». Without «vào» only days that are no date of something else ({@link OtherDays}).
 */
final class OnDayRule implements TimingRule {
    private static final String RULE = "timing.on-day";
    private static final Phrases<Boolean> LEADS = Phrases.set(
            "vào",
            "đúng",
            "đúng vào",
            "vào đúng",
            "trong",
            "vào các",
            "trong các",
            "các",
            "ngay trong",
            "vào hồi",
            "hồi");

    private static final Phrase AT = Phrase.of("vào");
    private static final Phrase MANY = Phrase.of("các");

    @Override
    public List<String> triggers() {
        return List.of("ngày", "vào", "đúng", "trong ngày", "trong các ngày", "ngay trong ngày", "các ngày", "hồi");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int begin = LEADS.after(stretch.words(), at, stretch.to());
        int day = ClockText.after(stretch.words(), begin, stretch.to());
        if (!DayReader.DAY.standsAt(stretch.words(), day)) return List.of();
        var range = DayRange.at(stretch, day);
        if (range != null) return range(stretch, range);
        var days = DayList.at(stretch, day);
        if (days == null || days.days().getFirst() instanceof DayText.OfWeek) return List.of();
        int from = days.days().size() == 1 && AT.standsAt(stretch.words(), day - 1) ? day - 1 : day;
        if (MANY.standsAt(stretch.words(), day - 1) && day > at) from = day - 1;
        if (begin > at) return new DueDays(stretch, Operator.ON, RULE).of(days, from);
        return bare(stretch, days, day);
    }

    private static List<Finding> range(Stretch stretch, DayRange range) {
        var days = range.range();
        if (days == null || stretch.years().isPast(days.end())) return List.of();
        var period = new Deadline.Period(days, stretch.said(range.from(), range.to()));
        return List.of(new Finding(range.from(), range.to(), period, !range.yearPrinted(), Confidence.LIKELY, RULE));
    }

    private static List<Finding> bare(Stretch stretch, DayList days, int at) {
        if (OtherDays.isOne(stretch, at) || OtherDays.endsRange(stretch, at)) return List.of();
        var frequency = days.frequency();
        boolean comesBack = frequency != null || days.days().getFirst() instanceof DayText.OfLastMonth;
        if (!comesBack && !isAhead(stretch, days.days().getFirst())) return List.of();
        return new DueDays(stretch, Operator.ON, RULE)
                .of(days, at).stream()
                        .map(finding -> comesBack ? finding : finding.atMost(Confidence.LIKELY))
                        .toList();
    }

    /** A day with its year must be after the date of the document, which must be known. */
    private static boolean isAhead(Stretch stretch, @Nullable DayText day) {
        if (!(day instanceof DayText.OfYear d)) return false;
        if (d.year() == null) return true;
        var date = Days.of(d.year(), d.month(), d.day());
        var issued = stretch.years().issued();
        return date == null || stretch.isCell() || (issued != null && date.isAfter(issued));
    }
}
