package vn.luytre.reading.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Indicator;
import vn.luytre.reading.figure.Figure;
import vn.luytre.reading.figure.Unit;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * «tăng 8,5 % so với cùng kỳ năm 2030», «giảm 05 vụ (11,9 %) so với năm 2029», «kéo giảm ít nhất 5%».
 *
 * @param start the word «tăng» or «giảm»
 * @param after the word after what it is compared with
 * @param compared true where «so với» says with what
 */
record Change(
        String direction,
        BigDecimal value,
        String unit,
        @Nullable String base,
        int start,
        int after,
        boolean compared) {
    private static final int WIDEST_QUALIFIER = 5;
    private static final int LOOK_AHEAD = 16;
    private static final int LONGEST_BASE = 8;
    private static final Phrases<String> DIRECTIONS = directions();
    private static final Phrases<Boolean> BETWEEN = Phrases.set(
            "ít nhất",
            "tối thiểu",
            "trên",
            "hơn",
            "khoảng",
            "gần",
            "thêm",
            "được",
            "từ",
            "bình quân",
            "trung bình",
            "dưới");
    private static final Phrases<Boolean> COMPARISONS = Phrases.set("nhiều hơn", "ít hơn", "cao hơn", "thấp hơn");
    private static final Phrase IS = Phrase.of("là");
    private static final Phrase COMPARED = Phrase.of("so với");

    private static final Phrases<Boolean> SAME =
            Phrases.set("=", "tương đương", ", tương đương", "bằng", ", bằng", ", tỷ lệ", "tương ứng");

    private static Phrases<String> directions() {
        return new Phrases<String>()
                .add("tăng", "tăng")
                .add("giảm", "giảm")
                .add("kéo giảm", "giảm")
                .add("tăng thêm", "tăng")
                .add("giảm được", "giảm")
                .add("nhiều hơn", "tăng")
                .add("cao hơn", "tăng")
                .add("ít hơn", "giảm")
                .add("thấp hơn", "giảm");
    }

    /** Where «tăng» or «giảm» stands that this number belongs to, or -1. */
    static int directionBefore(Words words, int from, int number) {
        if (IS.standsAt(words, number - 1)) return moreThan(words, from, number - 1);
        int at = number;
        int lowest = Math.max(from, number - WIDEST_QUALIFIER);
        while (at > lowest) {
            int start = Surroundings.startOf(DIRECTIONS, words, lowest, at);
            if (start < at) return start;
            start = Surroundings.startOf(BETWEEN, words, lowest, at);
            if (start == at) return -1;
            at = start;
        }
        return -1;
    }

    /** «nhiều hơn năm 2024 là 380 tin»: the base stands in between. */
    private static int moreThan(Words words, int from, int is) {
        for (int at = is - 1; at >= Math.max(from, is - LONGEST_BASE); at--) {
            if (words.isMark(at)) return -1;
            if (COMPARISONS.standAt(words, at)) return at;
        }
        return -1;
    }

    /** The change that begins with the word «tăng» or «giảm» at {@code start}, for this number and its unit. */
    static Change of(Words words, int start, Figure figure, Unit unit, int to) {
        int at = overRange(words, unit.after(), to);
        at = overOtherMeasure(words, at, to);
        int base = COMPARED.find(words, at, Math.min(to, at + LOOK_AHEAD));
        boolean compared = base >= 0 && !isParted(words, at, base);
        int after = compared ? baseEnd(words, base + 2, to) : at;
        @Nullable String with = compared && after > base + 2 ? words.between(base + 2, after) : null;
        int other = COMPARISONS.after(words, start, to);
        if (other > start && figure.start() - 1 > other) with = words.between(other, figure.start() - 1);
        var hit = DIRECTIONS.longestAt(words, start, to);
        String direction = hit == null ? words.at(start) : hit.meaning();
        return new Change(direction, figure.value(), unit.name(), with, start, after, compared);
    }

    /** «từ 5% đến 7%» */
    private static int overRange(Words words, int at, int to) {
        int second = RunningFigures.RANGES.after(words, at, to);
        var upper = second > at ? Figure.upper(words, second, to) : null;
        var unit = upper == null ? null : Unit.at(words, upper.after(), to);
        return unit == null ? at : unit.after();
    }

    /** The same change said once more: «(11,9 %)», «= 20%», «, tương đương 03 vụ». */
    private static int overOtherMeasure(Words words, int at, int to) {
        boolean bracket = words.isMark(at, '(');
        int lead = bracket ? at + 1 : SAME.after(words, at, to);
        if (lead == at) return at;
        int number = SAME.after(words, lead, to);
        var figure = Figure.at(words, number, to);
        var unit = figure == null ? null : Unit.at(words, figure.after(), to);
        if (unit == null) return at;
        return !bracket ? unit.after() : words.isMark(unit.after(), ')') ? unit.after() + 1 : at;
    }

    private static boolean isParted(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.isMark(at) && ".;".indexOf(words.mark(at)) >= 0 || words.isNumber(at)) return true;
        }
        return false;
    }

    private static int baseEnd(Words words, int from, int to) {
        int at = from;
        int limit = Math.min(to, from + LONGEST_BASE);
        while (at < limit && !(words.isMark(at) && !words.isMark(at, '/'))) at++;
        return at;
    }

    Indicator.Comparison comparison() {
        return new Indicator.Comparison(direction, value, unit, base);
    }
}
