package vn.luytre.calendar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that is named rather than given by its days: «tháng 6/2026», «tháng 6», «quý II/2026», «quý 3 năm 2026»,
 * «6 tháng đầu năm 2026», «6 tháng cuối năm», «năm 2026», «học kỳ I năm học 2026 - 2027». Months, quarters and years are those
 * of the calendar; what a reporting period of Decree 09/2019/NĐ-CP covers is another matter: {@link ReportingCalendar}.
 *
 * @param number the month 1 to 12, the quarter 1 to 4, how many months (3, 6, 9 …), the term 1 or 2; 1 for years
 * @param year null where none is written; for school years the one in which they begin
 * @param start UTF-16 index of the first character
 * @param end UTF-16 index after the last character
 */
public record PeriodText(Kind kind, int number, @Nullable Integer year, int start, int end) {
    /** What is named. */
    public enum Kind {
        /** «tháng 6/2026», «tháng 6 năm 2026», «6/2026». */
        MONTH,
        /** «quý II/2026», «quý 3 năm 2026». */
        QUARTER,
        /** «6 tháng đầu năm 2026», «nửa đầu năm 2026»: from 1 January. */
        FIRST_MONTHS,
        /** «6 tháng cuối năm»: up to 31 December. */
        LAST_MONTHS,
        /** «năm 2026». */
        YEAR,
        /** «học kỳ I năm học 2026 - 2027»: its days are set each year by the province, so it has none here. */
        SCHOOL_TERM,
        /** «năm học 2026 - 2027»: as the term, without days. */
        SCHOOL_YEAR
    }

    /**
     * The period named exactly at {@code start}, or null. Looks at a bounded number of characters. Refused: «năm 2026 - 2030»
     * (several years), «tháng 6-7» (several months), «tháng 6 âm lịch», «12 tháng» (a length). «6/2026» alone is read as a month,
     * unless it goes on as a code («06/2026/QĐ-TTg»); whether it is the number of a document the caller must tell.
     */
    public static @Nullable PeriodText at(CharSequence text, int start) {
        return mayBegin(text, start) ? new PeriodTextReader(text, start).read() : null;
    }

    /** Rules out most places of a text at the first look: «tháng», «quý», «năm», «nửa», «học kỳ» and the numbers up to ten. */
    private static boolean mayBegin(CharSequence text, int start) {
        if (start < 0 || start >= text.length()) return false;
        char first = text.charAt(start);
        boolean begins = TextCursor.isDigit(first) || "tqnhmbscTQNHMBSC".indexOf(first) >= 0;
        return begins && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    /** The days of it, in the year written or else in {@code defaultYear}; empty for terms and school years. */
    public Optional<DateRange> resolve(int defaultYear) {
        int known = year == null ? defaultYear : year;
        return switch (kind) {
            case MONTH -> Optional.of(DateRange.ofMonths(known, number, number));
            case QUARTER -> Optional.of(DateRange.ofQuarter(known, number));
            case FIRST_MONTHS -> Optional.of(DateRange.ofMonths(known, 1, number));
            case LAST_MONTHS -> Optional.of(DateRange.ofMonths(known, 13 - number, 12));
            case YEAR -> Optional.of(DateRange.ofYear(known));
            case SCHOOL_TERM, SCHOOL_YEAR -> Optional.empty();
        };
    }

    /** The days of it if the year is written and the period has days. */
    public Optional<DateRange> range() {
        return year == null ? Optional.empty() : resolve(year);
    }
}
