package vn.luytre.reading.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Recurrence;
import vn.luytre.calendar.TimeSpan;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.ReportingDuty.Period;
import vn.luytre.reading.Timing;
import vn.luytre.reading.reporting.NamedPeriods.Named;

/**
 * Which reports a reporting clause asks for, and when each is due: «báo cáo quý trước ngày 14 của tháng cuối quý, báo cáo năm trước ngày
 * 05/12/2026».
 */
final class Periods {
    private static final int JUNE = 6;
    private static final int OCTOBER = 10;
    private static final List<String> ENDS =
            List.of("hoàn thành", "kết thúc", "tổ chức xong", "thực hiện xong", "khi xong", "hoàn tất");
    private final PreparedText text;

    Periods(PreparedText text) {
        this.text = text;
    }

    /** True where the words name a period of reports. */
    boolean areNamed(int from, int to) {
        return !NamedPeriods.read(text, from, to, List.of()).isEmpty();
    }

    /** True where they name one that comes back: «báo cáo quý», not «báo cáo đột xuất». */
    boolean areRegular(int from, int to) {
        return NamedPeriods.read(text, from, to, List.of()).stream()
                .anyMatch(named -> named.name().freq() != null);
    }

    List<Period> read(int from, int to, List<Timing> timings, boolean onOccasion) {
        var dated = timings.stream().filter(Periods::isDated).toList();
        var named = NamedPeriods.read(text, from, to, timings);
        return named.isEmpty() ? unnamed(timings, dated, onOccasion) : named(named, dated);
    }

    /** Days of several reports are told apart together: where one of them is not certain, none is. */
    static List<Period> asSureAsTheLeast(List<Period> periods) {
        boolean doubt = periods.stream()
                .anyMatch(period -> period.due() != null && period.due().confidence() != Confidence.CERTAIN);
        return !doubt ? periods : periods.stream().map(Periods::likely).toList();
    }

    private static Period likely(Period period) {
        var due = period.due();
        return due == null ? period : new Period(period.period(), period.freq(), due.atMost(Confidence.LIKELY));
    }

    /** The periods of other reports, each with the only time that is said here. */
    List<Period> sameAs(List<Period> others, List<Period> own) {
        if (own.size() != 1 || own.getFirst().freq() != null) return own;
        var due = own.getFirst().due();
        var same = new ArrayList<Period>();
        for (Period other : others) if (other.freq() != null) same.add(new Period(other.period(), other.freq(), due));
        return same.isEmpty() ? own : same;
    }

    static boolean isAtOnce(Period period) {
        return period.period().equals(PeriodName.AT_ONCE.word());
    }

    private static List<Period> named(List<Named> named, List<Timing> dated) {
        var periods = new ArrayList<Period>();
        boolean rhythmBefore = named.getFirst().name() == PeriodName.AT_ONCE;
        for (Timing timing : dated) {
            // «Định kỳ hằng quý, chậm nhất …, báo cáo …; khi xảy ra vụ việc thì báo cáo nhanh»
            boolean opens = timing.span().start() < named.getFirst().place();
            if (rhythmBefore && opens) add(periods, PeriodName.of(timing.deadline()), timing);
        }
        var finder = new Dues(named, dated);
        var dues = finder.all();
        for (int i = 0; i < named.size(); i++) {
            boolean behind = finder.isBehind(i, dues.get(i));
            add(periods, name(named.get(i), dues.get(i)), dues.get(i), behind ? Confidence.CERTAIN : Confidence.LIKELY);
        }
        var left = dated.stream().filter(timing -> !dues.contains(timing)).toList();
        if (areHalves(left)) halves(periods, left);
        else left.forEach(timing -> left(periods, timing));
        return periods;
    }

    /** «báo cáo nhanh trước 10 giờ thứ Hai hằng tuần»: comes each week, quick as it is. */
    private static PeriodName name(Named named, @Nullable Timing due) {
        boolean comesBack = named.name() == PeriodName.AT_ONCE
                && due != null
                && due.deadline().freq() != null
                && due.span().start() > named.place();
        return comesBack && due != null ? PeriodName.of(due.deadline()) : named.name();
    }

    /** A time that belongs to no name: «trước ngày 16 hằng tháng», «không quá 12 giờ kể từ khi xảy ra» tell their period themselves. */
    private static void left(List<Period> periods, Timing timing) {
        var name = isAtOnce(timing.deadline()) ? PeriodName.AT_ONCE : PeriodName.of(timing.deadline());
        boolean known = periods.stream().anyMatch(period -> period.period().equals(name.word()));
        if (name != PeriodName.ONCE && !known) add(periods, name, timing);
    }

