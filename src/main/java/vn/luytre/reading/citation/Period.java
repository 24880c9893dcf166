package vn.luytre.reading.citation;

import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Words;

/** What follows a title and bounds it in time: «giai đoạn 2021 - 2025», «năm 2031», «đến năm 2030, tầm nhìn 2045», «nhiệm kỳ 2020 - 2025». */
final class Period {
    private static final Phrase UNTIL = Phrase.of("đến năm");
    private static final Phrase OUTLOOK = Phrase.of("tầm nhìn");

    private Period() {}

    /** The word after such a period that begins here, else {@code at}. */
    static int skip(Words words, int at, int to) {
        int start = words.isMark(at, ',') ? at + 1 : at;
        int numbers = lead(words, start);
        if (numbers == start || !words.isNumber(numbers)) return at;
        int after = after(words, numbers, to);
        int outlook = words.isMark(after, ',') ? after + 1 : after;
        if (!OUTLOOK.standsAt(words, outlook)) return after;
        int year = outlook + 2;
        while (year < to && words.isWord(year) && year < outlook + 5) year++;
        return words.isNumber(year) ? year + 1 : after;
    }

    private static int lead(Words words, int at) {
        for (Phrase lead : new Phrase[] {Vocabulary.STAGE, Vocabulary.TERM, UNTIL, Vocabulary.YEAR}) {
            if (lead.standsAt(words, at)) return at + lead.length();
        }
        return at;
    }

    /** The word after «2021», «2021 - 2025», «2021 – 2025», «2021 đến 2025» that begins here. */
    static int after(Words words, int at, int to) {
        if (at >= to || !words.isNumber(at)) return at;
        int sign = at + 1;
        boolean dash = words.isMark(sign, '-') || words.isMark(sign, '–') || words.isMark(sign, '—');
        return dash && sign + 1 < to && words.isNumber(sign + 1) ? sign + 2 : sign;
    }
}
