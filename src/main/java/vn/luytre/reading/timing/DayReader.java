package vn.luytre.reading.timing;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** Reads one day: «ngày 15/11», «15/3/2026», «thứ Sáu, ngày 24/7», «17 giờ ngày 20/3», «ngày 14 của tháng cuối quý», «sáng thứ Hai», «ngày 10». */
final class DayReader {
    static final Phrase DAY = Phrase.of("ngày");
    private static final Phrases<Boolean> LEADS = Phrases.set("hết", "các", "hết các");
    private static final Phrases<Boolean> EARLY = Phrases.set("mùng", "mồng");
    private static final Phrase OF = Phrase.of("của");
    /** «tháng cuối quý», «tháng cuối của mỗi quý»; the meaning is the number of months. */
    private static final Phrases<Integer> LAST_MONTHS = lastMonths("cuối", "cuối cùng");

    private static final Phrases<Integer> FIRST_MONTHS = lastMonths("đầu", "đầu tiên", "thứ hai", "giữa");
    private static final Phrases<DayOfWeek> DAYS_OF_WEEKS = daysOfWeeks();
    /** After «2/3» these show that a share is meant: «2/3 số hộ», «7/10 thôn». */
    private static final Phrases<String> COUNTED = WordList.phrases(DayReader.class, "counted.txt");

    private final Words words;
    private final Stretch stretch;

    DayReader(Stretch stretch) {
        this.stretch = stretch;
        this.words = stretch.words();
    }

    /** The day that begins at this word, or null. */
    @Nullable
    DayText at(int at) {
        int lead = LEADS.after(words, at, stretch.to());
        int clock = ClockText.after(words, lead, stretch.to());
        var day = plain(clock);
        return day == null ? null : from(day, at);
    }

    private @Nullable DayText plain(int at) {
        boolean named = DAY.standsAt(words, at);
        var week = DAYS_OF_WEEKS.longestAt(words, named ? at + 1 : at, stretch.to());
        if (week != null) {
            var dated = dated(week.after(), at);
            return dated != null ? dated : new DayText.OfWeek(week.meaning(), at, week.after());
        }
        if (!named && !words.isNumber(at)) return null;
        var match = OfficialDate.at(words.text(), words.start(at));
        if (match != null) return ofYear(match, at, named);
        if (!named) return isOfEachMonth(at) ? numbered(at, at) : null;
        return numbered(at, EARLY.after(words, at + 1, stretch.to()));
    }

    /** «thứ Sáu, ngày 24/7/2026», «thứ Hai ngày 03/8», «Chủ nhật (ngày 16/8/2026)»: the day that the day of the week falls on, or null. */
    private @Nullable DayText dated(int afterWeek, int from) {
        boolean bracket = words.isMark(afterWeek, '(');
        int at = bracket || words.isMark(afterWeek, ',') ? afterWeek + 1 : afterWeek;
        boolean named = DAY.standsAt(words, at);
        if (!named && (at == afterWeek || !words.isNumber(at))) return null;
        var match = OfficialDate.at(words.text(), words.start(at));
        if (match == null
                || !named && match.year() == null && !bracket
                || !(ofYear(match, at, true) instanceof DayText.OfYear day)) return null;
        boolean closed = bracket && words.isMark(day.to(), ')') && day.to() < stretch.to();
        return new DayText.OfYear(day.day(), day.month(), day.year(), from, closed ? day.to() + 1 : day.to());
    }

    /** «trước 25 hằng tháng»: a number alone is a day only if its rhythm follows. */
    private boolean isOfEachMonth(int at) {
        var frequency = FrequencyText.at(words, at + 1, stretch.to());
        return frequency != null && frequency.isMonthly();
    }

    private @Nullable DayText ofYear(OfficialDate.Match match, int at, boolean named) {
        int to = stretch.wordAt(match.end(), at);
        if (to > stretch.to()) return null;
        if (!named && match.year() == null && isShare(at, to)) return null;
        return new DayText.OfYear(match.day(), match.month(), match.year(), at, to);
    }

    private boolean isShare(int at, int to) {
        return words.isMark(to, '%') || COUNTED.standAt(words, to) || words.isMark(at - 1, '/');
    }

    /** «ngày 10», «ngày 14 của tháng cuối quý»; the number stands at {@code number}. */
    @Nullable
    DayText numbered(int at, int number) {
        int day = words.number(number, 0);
        if (day < 1 || day > 31 || number >= stretch.to() || isCode(number)) return null;
        int month = OF.after(words, number + 1);
        var last = LAST_MONTHS.longestAt(words, month, stretch.to());
        if (last != null) return new DayText.OfLastMonth(day, last.meaning(), at, last.after());
        var first = FIRST_MONTHS.longestAt(words, month, stretch.to());
        if (first != null) return new DayText.OfSomeMonth(day, first.meaning(), at, first.after());
        return new DayText.OfMonth(day, at, number + 1);
    }

    private boolean isCode(int number) {
        boolean joinedMark = words.isMark(number + 1) && words.isJoined(number + 1) && words.isJoined(number + 2);
        return joinedMark && (words.isNumber(number + 2) || words.isWord(number + 2));
    }

    private static DayText from(DayText day, int from) {
        return switch (day) {
            case DayText.OfYear d -> new DayText.OfYear(d.day(), d.month(), d.year(), from, d.to());
            case DayText.OfMonth d -> new DayText.OfMonth(d.day(), from, d.to());
            case DayText.OfLastMonth d -> new DayText.OfLastMonth(d.day(), d.months(), from, d.to());
            case DayText.OfSomeMonth d -> new DayText.OfSomeMonth(d.day(), d.months(), from, d.to());
            case DayText.OfWeek d -> new DayText.OfWeek(d.day(), from, d.to());
        };
    }

    private static Phrases<Integer> lastMonths(String... which) {
        var all = new Phrases<Integer>();
        for (String one : which) {
            for (String link : new String[] {"", "của ", "mỗi ", "của mỗi ", "từng ", "hằng ", "hàng ", "các "}) {
                String lead = "tháng " + one + " " + link;
                all.add(lead + "quý", 3).add(lead + "quí", 3);
                all.add(lead + "quý sau", 3).add(lead + "quý tiếp theo", 3).add(lead + "quý kế tiếp", 3);
                all.add(lead + "6 tháng", 6).add(lead + "năm", 12);
            }
        }
        return all;
    }

    private static Phrases<DayOfWeek> daysOfWeeks() {
        var names = Map.of("hai", 1, "ba", 2, "tư", 3, "năm", 4, "sáu", 5, "bảy", 6);
        var all = new Phrases<DayOfWeek>();
        names.forEach((name, number) -> {
            all.add("thứ " + name, DayOfWeek.of(number));
            all.add("thứ " + (number + 1), DayOfWeek.of(number));
        });
        return all.add("chủ nhật", DayOfWeek.SUNDAY).add("thứ bẩy", DayOfWeek.SATURDAY);
    }
}
