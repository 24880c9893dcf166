package vn.luytre.task.reminder;

import java.time.LocalDate;
import java.util.Optional;
import vn.luytre.calendar.WorkingDays;

/**
 * On which days a unit is reminded: 7, 3 and 1 days before the due date, and on every seventh day that it is late. Nobody is
 * reminded on a day off: what falls on one comes on the working day before, lateness on the one after. Of several that fall
 * together the most urgent is told.
 */
final class ReminderRules {
    private static final int WEEK = 7;

    private final WorkingDays workingDays;

    ReminderRules(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** What is told on a day of something that is still owed. */
    Optional<NoticeKind> on(LocalDate day, LocalDate due) {
        if (!workingDays.isWorkingDay(day)) return Optional.empty();
        if (isToldLate(day, due)) return Optional.of(NoticeKind.LATE);
        if (isToldBefore(day, due.minusDays(1))) return Optional.of(NoticeKind.DUE_TOMORROW);
        if (isToldBefore(day, due.minusDays(3))) return Optional.of(NoticeKind.DUE_IN_3_DAYS);
        return isToldBefore(day, due.minusDays(WEEK)) ? Optional.of(NoticeKind.DUE_IN_7_DAYS) : Optional.empty();
    }

    /** The days off that follow a working day are told on it. */
    private boolean isToldBefore(LocalDate day, LocalDate named) {
        return !named.isBefore(day) && named.isBefore(workingDays.after(day, 1));
    }

    /** Some seventh day of being late lies between the working day before, which is not counted, and this one. */
    private boolean isToldLate(LocalDate day, LocalDate due) {
        for (var named = day; named.isAfter(due); named = named.minusDays(1)) {
            if (Math.floorMod(named.toEpochDay() - due.toEpochDay(), WEEK) == 1) return true;
            if (workingDays.isWorkingDay(named.minusDays(1))) return false;
        }
        return false;
    }

    /** The last due date of which something is told on a day. */
    LocalDate furthest(LocalDate day) {
        return workingDays.after(day, 1).plusDays(WEEK);
    }
}
