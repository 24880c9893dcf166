package vn.luytre.reading.timing;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** The hour before a day: «17 giờ 00 phút ngày …», «17h30 ngày …», «16g00, ngày …», «sáng ngày …», «cuối giờ chiều ngày …». */
final class ClockText {
    private static final Phrases<Boolean> HOURS = Phrases.set("giờ", "h", "g");
    private static final Phrases<Boolean> MINUTES = Phrases.set("phút", "p", "ph");
    private static final Phrases<Boolean> PARTS_OF_DAYS = Phrases.set(
            "sáng",
            "trưa",
            "chiều",
            "tối",
            "đêm",
            "buổi sáng",
            "buổi chiều",
            "buổi tối",
            "cuối giờ chiều",
            "đầu giờ sáng",
            "cuối giờ làm việc");

    private ClockText() {}

    /** The word after the time of day, or {@code at} where none stands. */
    static int after(Words words, int at, int to) {
        int hour = clock(words, at, to);
        return PARTS_OF_DAYS.after(words, hour, to);
    }

    /** The word after «sáng», «tối» …, or {@code at} where none stands. */
    static int afterPart(Words words, int at, int to) {
        return PARTS_OF_DAYS.after(words, at, to);
    }

    /** True where an hour is given, so that the day itself is still in time: «trước 17 giờ ngày 20/3». */
    static boolean isHour(Words words, int at, int to) {
        return clock(words, at, to) > at;
    }

    private static int clock(Words words, int at, int to) {
        if (!words.isNumber(at) || words.number(at, 99) > 24) return at;
        int hour = HOURS.after(words, at + 1, to);
        if (hour == at + 1) return at;
        int minute = words.isNumber(hour) && words.number(hour, 99) < 60 ? hour + 1 : hour;
        int end = MINUTES.after(words, minute, to);
        return words.isMark(end, ',') ? end + 1 : end;
    }
}
