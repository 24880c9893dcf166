package vn.luytre.reading.scan;

import java.util.Set;
import vn.luytre.reading.words.WordList;

/**
 * Words that no language model knows: numbers, dates, codes of documents («08/CT-UBND», «123/2021/TT-BCA», «15/6/2022», «quý III/2031»). They
 * are read with an alphabet of their own, and are only taken for sure in the form that they ought to have.
 */
final class CodeForm {
    /** What may stand in a number or date. */
    static final String DIGITS = "0123456789.,:;/%-()";
    /** What may stand in a code of a document. */
    static final String CODE = DIGITS + "ABCDĐEGHIKLMNOPQRSTUƯVXYWOÔrpqyđg";
    /** What may stand in a Roman number with its year. */
    static final String ROMAN = "IVXL0123456789./,;:)";

    private static final String AROUND = ".,;:()[]“”\"'!?%";
    private static final String LIKE_ROMAN = "IVXLHTJÏÌÍĨỊl1|!";
    private static final Set<String> PARTS =
            WordList.load(CodeForm.class, "code-parts.txt").keySet();

    private CodeForm() {}

    /** The word without the marks around it. */
    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && AROUND.indexOf(word.charAt(start)) >= 0) start++;
        while (end > start && AROUND.indexOf(word.charAt(end - 1)) >= 0) end--;
        return word.substring(start, end);
    }

    /** It holds a digit, or a stroke between capitals, or may be a Roman number. */
    static boolean isCode(String word) {
        return word.chars().anyMatch(Character::isDigit) || hasLetterCode(word) || isLikeRoman(word);
    }

    private static boolean hasLetterCode(String word) {
        int stroke = word.indexOf('/');
        return stroke > 0
                && stroke + 1 < word.length()
                && Character.isUpperCase(word.charAt(stroke - 1))
                && Character.isUpperCase(word.charAt(stroke + 1));
    }

    /** «II», also as it is misread: «H», «1I». */
    static boolean isLikeRoman(String word) {
        var bare = bare(word);
        int stroke = bare.indexOf('/');
        var number = stroke > 0 ? bare.substring(0, stroke) : bare;
        if (number.isEmpty() || number.length() > 5) return false;
        boolean year = stroke > 0 && DateForm.isYear(bare.substring(stroke + 1));
        if (stroke > 0 && !year) return false;
        return number.chars().allMatch(c -> LIKE_ROMAN.indexOf(c) >= 0)
                && number.chars().anyMatch(Character::isLetter);
    }

    /** «IH/2031» is «III/2031»: a Roman number is drawn so. */
    static String roman(String word) {
        var bare = bare(word);
        int stroke = bare.indexOf('/');
        var number = stroke > 0 ? bare.substring(0, stroke) : bare;
        if (digits(number, 0) == number.length()) return word;
        var roman = number.replace("H", "II");
        for (char c : "ÏÌÍĨỊJLl1|!".toCharArray()) roman = roman.replace(c, 'I');
        return isRoman(roman) ? word.replace(number, roman) : word;
    }

    /** The characters that such a word may have. */
    static String alphabet(String word) {
        if (isLikeRoman(word)) return ROMAN;
        return word.chars().anyMatch(Character::isLetter) ? CODE : DIGITS;
    }

    /** It has exactly the form of a number, a date or a code whose parts are all known. */
    static boolean isKnown(String word) {
        var bare = bare(word);
        if (bare.isEmpty()) return false;
        if (isRoman(bare)) return true;
        int first = digits(bare, 0);
        if (first == bare.length()) return true;
        return first > 0 && bare.chars().anyMatch(Character::isLetter) ? isKnownCode(bare, first) : isNumber(bare);
    }

    /** «I», «IV», «III/2031». */
    static boolean isRoman(String bare) {
        int stroke = bare.indexOf('/');
        var number = stroke > 0 ? bare.substring(0, stroke) : bare;
        if (stroke > 0 && !DateForm.isYear(bare.substring(stroke + 1))) return false;
        return Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
                .contains(number);
    }

    /** «2764/QĐ-UBND», «123/2021/TT-BCA», «09-CT/TW». */
    private static boolean isKnownCode(String bare, int from) {
        int i = from;
        while (i < bare.length()) {
            if (bare.charAt(i) != '/' && bare.charAt(i) != '-') return false;
            int end = ++i;
            while (end < bare.length() && bare.charAt(end) != '/' && bare.charAt(end) != '-') end++;
            var part = bare.substring(i, end);
            boolean last = end == bare.length();
            if (!PARTS.contains(part) && !DateForm.isYear(part) && !(last && part.isEmpty())) return false;
            i = end;
        }
        return true;
    }

    /** «46/BC-BCĐI38» is «46/BC-BCĐ138»: a part that is known when its letters are taken for the figures that look like them. */
    static String likely(String word) {
        var parts = word.split("(?<=[/-])|(?=[/-])", -1);
        for (int i = 0; i < parts.length; i++) {
            var bare = bare(parts[i]);
            var figures =
                    bare.replace('I', '1').replace('L', '1').replace('O', '0').replace('S', '5');
            if (!PARTS.contains(bare) && PARTS.contains(figures)) parts[i] = parts[i].replace(bare, figures);
        }
        return String.join("", parts);
    }

    /** «15/6/2022», «1.934», «12,5», «2024-2026»: a date has a day and a month. */
    private static boolean isNumber(String bare) {
        int strokes = (int) bare.chars().filter(c -> c == '/').count();
        int at = 0;
        while (at < bare.length()) {
            int end = digits(bare, at);
            if (end == at) return false;
            at = end;
            if (at < bare.length() && "/.,-".indexOf(bare.charAt(at++)) < 0) return false;
        }
        return strokes < 2 || DateForm.isDate(bare.split("/", -1));
    }

    /** Where the digits that begin here end. */
    static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        return at;
    }
}
