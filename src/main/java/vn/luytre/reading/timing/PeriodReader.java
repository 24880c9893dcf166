package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;
import vn.luytre.calendar.PeriodText;
import vn.luytre.reading.timing.NamedPeriod.Edge;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** Reads one named period: «quý II/2026», «tháng 7 - 9/2026», «6 tháng đầu năm 2026», «cuối năm», «năm học 2026 - 2027». */
final class PeriodReader {
    private static final Phrases<Edge> EDGES = edges();
    private static final Phrase YEAR = Phrase.of("năm");
    private static final Phrases<Boolean> THIS = Phrases.set("nay", "này");
    /** A year that is not the document's: «năm học», «năm qua», «năm trước». */
    private static final Phrases<Boolean> NAMES =
            Phrases.set("học", "qua", "trước", "sau", "tới", "tiếp theo", "gần đây", "đầu", "cuối");

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
        if (!TimeStarts.at(words, at)) return null;
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
        return month == null ? ofYear(at) : period(new MonthRun(month, month));
    }

    /** «năm» alone after «cuối», «trong»: the year of the document. */
    @Nullable
    NamedPeriod bareYear(int at) {
        if (!YEAR.standsAt(words, at) || words.isNumber(at + 1)) return null;
        int after = THIS.after(words, at + 1, to);
        if (NAMES.standAt(words, at + 1)) return null;
        return new NamedPeriod(stretch.years().nextRange(DateRange::ofYear), false, false, Edge.ALL, at, after);
    }

    private @Nullable NamedPeriod whole(int at) {
        var part = PartOfMonth.at(stretch, at);
        if (part != null) return eachYear(part);
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
        return period(MonthRun.at(stretch, first));
    }

    /** The period that begins at this word and others in a row with it: «tháng 6 và tháng 12/2026», «tháng 3, 6, 9, 12 hằng năm». */
    List<NamedPeriod> allAt(int at) {
        if (!TimeStarts.at(words, at)) return List.of();
        var month = MonthText.at(words, at, to);
        var one = month == null ? at(at) : null;
        if (month == null) return one == null ? List.of() : List.of(one);
        var runs = MonthRun.allAt(stretch, month);
        var last = eachYear(period(runs.getLast()));
        var all = new ArrayList<NamedPeriod>();
        for (var run : runs.subList(0, runs.size() - 1)) {
            var period = period(run);
            all.add(last.yearly() ? period.eachYear(period.to()) : period);
        }
        all.add(last);
        return all;
    }

    private NamedPeriod period(MonthRun run) {
        var printed = run.year();
        var range = printed == null ? stretch.years().nextRange(run::range) : run.range(printed);
        return new NamedPeriod(
                range,
                printed != null,
                false,
                Edge.ALL,
                run.first().from(),
                run.last().to());
    }

    private static Phrases<Edge> edges() {
        var all = new Phrases<Edge>();
        for (String edge : List.of("đầu", "những ngày đầu", "tuần đầu", "tuần lễ đầu", "nửa đầu", "thượng tuần"))
            all.add(edge, Edge.BEGINNING);
        for (String edge : List.of(
                "giữa",
                "trung tuần",
                "tuần 1",
                "tuần 2",
                "tuần 3",
                "tuần 4",
                "tuần thứ nhất",
                "tuần thứ hai",
                "tuần thứ ba",
                "tuần thứ tư",
                "tuần I",
                "tuần II",
                "tuần III",
                "tuần IV")) all.add(edge, Edge.MIDDLE);
        for (String edge : List.of("cuối", "những ngày cuối", "tuần cuối", "nửa cuối", "hạ tuần"))
            all.add(edge, Edge.END);
        return all;
    }
}
