package vn.luytre.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number in words for {@link Numerals}: «mười lăm», «hai trăm linh năm», «ba nghìn hai trăm tỷ». */
final class WordNumeral {
    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    /** What digits are called at the end of a longer number: «hai mươi mốt, linh tư, mười lăm». */
    private static final Map<String, Integer> LAST_DIGITS = Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5);

    private static final Map<String, Integer> SCALES = Map.of("nghìn", 1_000, "ngàn", 1_000, "triệu", 1_000_000);
    private static final Set<String> JOINS = Set.of("linh", "lẻ");
    private static final long BILLION = 1_000_000_000L;

    private final NumberWords words;
    private int place;

    private WordNumeral(NumberWords words) {
        this.words = words;
    }

    static @Nullable Numeral at(CharSequence text, int start) {
        if (!WordReader.mayBegin(text, start)) return null;
        var words = NumberWords.from(text, start);
        return words.isEmpty() || words.makeMore() ? null : new WordNumeral(words).read(start);
    }

    static boolean isNumberWord(String word) {
        return DIGITS.containsKey(word)
                || LAST_DIGITS.containsKey(word)
                || SCALES.containsKey(word)
                || JOINS.contains(word)
                || isBillion(word)
                || word.equals("mười")
                || word.equals("mươi")
                || word.equals("trăm");
    }

    static boolean isBillion(String word) {
        return word.equals("tỷ") || word.equals("tỉ");
    }

    /** «ba tỷ hai trăm triệu» has billions and what follows them; «hai nghìn tỷ» counts the billions in thousands. */
    private @Nullable Numeral read(int start) {
        long value = belowBillion();
        if (value == 0) return null;
        if (isBillion(words.at(place))) {
            place++;
            value = value * BILLION + belowBillion();
        }
        boolean onlyYear = place == 1 && words.at(0).equals("năm");
        return onlyYear || !endsHere() ? null : new Numeral(BigDecimal.valueOf(value), start, words.end(place - 1));
    }

    /** «hai ba người», «một triệu hai» are not read as what their beginning says; «hai mươi năm» are twenty years. */
    private boolean endsHere() {
        if (place == words.size()) return true;
        boolean year = words.at(place).equals("năm");
        return year && !SCALES.containsKey(words.at(place + 1)) && !isBillion(words.at(place + 1));
    }

    private long belowBillion() {
        long value = 0;
        int scaleBefore = Integer.MAX_VALUE;
        while (true) {
            int from = place;
            int group = group();
            int scale = SCALES.getOrDefault(words.at(place), 0);
            if (group > 0 && scale > 0 && scale < scaleBefore) {
                value += (long) group * scale;
                scaleBefore = scale;
                place++;
                continue;
            }
            boolean loneDigit = from > 0 && place == from + 1 && group < 10;
            if (loneDigit) place = from;
            return loneDigit ? value : value + group;
        }
    }

    /** A number below one thousand, 0 when there is none: «hai trăm linh năm», «không trăm năm mươi», «mười». */
    private int group() {
        int from = place;
        int joined = from == 0 ? 0 : joined();
        if (joined > 0) return joined;
        int digit = DIGITS.getOrDefault(words.at(place), -1);
        if (digit >= 0 && words.at(place + 1).equals("trăm") && (digit > 0 || from > 0)) {
            place += 2;
            int rest = joined();
            int group = digit * 100 + (rest > 0 ? rest : tens());
            if (group == 0) place = from;
            return group;
        }
        int tens = tens();
        if (tens > 0 || digit <= 0) return tens;
        place++;
        return digit;
    }

    /** «linh năm», «lẻ tư». */
    private int joined() {
        if (!JOINS.contains(words.at(place))) return 0;
        int digit = lastDigit(place + 1, true);
        if (digit > 0) place += 2;
        return digit;
    }

    private int tens() {
        int digit = DIGITS.getOrDefault(words.at(place), 0);
        if (words.at(place).equals("mười")) {
            place++;
            digit = 1;
        } else if (digit >= 2 && words.at(place + 1).equals("mươi")) {
            place += 2;
        } else {
            return 0;
        }
        int last = lastDigit(place, false);
        if (last > 0) place++;
        return digit * 10 + last;
    }

    /** The digit that ends a number; «năm» does so only after «linh», else it is a year. */
    private int lastDigit(int at, boolean afterJoin) {
        String word = words.at(at);
        String next = words.at(at + 1);
        if (next.equals("mươi") || next.equals("trăm")) return 0;
        if (word.equals("năm") && !afterJoin) return 0;
        return DIGITS.getOrDefault(word, LAST_DIGITS.getOrDefault(word, 0));
    }
}
