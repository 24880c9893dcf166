package vn.luytre.task.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.luytre.calendar.WorkingDays;

class ReminderRulesTests {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 15);
    private static final long SEED = Long.getLong("luytre.seed", System.nanoTime());
    private static final Random RANDOM = new Random(SEED);

    private final WorkingDays workingDays = WorkingDays.standard();
    private final ReminderRules rules = new ReminderRules(workingDays);

    @Test
    void sevenThreeAndOneDaysBefore() {
        assertThat(rules.on(WEDNESDAY, WEDNESDAY.plusDays(7))).hasValue(NoticeKind.DUE_IN_7_DAYS);
        assertThat(rules.on(WEDNESDAY, WEDNESDAY.plusDays(3))).hasValue(NoticeKind.DUE_IN_3_DAYS);
        assertThat(rules.on(WEDNESDAY, WEDNESDAY.plusDays(1))).hasValue(NoticeKind.DUE_TOMORROW);
        assertThat(rules.on(WEDNESDAY, WEDNESDAY.plusDays(5))).isEmpty();
        assertThat(rules.on(WEDNESDAY, WEDNESDAY)).isEmpty();
    }

    @Test
    void latenessIsToldOnItsFirstDayAndEachWeek() {
        assertThat(rules.on(WEDNESDAY, WEDNESDAY.minusDays(1))).hasValue(NoticeKind.LATE);
        assertThat(rules.on(WEDNESDAY, WEDNESDAY.minusDays(2))).isEmpty();
        assertThat(rules.on(WEDNESDAY, WEDNESDAY.minusDays(8))).hasValue(NoticeKind.LATE);
    }

    @Test
    void whatFallsOnDaysOffIsToldBeforeThem() {
        var friday = LocalDate.of(2026, 7, 17);
        assertThat(rules.on(friday, LocalDate.of(2026, 7, 20)))
                .as("due on Monday")
                .hasValue(NoticeKind.DUE_TOMORROW);
        assertThat(rules.on(friday.plusDays(1), LocalDate.of(2026, 7, 19))).isEmpty();
        assertThat(rules.on(LocalDate.of(2026, 7, 20), friday))
                .as("late since Saturday")
                .hasValue(NoticeKind.LATE);
    }

    /** Over all of Tết too: each kind is told once, in time, or gives way to a more urgent one of the same day. */
    @RepeatedTest(200)
    void everyReminderIsToldOnceAndInTime() {
        var due = LocalDate.of(2026, 1, 1).plusDays(RANDOM.nextInt(700));
        var told = new EnumMap<NoticeKind, LocalDate>(NoticeKind.class);
        for (var day = due.minusDays(30); !day.isAfter(due); day = day.plusDays(1)) {
            var kind = rules.on(day, due);
            if (kind.isEmpty()) continue;
            assertThat(workingDays.isWorkingDay(day))
                    .as("%s for %s, seed %s", day, due, SEED)
                    .isTrue();
            assertThat(told.put(kind.get(), day))
                    .as("%s twice for %s, seed %s", kind, due, SEED)
                    .isNull();
            assertThat(rules.furthest(day)).isAfterOrEqualTo(due);
        }
        var days = Map.of(NoticeKind.DUE_IN_7_DAYS, 7, NoticeKind.DUE_IN_3_DAYS, 3, NoticeKind.DUE_TOMORROW, 1);
        days.forEach((kind, before) -> {
            var named = workingDayUpTo(due.minusDays(before));
            assertThat(rules.on(named, due))
                    .as("%s for %s, seed %s", kind, due, SEED)
                    .hasValueSatisfying(actual -> assertThat(actual).isGreaterThanOrEqualTo(kind));
        });
        assertThat(told).containsKey(NoticeKind.DUE_TOMORROW);
    }

    /** Weekly from the first day on: in any stretch there are as many as there are seventh days, but for days off. */
    @RepeatedTest(200)
    void latenessIsNeverForgotten() {
        var due = LocalDate.of(2026, 1, 1).plusDays(RANDOM.nextInt(700));
        @Nullable LocalDate last = null;
        for (var day = due.plusDays(1); day.isBefore(due.plusDays(70)); day = day.plusDays(1)) {
            Optional<NoticeKind> kind = rules.on(day, due);
            if (kind.isPresent()) {
                assertThat(kind).hasValue(NoticeKind.LATE);
                last = day;
            } else if (workingDays.isWorkingDay(day)) {
                assertThat(last)
                        .as("told by %s for %s, seed %s", day, due, SEED)
                        .isNotNull();
                assertThat(Objects.requireNonNull(last).plusDays(15)).isAfter(day);
            }
        }
    }

    private LocalDate workingDayUpTo(LocalDate day) {
        var working = day;
        while (!workingDays.isWorkingDay(working)) working = working.minusDays(1);
        return working;
    }
}
