package vn.luytre.organization;

import java.time.LocalDate;
import vn.luytre.calendar.OfficialDate;

/** Days as they are written in sentences, and the ends of time. */
final class Days {
    /** Before anything recorded. */
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** After anything recorded. */
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Days() {}

    /** «16/6/2025», «02/02/2025» (Nghị định 30/2020/NĐ-CP). */
    static String words(LocalDate day) {
        return OfficialDate.Style.SLASHES.write(day);
    }
}
