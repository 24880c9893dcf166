package vn.luytre.reading.layout;

/** Whether a line begins with a label as lists and headings have it: «1.», «a)», «II.», «-», «Điều 3.». */
final class Labels {
    private static final int LONGEST_NUMBER = 3;

    private Labels() {}

    static boolean startAt(String text, int start, int end) {
        if (start >= end) return false;
        char first = text.charAt(start);
        if ("-–—+•*▪".indexOf(first) >= 0) return start + 1 < end && text.charAt(start + 1) == ' ' || first == '•';
        if (text.startsWith("Điều ", start) || text.startsWith("Chương ", start))
            return digitOrCapital(text, start, end);
        if (first >= '0' && first <= '9') return afterNumber(text, start, end);
        return afterLetters(text, start, end);
    }

    private static boolean digitOrCapital(String text, int start, int end) {
        int at = text.indexOf(' ', start) + 1;
        if (at <= 0 || at >= end) return false;
        int after = at;
        while (after < end && Character.isLetterOrDigit(text.charAt(after))) after++;
        return after > at
                && (after == end || ".:".indexOf(text.charAt(after)) >= 0)
                && !Character.isLowerCase(text.charAt(at));
    }

    /** «1.», «12)», «1.2.», «2.1 Vận động», but no «1.165 hộ» and no date. */
    private static boolean afterNumber(String text, int start, int end) {
        int at = start;
        int digits = 0;
        boolean decimal = false;
        while (at < end) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                if (++digits > LONGEST_NUMBER) return false;
            } else if (c == '.' && at + 1 < end && isDigit(text.charAt(at + 1))) {
                digits = 0;
                decimal = true;
            } else {
                if (decimal && c == ' ') return at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
                return ".)/".indexOf(c) >= 0 && (at + 1 == end || " *".indexOf(text.charAt(at + 1)) >= 0);
            }
            at++;
        }
        return false;
    }

    /** «a)», «đ.», «II.», «IV)». */
    private static boolean afterLetters(String text, int start, int end) {
        int at = start;
        boolean roman = true;
        while (at < end && Character.isLetter(text.charAt(at))) {
            roman &= "IVXL".indexOf(text.charAt(at)) >= 0;
            at++;
        }
        int letters = at - start;
        if (letters == 0 || at >= end || !(letters == 1 || roman && letters <= 5)) return false;
        boolean marked =
                text.charAt(at) == ')' || text.charAt(at) == '.' || roman && "-/:".indexOf(text.charAt(at)) >= 0;
        return marked && (at + 1 == end || " *".indexOf(text.charAt(at + 1)) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
