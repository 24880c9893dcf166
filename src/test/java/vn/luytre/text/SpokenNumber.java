package vn.luytre.text;

import java.util.ArrayList;
import java.util.List;

/** Writes numbers in words, the other way round from {@link Numerals}: «hai mươi mốt», «một nghìn không trăm linh năm». */
final class SpokenNumber {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private SpokenNumber() {}

    static String of(long value) {
        var words = new ArrayList<String>();
        long billions = value / 1_000_000_000;
        if (billions > 0) {
            below(billions, words);
            words.add("tỷ");
        }
        below(value % 1_000_000_000, words);
        return String.join(" ", words);
    }

    private static void below(long value, List<String> words) {
        group((int) (value / 1_000_000), "triệu", words);
        group((int) (value / 1_000 % 1_000), "nghìn", words);
        group((int) (value % 1_000), "", words);
    }

    private static void group(int value, String scale, List<String> words) {
        if (value == 0) return;
        boolean first = words.isEmpty();
        int hundreds = value / 100;
        if (hundreds > 0 || !first) {
            words.add(DIGITS.get(hundreds));
            words.add("trăm");
        }
        tens(value % 100, hundreds > 0 || !first, words);
        if (!scale.isEmpty()) words.add(scale);
    }

    private static void tens(int value, boolean follows, List<String> words) {
        int digit = value % 10;
        if (value == 0) return;
        if (value < 10) {
            if (follows) words.add("linh");
            words.add(DIGITS.get(digit));
            return;
        }
        if (value < 20) {
            words.add("mười");
        } else {
            words.add(DIGITS.get(value / 10));
            words.add("mươi");
        }
        if (digit == 1 && value > 20) words.add("mốt");
        else if (digit == 4 && value > 20) words.add("tư");
        else if (digit == 5) words.add("lăm");
        else if (digit > 0) words.add(DIGITS.get(digit));
    }
}
