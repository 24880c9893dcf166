package vn.luytre.reading.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.calendar.Recurrence;
import vn.luytre.calendar.StartingPoint;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;

/**
 * «từ ngày 15/7/2026 đến ngày 19/8/2026», «từ ngày 01 đến 15/8», «từ tháng 3 đến hết tháng 5/2026», «từ nay đến hết tháng 6/2026», «từ ngày
 * 01/7/2026», «từ quý II/2026», «từ học kỳ I năm học 2026 - 2027», «từ ngày 15/7 đến ngày 19/8 hằng năm». Not «có hiệu lực từ ngày …», not «số liệu từ ngày …».
 */
final class FromToRule implements TimingRule {
    private static final String RULE = "timing.from-to";
    private static final Phrases<Boolean> LEADS =
            Phrases.set("từ", "kể từ", "ngay từ", "bắt đầu từ", "bắt đầu kể từ", "bắt đầu ngay từ");
    private static final int MOST_WORDS_OF_ISSUE = 10;
    private static final Phrase NOW = Phrase.of("nay");
    private static final Phrases<Boolean> LINKS =
            Phrases.set("đến", "tới", "đến hết", "tới hết", "cho đến", "cho đến hết", "đến trước", "-", "đến khi hết");
    private static final Phrases<Boolean> UP_TO_NOW = Phrases.set("đến nay", "tới nay", "đến thời điểm");
    private static final Recurrence YEARLY = new Recurrence.Every(1, Recurrence.Every.Unit.YEAR);
    private static final Phrases<Boolean> NO_DUTY = Phrases.set(
            "hiệu lực",
            "kể",
            "thi hành",
            "số liệu",
            "tính",
            "giai đoạn",
            "nhiệm kỳ",
            "thời kỳ",
            "áp dụng",
            "lấy số liệu",
            "mốc thời gian");

    @Override
    public List<String> triggers() {
        return List.of("từ", "kể từ", "ngay từ", "bắt đầu");
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int lead = LEADS.after(words, at, stretch.to());
        if (lead == at || NO_DUTY.standAt(words, at - 1) || NO_DUTY.standAt(words, at - 2)) return List.of();
        int now = NOW.standsAt(words, lead) ? lead + 1 : afterIssue(stretch, lead);
        var finding = now > lead ? fromNow(stretch, at, now) : from(stretch, at, lead);
        return finding == null ? List.of() : List.of(finding);
    }

    /** «từ ngày ban hành Chỉ thị này» before «đến»: the word after it, or {@code at} where it is something else. */
    private static int afterIssue(Stretch stretch, int at) {
        int limit = stretch.clauseEnd(at, MOST_WORDS_OF_ISSUE);
        for (int i = at + 1; i < limit; i++) {
            if (LINKS.standAt(stretch.words(), i))
                return new StartingPoint(stretch.said(at, i)).isIssueOfTheDocument() ? i : at;
        }
        return at;
    }

    /** «từ nay đến hết tháng 6/2026», «từ nay đến cuối năm», «từ nay đến Tết». */
    private static @Nullable Finding fromNow(Stretch stretch, int at, int begin) {
        int link = LINKS.after(stretch.words(), begin, stretch.to());
        var end = link == begin ? null : EndPoint.at(stretch, link);
        if (end == null) return link == begin ? null : untilOccasion(stretch, at, link);
        var last = end.last();
        var issued = stretch.years().issued();
        if (last != null && issued != null && last.isBefore(issued)) return null;
        var range = last == null || issued == null ? null : new DateRange(issued, last);
        return finding(stretch, at, end.to(), range, end.yearPrinted());
    }

    /** «từ nay đến Tết Nguyên đán», «từ nay đến ngày bầu cử». */
    private static @Nullable Finding untilOccasion(Stretch stretch, int at, int begin) {
        int end = OccasionRule.end(stretch, begin);
        var period = new Deadline.Period(null, stretch.said(at, Math.max(at + 1, end)));
        return end == begin ? null : Finding.likely(at, end, period, RULE);
    }

    private static @Nullable Finding from(Stretch stretch, int at, int begin) {
        var days = DayRange.at(stretch, begin);
        if (days != null)
            return past(stretch, days.range())
                    ? null
                    : finding(stretch, at, days.to(), days.range(), days.yearPrinted());
        var first = EndPoint.at(stretch, begin);
        if (first == null || UP_TO_NOW.standAt(stretch.words(), first.to())) return null;
        int link = LINKS.after(stretch.words(), first.to(), stretch.to());
        var last = link == first.to() ? null : EndPoint.at(stretch, link);
        return last == null ? open(stretch, at, begin, first.to()) : closed(stretch, at, first, last);
    }

    /** «từ ngày 01/7/2026», without an end; «từ tháng 3 - 11/2026», which has one. */
    private static @Nullable Finding open(Stretch stretch, int at, int begin, int after) {
        var period = new PeriodReader(stretch).at(begin);
        boolean several = period != null && period.to() > after;
        var found = Points.at(stretch, several ? Operator.WITHIN : Operator.FROM, at, begin, RULE);
        if (found.isEmpty()) return null;
        var first = found.getFirst();
        return first.deadline().value() == null ? first.atMost(Confidence.LIKELY) : first;
    }

    private static @Nullable Finding closed(Stretch stretch, int at, EndPoint first, EndPoint last) {
        var frequency = FrequencyText.at(stretch.words(), last.to(), stretch.to());
        if (frequency != null) {
            Recurrence recurrence = frequency.recurrence();
            return Finding.certain(at, frequency.to(), new Deadline.Recurring(Operator.WITHIN, recurrence), RULE);
        }
        var range = first.rangeTo(last);
        return range == null || past(stretch, range)
                ? null
                : finding(stretch, at, last.to(), range, last.yearPrinted());
    }

    /** «Hằng năm, | từ ngày 15/7 đến ngày 19/8»: two days without a year behind the rhythm, or null. */
    static @Nullable Finding eachYear(Stretch stretch, int from, int at) {
        int begin = LEADS.after(stretch.words(), at, stretch.to());
        if (begin == at) return null;
        var days = DayRange.at(stretch, begin);
        int to = days == null || days.yearPrinted() ? endOfYearly(stretch, begin) : days.to();
        return to < 0 ? null : Finding.likely(from, to, new Deadline.Recurring(Operator.WITHIN, YEARLY), RULE);
    }

    private static int endOfYearly(Stretch stretch, int begin) {
        var first = EndPoint.at(stretch, begin);
        int link = first == null ? begin : LINKS.after(stretch.words(), first.to(), stretch.to());
        var last = first == null || link == first.to() ? null : EndPoint.at(stretch, link);
        return last == null || last.yearPrinted() ? -1 : last.to();
    }

    private static boolean past(Stretch stretch, @Nullable DateRange range) {
        return range != null && stretch.years().isPast(range.end());
    }

    private static Finding finding(Stretch stretch, int at, int to, @Nullable DateRange range, boolean yearPrinted) {
        var sure = range == null ? Confidence.UNSURE : yearPrinted ? Confidence.CERTAIN : Confidence.LIKELY;
        return new Finding(at, to, new Deadline.Period(range, stretch.said(at, to)), !yearPrinted, sure, RULE);
    }
}
