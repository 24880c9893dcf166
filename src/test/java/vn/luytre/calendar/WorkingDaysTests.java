package vn.luytre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {
    private final WorkingDays workingDays = WorkingDays.standard();

    @Test
    void weekendsAndHolidaysAreNotCounted() {
        // Tuesday; 30 April, 1 May, a weekend follow.
        var day = LocalDate.of(2026, 4, 28);
        assertThat(workingDays.after(day, 0)).isEqualTo(day);
        assertThat(workingDays.after(day, 1)).isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(workingDays.after(day, 2)).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(workingDays.count(new DateRange(day, LocalDate.of(2026, 5, 4))))
                .isEqualTo(3);
    }

    @Test
    void countingFurtherNeverEndsEarlier() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var day = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(30_000));
            int n = random.nextInt(60);
            var end = workingDays.after(day, n);
            assertThat(workingDays.after(day, n + 1)).as("seed %s", seed).isAfter(end);
            assertThat(workingDays.after(day.plusDays(1), n))
                    .as("seed %s", seed)
                    .isAfterOrEqualTo(end);
            if (n > 0) {
                assertThat(workingDays.isWorkingDay(end)).as("seed %s", seed).isTrue();
                assertThat(workingDays.count(new DateRange(day.plusDays(1), end)))
                        .as("seed %s", seed)
                        .isEqualTo(n);
            }
        }
    }
}
