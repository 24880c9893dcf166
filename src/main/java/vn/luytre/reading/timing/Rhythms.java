package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** What follows «hằng», «mỗi», «định kỳ»: several rhythms in a row, each perhaps with its day or with how many times. */
record Rhythms(Stretch stretch, Words words, String rule) {
    private static final Phrase EACH = Phrase.of("mỗi");
    private static final int MOST_RHYTHMS = 8;
    private static final Phrases<Boolean> LINKS = Phrases.set(",", "và", ", và", "hoặc", "và định kỳ", ", định kỳ");
    private static final Phrases<Boolean> ONCE =
            Phrases.set("một lần", "1 lần", "01 lần", "/lần", "/ lần", "/1 lần", "/01 lần");
    private static final Phrases<Operator> OPERATORS = Phrases.of(Map.of(
            "trước", Operator.BEFORE,
            "gửi trước", Operator.BEFORE,
            "chậm nhất", Operator.BY,
            "chậm nhất là", Operator.BY,
            "chậm nhất vào", Operator.BY,
            "muộn nhất", Operator.BY,
            "vào", Operator.ON,
            "đúng", Operator.ON));
    private static final Phrases<Boolean> WITHIN = Phrases.set("trong", "vào", "hoàn thành trong");

    Rhythms(Stretch stretch, String rule) {
        this(stretch, stretch.words(), rule);
    }

    /** The findings from the first rhythm on, whose words begin at {@code from}. */
    List<Finding> from(FrequencyText first, int from) {
        var found = new ArrayList<Finding>();
        FrequencyText next = first;
        int begin = from;
        while (next != null && found.size() < MOST_RHYTHMS) {
            found.addAll(one(next, begin));
            int end = found.getLast().to();
            next = nextAt(end);
            begin = next == null ? end : next.from();
        }
        return found;
    }

    private @Nullable FrequencyText nextAt(int at) {
        int link = LINKS.after(words, at, stretch.to());
        if (link == at) return null;
        var each = FrequencyText.at(words, link, stretch.to());
        var next = each == null ? FrequencyText.unitAt(words, link, stretch.to()) : each;
        // «hằng tháng, hai tuần đầu …», «hằng năm, 3 tháng trước khi …»
        return next == null || SpanTails.goesOn(words, next.to()) ? null : next;
    }

    private List<Finding> one(FrequencyText frequency, int from) {
        int once = ONCE.after(words, frequency.to(), stretch.to());
        if (once > frequency.to()) return List.of(once(frequency, from, once));
        var due = due(frequency, from);
        return due.isEmpty() ? List.of(counted(frequency, from)) : due;
    }

    /** «định kỳ 6 tháng một lần», «ít nhất mỗi quý một lần». */
    private Finding once(FrequencyText frequency, int from, int to) {
        int least = Times.leastBefore(words, from, stretch.free());
        return counted(frequency, new Times(1, least < from, least, to), least, to);
    }

    private Finding counted(FrequencyText frequency, int from) {
        var before = Times.before(stretch, from);
        if (before != null) return counted(frequency, before, before.from(), frequency.to());
        var after = Times.after(stretch, frequency.to(), !EACH.standsAt(words, from));
        if (after != null) return counted(frequency, after, from, TimesRule.afterUnit(stretch, after.to()));
        var deadline = new Deadline.Recurring(null, frequency.recurrence());
        return Finding.likely(from, frequency.to(), deadline, rule);
    }

    private Finding counted(FrequencyText frequency, Times times, int from, int to) {
        var operator = times.atLeast() ? Operator.AT_LEAST : null;
        return Finding.likely(from, to, new Deadline.Recurring(operator, frequency.recurrence(), times.number()), rule);
    }

    /** «, trước ngày 20 của tháng cuối quý», «(trước ngày 12)», « vào ngày 15», «, trong quý I». */
    private List<Finding> due(FrequencyText frequency, int from) {
        int at = frequency.to();
        boolean bracket = words.isMark(at, '(');
        int begin = bracket || words.isMark(at, ',') ? at + 1 : at;
        var operator = OPERATORS.longestAt(words, begin, stretch.to());
        var fromTo = frequency.isYearly() && operator == null ? FromToRule.eachYear(stretch, from, begin) : null;
        if (fromTo != null) return List.of(fromTo);
        if (operator == null && begin == at) return List.of();
        int day = operator == null ? begin : operator.after();
        var found = days(frequency, operator == null ? Operator.ON : operator.meaning(), from, day);
        if (found.isEmpty() && frequency.isYearly()) found = period(from, operator == null ? begin : day);
        return bracket ? closed(found) : found;
    }

    private List<Finding> days(FrequencyText frequency, Operator operator, int from, int at) {
        var days = DayList.at(stretch, at);
        return days == null ? List.of() : new DueDays(stretch, operator, frequency, rule).of(days, from);
    }

    /** «Hằng năm, trong quý I», «hằng năm vào tháng 8», «Hằng năm, tháng 5 và tháng 11». */
    private List<Finding> period(int from, int at) {
        int begin = WITHIN.after(words, at, stretch.to());
        var periods = new PeriodReader(stretch).allAt(begin);
        if (periods.stream().anyMatch(NamedPeriod::yearPrinted)) return List.of();
        var yearly = periods.stream().map(one -> one.eachYear(one.to())).toList();
        return new DuePeriods(stretch, Operator.WITHIN, rule).all(yearly, from);
    }

    private List<Finding> closed(List<Finding> found) {
        if (found.isEmpty() || !words.isMark(found.getLast().to(), ')')) return found;
        var closed = new ArrayList<>(found);
        var last = closed.removeLast();
        closed.add(last.over(last.from(), last.to() + 1));
        return closed;
    }
}
