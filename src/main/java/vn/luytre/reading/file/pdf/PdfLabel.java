package vn.luytre.reading.file.pdf;

import java.util.Set;

/** «1.», «2.1.», «a)», «IV.», «-», «+»: the first word of a paragraph that is numbered or one of a list. */
final class PdfLabel {
    private static final int LONGEST = 8;
    private static final Set<String> PARTS = Set.of("Điều", "Chương", "CHƯƠNG", "Mục", "Phần", "PHẦN");

    private PdfLabel() {}

    /** Also «Điều 2. …», «Chương II». */
    static boolean begins(PdfRow row) {
        var first = row.words().getFirst().text();
        return is(first)
                || row.words().size() > 1
                        && PARTS.contains(first)
                        && is(row.words().get(1).text().replaceAll("[.:]?$", "."));
    }

    static boolean is(String word) {
        if (word.isEmpty() || word.length() > LONGEST) return false;
        if (word.length() == 1) return "-–—+*•".indexOf(word.charAt(0)) >= 0;
        char end = word.charAt(word.length() - 1);
        if (end != '.' && end != ')') return false;
        var body = word.substring(0, word.length() - 1);
        return isNumber(body) || isRoman(body) || body.length() == 1 && Character.isLetter(body.charAt(0));
    }

    /** One that never stands above a part: headings in the middle have «I.» or «A.». */
    static boolean isOfList(String word) {
        return is(word) && !Character.isUpperCase(word.charAt(0));
    }

    private static boolean isNumber(String body) {
        return body.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    private static boolean isRoman(String body) {
        return body.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }
}
