package vn.luytre.text;

import java.util.Locale;
import java.util.OptionalInt;

/** Roman numerals «I, II, … XIV», which number parts and committees: well-formed ones only, 1 to 3999. */
public final class RomanNumeral {
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /** The characters of their own that Unicode has from U+2160. */
    private static final String[] OWN_CHARACTERS = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M"
    };

    private static final int OWN_CAPITALS = 0x2160;
    private static final int OWN_SMALL = 0x2170;

    /** The longest is MMMDCCCLXXXVIII. */
    private static final int LONGEST = 15;

    private RomanNumeral() {}

    /** The value of «XIV», «xiv» or «ⅩⅣ»; empty for «IIII», «Xiv», «IC» and all that is no numeral. */
    public static OptionalInt parse(CharSequence text) {
        if (text.isEmpty() || text.length() > LONGEST) return OptionalInt.empty();
        String latin = latin(text);
        String capitals = latin.toUpperCase(Locale.ROOT);
        if (!latin.equals(capitals) && !latin.equals(capitals.toLowerCase(Locale.ROOT))) return OptionalInt.empty();
        int value = sum(capitals);
        boolean wellFormed = value >= 1 && value <= 3999 && write(value).equals(capitals);
        return wellFormed ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private static String latin(CharSequence text) {
        var latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= OWN_CAPITALS && sign < OWN_SMALL) {
                latin.append(OWN_CHARACTERS[sign - OWN_CAPITALS]);
            } else if (sign >= OWN_SMALL && sign < OWN_SMALL + OWN_CHARACTERS.length) {
                latin.append(OWN_CHARACTERS[sign - OWN_SMALL].toLowerCase(Locale.ROOT));
            } else {
                latin.append(sign);
            }
        }
        return latin.toString();
    }

    /** The value when it is well-formed, something else when it is not: the signs taken off from the greatest down. */
    private static int sum(String capitals) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            for (; capitals.startsWith(SIGNS[i], at); at += SIGNS[i].length()) value += VALUES[i];
        }
        return value;
    }

    /** The numeral in capitals. */
    public static String write(int value) {
        if (value < 1 || value > 3999) throw new IllegalArgumentException("no Roman numeral for " + value);
        var text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < SIGNS.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) text.append(SIGNS[i]);
        }
        return text.toString();
    }
}
