package vn.luytre.reading.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.Timing;
import vn.luytre.reading.reporting.NamedPeriods.Named;

/** Gives each named report its day: the one behind it, or around it, or the one that its bracket follows. */
record Dues(List<Named> named, List<Timing> dated) {
    /** For each name its day or null. */
    List<@Nullable Timing> all() {
        var all = new ArrayList<@Nullable Timing>();
        for (int i = 0; i < named.size(); i++) all.add(at(i));
        return all;
    }

    /** True where the day stands behind this name and before the next. */
    boolean isBehind(int number, @Nullable Timing due) {
        return due != null
                && due.span().start() > named.get(number).place()
                && due.span().start() < place(number + 1);
    }

    private @Nullable Timing at(int number) {
        var name = named.get(number);
        for (Timing timing : dated) {
            // «trong 05 ngày kể từ ngày kết thúc kỳ báo cáo 6 tháng, năm»
            if (timing.span().start() <= name.place()
                    && name.place() < timing.span().end()) return timing;
            // «trước ngày 05/6/2026 (báo cáo 6 tháng)»
            if (name.bracket() - timing.span().end() == 1
                    || name.bracket() == timing.span().end()) return timing;
        }
        var due = dated.size() == named.size() ? dated.get(number) : dayOf(number);
        return isOfAnother(name, due) ? null : due;
    }

    /** «báo cáo kết quả trước ngày 20/5/2026; báo cáo đột xuất khi có vụ việc»: the day before is that of another report. */
    private static boolean isOfAnother(Named name, @Nullable Timing due) {
        return due != null
                && name.name() == PeriodName.AT_ONCE
                && due.deadline() instanceof Deadline.Day
                && due.span().start() < name.place();
    }

    /** «báo cáo quý, 6 tháng, năm trước ngày 12 của tháng cuối quý»: one day for all. */
    private @Nullable Timing dayOf(int number) {
        boolean forAll = dated.size() == 1
                && dated.getFirst().span().start() > named.getLast().place()
                && !opensAtOnce();
        return forAll ? dated.getFirst() : following(number);
    }

    /** The first day that stands behind the name and before the next name. */
    private @Nullable Timing following(int number) {
        int from = named.get(number).place();
        int to = place(number + 1);
        for (Timing timing : dated)
            if (timing.span().start() >= from && timing.span().start() < to) return timing;
        return number == 0 && !opensAtOnce() ? before() : null;
    }

    /** «Định kỳ hằng quý, chậm nhất …, báo cáo …; báo cáo đột xuất …»: the first name may have its day before it. */
    private @Nullable Timing before() {
        int second = place(1);
        return dated.stream()
                .filter(timing -> timing.span().start() < second)
                .findFirst()
                .orElse(null);
    }

    private boolean opensAtOnce() {
        return named.getFirst().name() == PeriodName.AT_ONCE;
    }

    private int place(int number) {
        return number < named.size() ? named.get(number).place() : Integer.MAX_VALUE;
    }
}
