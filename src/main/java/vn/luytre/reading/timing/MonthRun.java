package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;
import vn.luytre.reading.words.Phrases;

/** Months or quarters that follow one another: «tháng 7 - 9/2026», «quý II, III/2026», «tháng 7 và tháng 8/2026»; or a single one. */
record MonthRun(MonthText first, MonthText last) {
    private static final int MOST_RUNS = 12;
    private static final Phrases<Boolean> RANGE_LINKS = Phrases.set("-", "đến", "đến hết");
    private static final Phrases<Boolean> LIST_LINKS = Phrases.set(",", "và", ", và");

    /** The run that begins with this month. */
    static MonthRun at(Stretch stretch, MonthText first) {
        var last = first;
        var next = following(stretch, first);
        while (next != null && continues(stretch, last, next)) {
            last = next;
            next = following(stretch, last);
        }
        return new MonthRun(first, last);
    }

    /** This run and those after it, «tháng 3, 6, 9, 12»; a year printed at the end is given to those before. */
    static List<MonthRun> allAt(Stretch stretch, MonthText first) {
        var all = new ArrayList<MonthRun>();
        @Nullable MonthText next = first;
        while (next != null && all.size() < MOST_RUNS) {
            var run = at(stretch, next);
            all.add(run);
            next = isRange(stretch, run.last) ? null : following(stretch, run.last);
        }
        for (int i = all.size() - 2; i >= 0; i--) all.set(i, all.get(i).lentFrom(all.get(i + 1)));
        return all;
    }

    /** «tháng 12 và tháng 01/2027»: the first is of 2026. */
    private MonthRun lentFrom(MonthRun later) {
        var year = later.year();
        if (year == null || year() != null) return this;
        int own = last.number() > later.first.number() ? year - 1 : year;
        return new MonthRun(first.in(own), last.in(own));
    }

    /** The year that is printed, at its end or its beginning. */
    @Nullable
    Integer year() {
        return last.year() == null ? first.year() : last.year();
    }

    /** Its days if it ends in that year; «tháng 11 - tháng 02» begins in the year before. */
    DateRange range(int ofYear) {
        int end = last.year() == null ? ofYear : last.year();
        int start = first.year() != null ? first.year() : first.number() > last.number() ? end - 1 : end;
        return new DateRange(first.range(start).start(), last.range(end).end());
    }

    private static boolean continues(Stretch stretch, MonthText before, MonthText next) {
        if (isRange(stretch, before)) return isLater(before, next);
        return before.year() == null && next.number() == before.number() + 1;
    }

    private static boolean isLater(MonthText before, MonthText next) {
        if (before.year() == null) return next.number() != before.number();
        return next.year() != null
                && before.range(before.year())
                        .end()
                        .isBefore(next.range(next.year()).start());
    }

    private static boolean isRange(Stretch stretch, MonthText before) {
        return RANGE_LINKS.standAt(stretch.words(), before.to());
    }

    private static @Nullable MonthText following(Stretch stretch, MonthText before) {
        var words = stretch.words();
        int to = stretch.to();
        int link = RANGE_LINKS.after(words, before.to(), to);
        if (link == before.to()) link = LIST_LINKS.after(words, link, to);
        if (link == before.to() || link >= to) return null;
        var named = MonthText.at(words, link, to);
        if (named != null) return named.months() == before.months() ? named : null;
        var bare = MonthText.numberAt(words, link, before.months(), to);
        return bare != null && isWhole(stretch, bare) ? bare : null;
    }

    /** «tháng 3, 6/2026», «tháng 3, 6 và 9»; not «tháng 3, 6 xã …». */
    private static boolean isWhole(Stretch stretch, MonthText bare) {
        int after = bare.to();
        return bare.year() != null
                || after >= stretch.to()
                || stretch.endsClause(after)
                || LIST_LINKS.standAt(stretch.words(), after)
                || FrequencyText.at(stretch.words(), after, stretch.to()) != null;
    }
}
