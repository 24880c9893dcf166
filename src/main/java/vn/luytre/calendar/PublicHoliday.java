package vn.luytre.calendar;

import java.time.LocalDate;

/**
 * One day off work for everybody: «Giỗ Tổ Hùng Vương».
 *
 * @param holiday id of the holiday in the rule pack, {@code gio-to}
 * @param name in Vietnamese
 */
public record PublicHoliday(LocalDate day, String holiday, String name, Basis basis) {
    /** Why the day is off, and so how sure that is. */
    public enum Basis {
        /** The law names the day. */
        LAW,
        /** The law leaves the exact days to a decision of each year, which is not known: these are the usual ones. */
        USUAL,
        /** Decided by the authorities for that year. */
        DECIDED,
        /** In place of a holiday that falls on a weekend (Labour Code, Article 111, clause 3). */
        IN_LIEU
    }
}
