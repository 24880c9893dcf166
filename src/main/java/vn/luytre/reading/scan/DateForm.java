package vn.luytre.reading.scan;

/** Days, months and years as they are printed: «15/11/2031», «ngày 05 tháng 3 năm 2031». */
final class DateForm {
    private DateForm() {}

    /** «15/11/2031;». */
    static boolean isDate(String word) {
        return isDate(CodeForm.bare(word).split("/", -1));
    }

    static boolean isDate(String[] parts) {
        return parts.length == 3 && upTo(parts[0], 31) && upTo(parts[1], 12) && isYear(parts[2]);
    }

    private static boolean upTo(String number, int most) {
        return !number.isEmpty()
                && number.length() <= 2
                && CodeForm.digits(number, 0) == number.length()
                && Integer.parseInt(number) >= 1
                && Integer.parseInt(number) <= most;
    }

    static boolean isYear(String word) {
        return word.length() == 4 && CodeForm.digits(word, 0) == 4 && (word.startsWith("19") || word.startsWith("20"));
    }

    /** What follows «ngày», «tháng», «năm», «quý» and cannot be the number of a day, a month, a year, a quarter. */
    static boolean isOutOfRange(String before, String word) {
        var bare = CodeForm.bare(word);
        if (bare.isEmpty() || CodeForm.digits(bare, 0) < bare.length() && !before.equals("quý")) return false;
        return switch (before) {
            case "ngày" -> bare.length() > 2 || !upTo(bare, 31);
            case "tháng" -> !upTo(bare, 12);
            case "năm" -> bare.length() > 2 && !isYear(bare);
            case "quý" -> !CodeForm.isRoman(bare) && bare.length() > 1;
            default -> false;
        };
    }
}
