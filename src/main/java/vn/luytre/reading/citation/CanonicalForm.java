package vn.luytre.reading.citation;

import java.util.Set;

/**
 * The usual form of a number: instruments of the Party put the dash before the type and the stroke before the body («09-CT/TW», «12-NQ/ĐU»),
 * those of the State the other way round («09/CT-UBND»); both are found mixed up («09/CT-TW», «28/NQ-TW»).
 */
final class CanonicalForm {
    private static final Set<String> PARTY =
            Set.of("TW", "TU", "HU", "QU", "ThU", "ThHU", "ĐU", "ĐUCA", "ĐUK", "ĐUX", "BTVTU");
    private static final Set<String> STATE = Set.of("UBND", "HĐND", "CP", "TTg", "BCA", "CAT", "CTUBND", "BCĐ138");

    private CanonicalForm() {}

    static String of(String printed) {
        String number = signed(printed);
        int first = sign(number, 0);
        int second = first < 0 ? -1 : sign(number, first + 1);
        if (second < 0 || sign(number, second + 1) >= 0 && !isParty(number, second)) return number;
        if (Character.isDigit(number.charAt(first + 1))) return number;
        String body = number.substring(second + 1);
        if (PARTY.contains(body)) return joined(number, first, second, '-', '/');
        boolean swapped = number.charAt(first) == '-' && number.charAt(second) == '/';
        return STATE.contains(body) && swapped ? joined(number, first, second, '/', '-') : number;
    }

    /** «08NQ/TW»: the dash after the number was forgotten. */
    private static String signed(String number) {
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) end++;
        boolean forgotten = end > 0
                && end + 1 < number.length()
                && Character.isUpperCase(number.charAt(end))
                && Character.isUpperCase(number.charAt(end + 1));
        return forgotten ? number.substring(0, end) + "-" + number.substring(end) : number;
    }

    private static boolean isParty(String number, int second) {
        return PARTY.contains(number.substring(second + 1));
    }

    private static String joined(String number, int first, int second, char one, char two) {
        return number.substring(0, first)
                + one
                + number.substring(first + 1, second)
                + two
                + number.substring(second + 1);
    }

    private static int sign(String number, int from) {
        for (int i = from; i < number.length(); i++) {
            if (number.charAt(i) == '/' || number.charAt(i) == '-') return i;
        }
        return -1;
    }
}
