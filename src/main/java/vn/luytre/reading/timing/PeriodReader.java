package vn.luytre.reading.timing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;
import vn.luytre.calendar.PeriodText;
import vn.luytre.reading.timing.NamedPeriod.Edge;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** Reads one named period: «quý II/2026», «tháng 7 - 9/2026», «6 tháng đầu năm 2026», «cuối năm», «năm học 2026 - 2027». */
final class PeriodReader {
    private static final Phrases<Edge> EDGES = Phrases.of(Map.of(
            "đầu", Edge.BEGINNING,
            "những ngày đầu", Edge.BEGINNING,
            "tuần đầu", Edge.BEGINNING,
            "nửa đầu", Edge.BEGINNING,
            "giữa", Edge.MIDDLE,
            "cuối", Edge.END,
            "nửa cuối", Edge.END,
            "tuần cuối", Edge.END));
    private static final Phrase YEAR = Phrase.of("năm");
    private static final Phrases<Boolean> RANGE_LINKS = Phrases.set("-", "đến", "đến hết", "đến cuối");
    private static final Phrases<Boolean> LIST_LINKS = Phrases.set(",", "và", ", và");
    /** A year that is no period of its own: «năm học», «năm đồng chí», «năm qua», «năm trước». */
    private static final Phrases<Boolean> AFTER_THIS_YEAR = Phrases.set("nay", "này");

    private final Stretch stretch;
    private final Words words;
    private final int to;

    PeriodReader(Stretch stretch) {
        this.stretch = stretch;
        this.words = stretch.words();
        this.to = stretch.to();
    }

    /** The period that begins at this word, «tháng 7 - 9/2026» and «tháng 7 và tháng 8» as one; or null. */
    @Nullable
    NamedPeriod at(int at) {
        var edge = EDGES.longestAt(words, at, to);
        if (edge == null) return whole(at);
        var period = ofYear(at) == null ? whole(edge.after()) : ofYear(at);
        if (period == null) period = bareYear(edge.after());
        return period == null ? null : period.with(edge.meaning(), at);
    }

    /** The same without going on to others: an end of «từ tháng 3 đến tháng 5/2026». */
    @Nullable
    NamedPeriod single(int at) {
        var edge = EDGES.longestAt(words, at, to);
        if (edge != null) return at(at);
        var month = MonthText.at(words, at, to);
        return month == null ? ofYear(at) : period(month, month);
    }

    /** «năm» alone after «cuối», «trong»: the year of the document. */
    @Nullable
    NamedPeriod bareYear(int at) {
        if (!YEAR.standsAt(words, at) || words.isNumber(at + 1)) return null;
        int after = AFTER_THIS_YEAR.after(words, at + 1, to);
        var frequency = FrequencyText.at(words, at, to);
        if (after == at + 1 && frequency == null && words.isWord(after) && isPartOfName(after)) return null;
        return new NamedPeriod(stretch.years().nextRange(DateRange::ofYear), false, false, Edge.ALL, at, after);
    }

    private static final Phrases<Boolean> NAMES =
            Phrases.set("học", "qua", "trước", "sau", "tới", "tiếp theo", "gần đây", "đầu", "cuối");

    private boolean isPartOfName(int at) {
        return NAMES.standAt(words, at);
    }

    private @Nullable NamedPeriod whole(int at) {
        var month = MonthText.at(words, at, to);
        var period = month == null ? ofYear(at) : goingOn(month);
        return period == null ? null : eachYear(period);
    }

    private NamedPeriod eachYear(NamedPeriod period) {
        var frequency = FrequencyText.at(words, period.to(), to);
        return frequency != null && frequency.isYearly() ? period.eachYear(frequency.to()) : period;
    }

    private @Nullable NamedPeriod ofYear(int at) {
        if (at >= to) return null;
        var found = PeriodText.at(words.text(), words.start(at));
        if (found == null || found.kind() == PeriodText.Kind.MONTH || found.kind() == PeriodText.Kind.QUARTER)
            return null;
        int after = stretch.wordAt(found.end(), at);
        if (after > to) return null;
        boolean printed = found.year() != null || found.kind() == PeriodText.Kind.SCHOOL_TERM;
        return new NamedPeriod(range(found), printed, false, Edge.ALL, at, after);
    }

    private @Nullable DateRange range(PeriodText found) {
        return found.year() != null
                ? found.range().orElse(null)
                : stretch.years().nextRange(year -> found.resolve(year).orElse(null));
    }

    /** «tháng 7 - 9/2026», «quý II, III/2026», «tháng 7 và tháng 8/2026». */
    private NamedPeriod goingOn(MonthText first) {
        var last = first;
        var next = following(first, first.to());
        while (next != null && continues(last, next)) {
            last = next;
            next = following(last, last.to());
        }
        return period(first, last);
    }

    private boolean continues(MonthText before, MonthText next) {
        boolean range = RANGE_LINKS.standAt(words, before.to());
        return before.year() == null
                && (range ? next.number() > before.number() : next.number() == before.number() + 1);
    }

    private @Nullable MonthText following(MonthText before, int at) {
        int link = RANGE_LINKS.after(words, at, to);
        if (link == at) link = LIST_LINKS.after(words, at, to);
        if (link == at || link >= to) return null;
        var named = MonthText.at(words, link, to);
        if (named != null) return named.months() == before.months() ? named : null;
        var bare = MonthText.numberAt(words, link, before.months(), to);
        return bare != null && (bare.year() != null || stretch.endsClause(bare.to()) || bare.to() == to) ? bare : null;
    }

    private NamedPeriod period(MonthText first, MonthText last) {
        var printed = last.year() == null ? first.year() : last.year();
        var range = printed == null
                ? stretch.years().nextRange(year -> range(first, last, year))
                : range(first, last, printed);
        return new NamedPeriod(range, printed != null, false, Edge.ALL, first.from(), last.to());
    }

    private static DateRange range(MonthText first, MonthText last, int year) {
        return new DateRange(first.range(year).start(), last.range(year).end());
    }
}
