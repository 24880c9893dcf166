package vn.luytre.organization;

import java.time.LocalDate;

/** Days as they are written in sentences. */
final class Days {
    /** Before anything recorded. */
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** After anything recorded. */
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final int LAST_MONTH_WITH_ZERO = 2;

    private Days() {}

    /** «16/6/2025», «02/02/2025»: days below ten and the months one and two have a zero (Nghị định 30/2020/NĐ-CP). */
    static String words(LocalDate day) {
        var month = day.getMonthValue() <= LAST_MONTH_WITH_ZERO ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth() + "/" + month + "/" + day.getYear();
    }
}
