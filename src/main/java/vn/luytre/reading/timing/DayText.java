package vn.luytre.reading.timing;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** A day as it is named after «trước», «chậm nhất», «vào» …, in the words from {@code from} to before {@code to}. */
sealed interface DayText {
    int from();

    int to();

    /** «ngày 15/11/2026», «15/3»; the year is null where it is not printed. */
    record OfYear(int day, int month, @Nullable Integer year, int from, int to) implements DayText {
        OfYear in(@Nullable Integer otherYear) {
            return new OfYear(day, month, otherYear, from, to);
        }
    }

    /** «ngày 10», of a month that is named elsewhere or of every month. */
    record OfMonth(int day, int from, int to) implements DayText {}

    /** «ngày 14 của tháng cuối quý»: of the last month of each so many. */
    record OfLastMonth(int day, int months, int from, int to) implements DayText {}

    /** «ngày 05 của tháng đầu quý sau»: of another month of each so many, for which there is no form. */
    record OfSomeMonth(int day, int months, int from, int to) implements DayText {}

    /** «thứ Hai», «Chủ nhật». */
    record OfWeek(DayOfWeek day, int from, int to) implements DayText {}
}
