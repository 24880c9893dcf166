package vn.luytre.reading.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Recurrence;
import vn.luytre.calendar.TimeSpan;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.ReportingDuty.Period;
import vn.luytre.reading.Timing;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/**
 * Which reports a reporting clause asks for, and when each is due: «báo cáo quý trước ngày 14 của tháng cuối quý, báo cáo năm trước ngày
 * 05/12/2026».
 */
final class Periods {
    private static final Phrases<PeriodName> NAMES = WordList.phrases(
            Periods.class,
            "periods.tsv",
            name -> PeriodName.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    private static final Phrases<String> BEFORE_NAMES = WordList.phrases(Periods.class, "before-periods.txt");
    private static final Phrase AND = Phrase.of("và");
    private static final int JUNE = 6;
    private final PreparedText text;
    private final Words words;

    Periods(PreparedText text) {
        this.text = text;
        this.words = text.words();
    }

    /** A name of a period and the word where it begins. */
    private record Named(PeriodName name, int at) {}

    List<Period> read(int from, int to, List<Timing> timings, boolean onOccasion) {
        var named = named(from, to);
        var dated = timings.stream().filter(Periods::isDated).toList();
        if (named.isEmpty()) return unnamed(timings, dated, onOccasion);
        var periods = new ArrayList<Period>();
        boolean rhythmBefore = named.getFirst().name() == PeriodName.AT_ONCE;
        for (Timing timing : dated) {
            // «Định kỳ hằng quý, chậm nhất …, báo cáo …; khi xảy ra vụ việc thì báo cáo nhanh»
            boolean opens = timing.span().start() < place(named.getFirst().at());
            if (rhythmBefore && opens) add(periods, PeriodName.of(timing.deadline()), timing);
        }
        for (int i = 0; i < named.size(); i++) {
            var due = dated.size() == named.size() ? dated.get(i) : dayOf(named, i, dated);
            add(periods, named.get(i).name(), due);
        }
        return periods;
    }

    /** The same period may be named twice: with its rhythm first, with its day later. */
    private static void add(List<Period> periods, PeriodName name, @Nullable Timing due) {
        for (int i = 0; i < periods.size(); i++) {
            if (!periods.get(i).period().equals(name.word())) continue;
            if (due != null) periods.set(i, new Period(name.word(), name.freq(), due));
            return;
        }
        periods.add(new Period(name.word(), name.freq(), due));
    }

    private List<Named> named(int from, int to) {
        var names = new ArrayList<Named>();
        int at = from;
        while (at < to) {
            int after = BEFORE_NAMES.after(words, at, to);
            int next = after;
            while (next > at || next == after && after > at) {
                var hit = NAMES.longestAt(words, next, to);
                if (hit == null) break;
                names.add(new Named(hit.meaning(), next));
                at = hit.after();
                next = afterLink(at);
                if (next == at) break;
            }
            at = Math.max(at + 1, after);
        }
        return names;
    }

    private int afterLink(int at) {
        return words.isMark(at, ',') ? AND.after(words, at + 1) : AND.after(words, at);
    }

    /** A day or a length of time: not merely «hằng năm», «theo quy định». */
    private static boolean isDated(Timing timing) {
        return switch (timing.deadline()) {
            case Deadline.Recurring recurring ->
                recurring.op() != null
                        || !(recurring.recurrence() instanceof Recurrence.Every
                                || recurring.recurrence() instanceof Recurrence.EachSchoolTerm);
            case Deadline.Unspecified _, Deadline.Continuous _, Deadline.Immediate _ -> false;
            case Deadline.Day _, Deadline.Period _, Deadline.Relative _, Deadline.Event _ -> true;
        };
    }

    /** «báo cáo quý, 6 tháng, năm trước ngày 12 của tháng cuối quý»: one day for all. */
    private @Nullable Timing dayOf(List<Named> named, int number, List<Timing> dated) {
        boolean forAll = dated.size() == 1
                && dated.getFirst().span().start() > place(named.getLast().at())
                && named.getFirst().name() != PeriodName.AT_ONCE;
        return forAll ? dated.getFirst() : following(named, number, dated);
    }

    /** The first day that stands behind the name and before the next name. */
    private @Nullable Timing following(List<Named> named, int number, List<Timing> dated) {
        int from = place(named.get(number).at());
        int to = number + 1 < named.size() ? place(named.get(number + 1).at()) : Integer.MAX_VALUE;
        for (Timing timing : dated)
            if (timing.span().start() >= from && timing.span().start() < to) return timing;
        return number == 0 && named.getFirst().name() != PeriodName.AT_ONCE ? before(named, dated) : null;
    }

    /** «Định kỳ hằng quý, chậm nhất …, báo cáo …; báo cáo đột xuất …»: the first name may have its day before it. */
    private @Nullable Timing before(List<Named> named, List<Timing> dated) {
        int second = named.size() > 1 ? place(named.get(1).at()) : Integer.MAX_VALUE;
        return dated.stream()
                .filter(timing -> timing.span().start() < second)
                .findFirst()
                .orElse(null);
    }

    private int place(int word) {
        return text.place(word);
    }

    /** No name: the days tell. Two of them in June and December are the half year and the year. */
    private static List<Period> unnamed(List<Timing> timings, List<Timing> dated, boolean onOccasion) {
        var periods = new ArrayList<Period>();
        for (Timing timing : dated) {
            if (isAtOnce(timing.deadline())) {
                add(periods, PeriodName.AT_ONCE, timing);
                continue;
            }
            boolean half = dated.size() == 2 && timing.equals(dated.getFirst()) && isAboutJune(timing);
            boolean year = !periods.isEmpty() && periods.getFirst().period().equals(PeriodName.HALF_YEAR.word());
            var name = half ? PeriodName.HALF_YEAR : year ? PeriodName.YEAR : PeriodName.of(timing.deadline());
            add(periods, name, timing);
        }
        if (periods.isEmpty()) undated(timings, onOccasion, periods);
        return periods;
    }

    /** «ngay khi phát hiện», «không để quá 02 giờ kể từ khi nhận tin»: what is due within hours is reported when it happens. */
    private static boolean isAtOnce(Deadline deadline) {
        return deadline instanceof Deadline.Relative(var _, var span, var _)
                && (span == null || span.unit() == TimeSpan.Unit.HOURS);
    }

    private static boolean isAboutJune(Timing timing) {
        return switch (timing.deadline()) {
            case Deadline.Recurring(var _, Recurrence.Yearly(int month, int _), var _) -> Math.abs(month - JUNE) <= 1;
            case Deadline.Day(var _, var day) -> Math.abs(day.getMonthValue() - JUNE) <= 1;
            default -> false;
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
