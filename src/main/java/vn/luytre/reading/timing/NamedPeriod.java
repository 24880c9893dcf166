package vn.luytre.reading.timing;

import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.DateRange;

/**
 * A period as it is named after «trong», «đến hết», «từ» …: «quý II/2026», «cuối tháng 6», «học kỳ I năm học 2026 - 2027».
 *
 * @param range its days; null if it has none of its own or no year is known
 * @param yearPrinted false where the year is the next one
 * @param yearly true for «quý I hằng năm»
 * @param edge which part of it is meant
 */
record NamedPeriod(@Nullable DateRange range, boolean yearPrinted, boolean yearly, Edge edge, int from, int to) {
    /** «đầu tháng 7», «cuối năm», «giữa quý II», or all of it. */
    enum Edge {
        ALL,
        BEGINNING,
        MIDDLE,
        END
    }

    NamedPeriod startingAt(int first) {
        return new NamedPeriod(range, yearPrinted, yearly, edge, first, to);
    }

    NamedPeriod with(Edge other, int first) {
        return new NamedPeriod(range, yearPrinted, yearly, other, first, to);
    }

    NamedPeriod eachYear(int after) {
        return new NamedPeriod(range, true, true, edge, from, after);
    }
}
