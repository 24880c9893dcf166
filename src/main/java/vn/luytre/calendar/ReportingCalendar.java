package vn.luytre.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One way of cutting time into periods, set by a legal instrument: several "years" meet in this field, such as 15 December to 14 December
 * of Decree 09/2019/NĐ-CP and 1 November to 31 October of the standard of residential areas. Its periods follow each other without
 * gap or overlap.
 */
public final class ReportingCalendar {
    private final String id;
    private final String name;
    private final LegalSource source;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;
    private final boolean startConfirmed;
    private final Set<PeriodKind> kinds;
    private final int monthsBefore;
    private final int firstDay;
    private final List<Milestone> milestones;
    private final List<Submission> submissions;

    ReportingCalendar(RulePack pack) {
        this.id = pack.text("id");
        this.name = pack.text("name");
        this.source = LegalSource.from(pack.mapping("source"));
        this.from = pack.dateOrNull("from");
        this.to = pack.dateOrNull("to");
        this.startConfirmed = pack.flag("from_confirmed", true);
        this.kinds = kindsOf(pack);
        this.monthsBefore = pack.has("begins") ? pack.mapping("begins").number("months_before") : 0;
        this.firstDay = pack.has("begins") ? pack.mapping("begins").number("day") : 1;
        this.milestones = pack.mappings("milestones").stream()
                .map(milestone -> Milestone.from(milestone, source))
                .toList();
        this.submissions = pack.mappings("submissions").stream()
                .map(submission -> Submission.from(submission, source))
                .toList();
    }

    private static Set<PeriodKind> kindsOf(RulePack pack) {
        var kinds = new TreeSet<PeriodKind>();
        for (String kind : pack.texts("periods")) kinds.add(PeriodKind.valueOf(kind));
        return kinds;
    }

    /** The key that other rule packs and stored reports use. */
    public String id() {
        return id;
    }

    /** In Vietnamese. */
    public String name() {
        return name;
    }

    public LegalSource source() {
        return source;
    }

    /** The kinds of period that it has; none if its rule only sets {@link #milestones()}. */
    public Set<PeriodKind> kinds() {
        return Set.copyOf(kinds);
    }

    /** The steps that its rule puts into the year. */
    public List<Milestone> milestones() {
        return milestones;
    }

    /** By when its reports are handed in. */
    public List<Submission> submissions() {
        return submissions;
    }

    public boolean inForceOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /** False where the day from which it is in force is not confirmed; then it is taken to be the first day it can have been. */
    public boolean startConfirmed() {
        return startConfirmed;
    }

    /**
     * The days of a period.
     *
     * @param year the year that the period is named after: the year 2026 of Decree 09 begins on 15 December 2025
     * @param number 1 for a year, 1 or 2 for half years, 1 to 4 for quarters, 1 to 12 for months, 1 to 52 or 53 for weeks
     */
    public DateRange period(PeriodKind kind, int year, int number) {
        if (!kinds.contains(kind)) throw new IllegalArgumentException(id + " has no periods of the kind " + kind);
        if (number < 1 || number > kind.inYear(year)) {
            throw new IllegalArgumentException("no " + kind + " number " + number + " in " + year);
        }
        if (!kind.hasMonths()) return new IsoWeek(year, number).days();
        int month = (number - 1) * kind.months();
        var start = start(year, month);
        return new DateRange(start, start(year, month + kind.months()).minusDays(1));
    }

    /** The period to which the figures of a day belong. */
    public ReportingPeriod periodWith(PeriodKind kind, LocalDate day) {
        if (!kinds.contains(kind)) throw new IllegalArgumentException(id + " has no periods of the kind " + kind);
        if (!kind.hasMonths()) return weekWith(kind, day);
        int inYear = kind.inYear(day.getYear());
        var shifted = day.minusDays(firstDay - 1L).plusMonths(monthsBefore);
        // Days are of unequal months, so the guess may be one period off.
        int guess = shifted.getYear() * inYear + (shifted.getMonthValue() - 1) / kind.months();
        for (int i = guess - 1; i <= guess; i++) {
            var period = numbered(kind, inYear, i);
            if (period.contains(day)) return period;
        }
        return numbered(kind, inYear, guess + 1);
    }

    private static ReportingPeriod weekWith(PeriodKind kind, LocalDate day) {
        var week = IsoWeek.with(day);
        return new ReportingPeriod(kind, week.year(), week.number(), week.days());
    }

    private ReportingPeriod numbered(PeriodKind kind, int inYear, int count) {
        int year = Math.floorDiv(count, inYear);
        int number = Math.floorMod(count, inYear) + 1;
        return new ReportingPeriod(kind, year, number, period(kind, year, number));
    }

    /** @param month counted from 0 for January of that year */
    private LocalDate start(int year, int month) {
        return YearMonth.of(year, 1).plusMonths(month - (long) monthsBefore).atDay(firstDay);
    }

    @Override
    public String toString() {
        return id;
    }
}