    private static void add(List<Period> periods, PeriodName name, @Nullable Timing due) {
        add(periods, name, due, Confidence.LIKELY);
    }

    /**
     * The same period may be named twice: with its rhythm first, with its day later. A day that does not stand right behind the name
     * of its report is never certain.
     */
    private static void add(List<Period> periods, PeriodName name, @Nullable Timing due, Confidence most) {
        var period = new Period(name.word(), name.freq(), due == null ? null : due.atMost(most));
        for (int i = 0; i < periods.size(); i++) {
            if (!periods.get(i).period().equals(name.word())) continue;
            if (due != null) periods.set(i, period);
            return;
        }
        periods.add(period);
    }

    /** A day or a length of time: not merely «hằng năm», «theo quy định». */
    static boolean isDated(Timing timing) {
        return switch (timing.deadline()) {
            case Deadline.Recurring recurring ->
                recurring.op() != null
                        || !(recurring.recurrence() instanceof Recurrence.Every
                                || recurring.recurrence() instanceof Recurrence.EachSchoolTerm);
            case Deadline.Unspecified _, Deadline.Continuous _, Deadline.Immediate _ -> false;
            case Deadline.Day _, Deadline.Period _, Deadline.Relative _, Deadline.Event _ -> true;
        };
    }

    /** No name: the days tell. Two of them, in June and at the end of the year, are the half year and the year. */
    private static List<Period> unnamed(List<Timing> timings, List<Timing> dated, boolean onOccasion) {
        var periods = new ArrayList<Period>();
        if (areHalves(dated)) {
            halves(periods, dated);
            return periods;
        }
        for (Timing timing : dated) {
            if (isAtOnce(timing.deadline())) add(periods, PeriodName.AT_ONCE, timing);
            else add(periods, ofTime(timing.deadline(), onOccasion), timing);
        }
        if (periods.isEmpty()) undated(timings, onOccasion, periods);
        return periods;
    }

    private static boolean areHalves(List<Timing> dated) {
        return dated.size() == 2 && isAboutJune(dated.getFirst()) && month(dated.getLast()) >= OCTOBER;
    }

    private static void halves(List<Period> periods, List<Timing> dated) {
        add(periods, PeriodName.HALF_YEAR, dated.getFirst());
        add(periods, PeriodName.YEAR, dated.getLast());
    }

    private static PeriodName ofTime(Deadline deadline, boolean onOccasion) {
        return onOccasion && deadline instanceof Deadline.Relative ? PeriodName.AT_ONCE : PeriodName.of(deadline);
    }

    /** «ngay khi phát hiện», «không để quá 02 giờ kể từ khi nhận tin»: what is due within hours is reported when it happens. */
    private static boolean isAtOnce(Deadline deadline) {
        return deadline instanceof Deadline.Relative(var _, var span, var start)
                && !(start != null && isEndOfTask(start.words()))
                && (span == null || span.unit() == TimeSpan.Unit.HOURS || span.unit() == TimeSpan.Unit.MINUTES);
    }

    /** «ngay sau khi hoàn thành», «chậm nhất 24 giờ sau khi kết thúc hội nghị»: comes once. */
    private static boolean isEndOfTask(String start) {
        String said = start.toLowerCase(Locale.ROOT);
        return ENDS.stream().anyMatch(said::contains);
    }

    private static boolean isAboutJune(Timing timing) {
        return month(timing) > 0 && Math.abs(month(timing) - JUNE) <= 1;
    }

    private static int month(Timing timing) {
        return switch (timing.deadline()) {
            case Deadline.Recurring(var _, Recurrence.Yearly(int month, int _), var _) -> month;
            case Deadline.Day(var _, var day) -> day.getMonthValue();
            default -> 0;
        };
    }

    private static void undated(List<Timing> timings, boolean onOccasion, List<Period> periods) {
        for (Timing timing : timings) {
            if (timing.deadline() instanceof Deadline.Recurring recurring) add(periods, PeriodName.of(recurring), null);
        }
        if (!periods.isEmpty()) return;
        boolean byRule = timings.stream().anyMatch(Periods::isByRule);
        if (byRule && !onOccasion) add(periods, PeriodName.BY_RULE, null);
        else if (onOccasion || !timings.isEmpty()) add(periods, PeriodName.AT_ONCE, null);
    }

    /** «theo quy định», and not «nếu có khó khăn, vướng mắc». */
    private static boolean isByRule(Timing timing) {
        return timing.deadline() instanceof Deadline.Unspecified(String words) && words.contains("quy định");
    }
}
