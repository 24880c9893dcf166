package vn.luytre.reading.citation;

import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * The day of an instrument: «ngày 01/12/2011», «, ngày 16 tháng 6 năm 2025», «(ngày 5/6/2024)», «ban hành ngày …», «ký ngày …».
 *
 * @param iso null where no calendar has such a day
 * @param from first word of the day itself
 * @param after the word after it
 */
record Day(@Nullable String iso, int from, int after) {
    private static final Phrase DAY = Phrase.of("ngày");
    private static final Phrases<Boolean> LEADS = Phrases.set("ban hành", "ký", "ký ban hành", "ra");

    /** The day that stands right at this word, perhaps after a comma, or null. */
    static @Nullable Day at(Words words, int at, int to) {
        int start = words.isMark(at, ',') ? at + 1 : at;
        boolean bracket = words.isMark(start, '(');
        int day = LEADS.after(words, bracket ? start + 1 : start, to);
        if (day + 1 >= to || !DAY.standsAt(words, day) || !words.isNumber(day + 1)) return null;
        var match = OfficialDate.at(words.text(), words.start(day));
        if (match == null || match.year() == null) return null;
        int after = words.from(match.end());
        if (after > to || bracket && !words.isMark(after, ')')) return null;
        return new Day(match.date().map(Object::toString).orElse(null), day, bracket ? after + 1 : after);
    }
}
