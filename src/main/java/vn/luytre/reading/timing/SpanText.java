package vn.luytre.reading.timing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.TimeSpan;
import vn.luytre.calendar.TimeSpan.Unit;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** A length of time: «15 ngày làm việc», «30 phút», «24 giờ», «hai tuần», «mười lăm (15) ngày», «01 quý» (three months). */
record SpanText(TimeSpan span, int to) {
    private record Length(int times, Unit unit) {}

    private static final Phrases<Length> UNITS = Phrases.of(Map.of(
            "phút", new Length(1, Unit.MINUTES),
            "giờ", new Length(1, Unit.HOURS),
            "tiếng", new Length(1, Unit.HOURS),
            "tiếng đồng hồ", new Length(1, Unit.HOURS),
            "ngày", new Length(1, Unit.DAYS),
            "ngày làm việc", new Length(1, Unit.WORKING_DAYS),
            "tuần", new Length(1, Unit.WEEKS),
            "tháng", new Length(1, Unit.MONTHS),
            "quý", new Length(3, Unit.MONTHS),
            "năm", new Length(1, Unit.YEARS)));
    /** «6 tháng đầu năm», «02 ngày công», «15 ngày 20/6» are no lengths of time. */
    private static final Phrases<Boolean> NOT_AFTER = Phrases.set("đầu", "cuối", "công", "lương", "học");

    /** The length that begins at this word, or null. */
    static @Nullable SpanText at(Words words, int at, int to) {
        var number = NumberText.at(words, at, to);
        if (number == null || number.value() == 0) return null;
        var unit = UNITS.longestAt(words, number.to(), to);
        if (unit == null || NOT_AFTER.standAt(words, unit.after())) return null;
        int amount = number.value() * unit.meaning().times();
        return amount > 9999
                ? null
                : new SpanText(new TimeSpan(amount, unit.meaning().unit()), unit.after());
    }
}
