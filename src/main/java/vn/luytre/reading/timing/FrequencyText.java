package vn.luytre.reading.timing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Recurrence;
import vn.luytre.calendar.Recurrence.Every;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** How often: «hằng tháng», «hàng quý», «mỗi tuần», «từng năm», «mỗi 6 tháng», «mỗi học kỳ»; after «định kỳ» also «6 tháng», «một năm», «quý». */
record FrequencyText(Recurrence recurrence, int from, int to) {
    private record Length(int times, Every.Unit unit) {}

    private static final Phrases<Boolean> EACH =
            Phrases.set("hằng", "hàng", "mỗi", "từng", "định kỳ hằng", "định kỳ hàng");
    private static final Phrase YEAR = Phrase.of("năm");
    private static final Phrase BEFORE = Phrase.of("trước");
    private static final Phrase WITH_GOODS = Phrase.of("hàng");
    /** «ngân hàng», «khách hàng», «đơn hàng» … are no «hàng năm». */
    private static final Phrases<Boolean> BEFORE_GOODS = Phrases.set(
            "ngân", "khách", "bán", "mặt", "nhà", "cửa", "đơn", "bạn", "xếp", "mua", "giao", "gian", "kho", "lô", "chở",
            "mở");

    private static final Phrases<Length> UNITS = Phrases.of(Map.of(
            "ngày", new Length(1, Every.Unit.DAY),
            "đêm", new Length(1, Every.Unit.DAY),
            "tuần", new Length(1, Every.Unit.WEEK),
            "tháng", new Length(1, Every.Unit.MONTH),
            "quý", new Length(3, Every.Unit.MONTH),
            "quí", new Length(3, Every.Unit.MONTH),
            "nửa năm", new Length(6, Every.Unit.MONTH),
            "năm", new Length(1, Every.Unit.YEAR),
            "năm học", new Length(1, Every.Unit.YEAR)));
    private static final Phrases<Boolean> TERMS = Phrases.set("học kỳ", "học kì");
    /** «học kỳ I» is a period. */
    private static final Phrases<Boolean> TERM_NUMBERS = Phrases.set("I", "II");
    /** «tháng đầu», «năm cuối», «ngày hội», «tuần lễ», «năm tới» … are no unit of a rhythm. */
    private static final Phrases<Boolean> NOT_AFTER =
            Phrases.set("đầu", "cuối", "hội", "lễ", "qua", "tới", "nay", "trước", "sau", "công", "càng", "làm việc");

    private static final Phrase BY = Phrase.of("qua");
    private static final Phrases<Boolean> ALWAYS = Phrases.set("hằng", "hàng", "mỗi", "từng");
    private static final Phrase WORK = Phrase.of("làm việc");

    boolean isYearly() {
        return is(1, Every.Unit.YEAR);
    }

    boolean isHalfYearly() {
        return is(6, Every.Unit.MONTH);
    }

    boolean isMonthly() {
        return is(1, Every.Unit.MONTH);
    }

    boolean isWeekly() {
        return is(1, Every.Unit.WEEK);
    }

    private boolean is(int count, Every.Unit unit) {
        return recurrence.equals(new Every(count, unit));
    }

    FrequencyText startingAt(int first) {
        return new FrequencyText(recurrence, first, to);
    }

    /** «hằng tháng», «mỗi 6 tháng» that begins at this word, or null. */
    static @Nullable FrequencyText at(Words words, int at, int to) {
        int unit = EACH.after(words, at, to);
        if (unit == at || isGoods(words, at)) return null;
        var found = unitAt(words, unit, to);
        return found == null ? null : found.startingAt(at);
    }

    private static boolean isGoods(Words words, int at) {
        return WITH_GOODS.standsAt(words, at) && BEFORE_GOODS.standAt(words, at - 1);
    }

    /** «tháng», «6 tháng», «một năm», «nửa năm» that begins at this word, or null; «tháng 6», «năm 2026» are periods. */
    static @Nullable FrequencyText unitAt(Words words, int at, int to) {
        // «hằng năm tháng 8» is no rhythm of five months.
        var number = YEAR.standsAt(words, at) ? null : NumberText.at(words, at, to);
        var counted = number == null ? null : unit(words, at, number.to(), to, number.value());
        return counted == null ? unit(words, at, at, to, 1) : counted;
    }

    private static @Nullable FrequencyText term(Words words, int from, int after) {
        boolean named = isNumbered(words, from, after) || TERM_NUMBERS.standAt(words, after) || isOther(words, after);
        return named ? null : new FrequencyText(new Recurrence.EachSchoolTerm(), from, after);
    }

    private static @Nullable FrequencyText unit(Words words, int from, int at, int to, int count) {
        int term = count == 1 ? TERMS.after(words, at, to) : at;
        if (term > at) return term(words, from, term);
        var hit = UNITS.longestAt(words, at, to);
        if (hit == null || isNumbered(words, from, hit.after())) return null;
        if (isOther(words, hit.after()) && !isBy(words, from, hit.after())) return null;
        int amount = count * hit.meaning().times();
        if (amount < 1 || amount > 1000) return null;
        return new FrequencyText(inWholeYears(amount, hit.meaning().unit()), from, hit.after());
    }

    /** «tháng 6», «năm 2026» are periods; «mỗi tháng 02 lần» is a rhythm. */
    private static boolean isNumbered(Words words, int from, int after) {
        if (MonthText.at(words, after - 1, after + 1) != null && !words.isNumber(after)) return true;
        return words.isNumber(after) && (words.number(after, 9999) >= 1000 || !EACH.standAt(words, from - 1));
    }

    /** «tháng trước» is one month, but «báo cáo tháng trước ngày 14» is a report of each month. */
    private static boolean isOther(Words words, int after) {
        if (!NOT_AFTER.standAt(words, after)) return false;
        // «mỗi quý làm việc với cấp ủy», but «05 ngày làm việc»
        if (WORK.standsAt(words, after)) return DayReader.DAY.standsAt(words, after - 1);
        boolean day = DayReader.DAY.standsAt(words, after + 1) || words.isNumber(after + 1);
        return !(BEFORE.standsAt(words, after) && day);
    }

    /** «hằng tháng qua thư điện tử»: the way, and not the last month. */
    private static boolean isBy(Words words, int from, int after) {
        return BY.standsAt(words, after) && ALWAYS.standAt(words, from - 1);
    }

    private static Every inWholeYears(int amount, Every.Unit unit) {
        return unit == Every.Unit.MONTH && amount % 12 == 0
                ? new Every(amount / 12, Every.Unit.YEAR)
                : new Every(amount, unit);
    }
}
