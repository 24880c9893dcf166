package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Recurrence;

/** What can be decided only when all is found: «theo quy định», «khi phát hiện …» say nothing more where their sentence gives a time. */
final class Afterthoughts {
    private Afterthoughts() {}

    static List<Finding> of(Stretch stretch, List<Finding> all) {
        var kept = new ArrayList<Finding>();
        for (int i = 0; i < all.size(); i++) {
            boolean timeBefore = i > 0 && sameSentence(stretch, all.get(i - 1), all.get(i));
            boolean timeAfter = i + 1 < all.size() && sameSentence(stretch, all.get(i), all.get(i + 1));
            boolean told = timeAfter && isRhythmOf(all.get(i), all.get(i + 1));
            if (!told && !saysNoMore(all.get(i), timeBefore, timeAfter)) kept.add(all.get(i));
        }
        kept.sort(Comparator.comparingInt(Finding::from));
        return withoutToldHalves(stretch, kept);
    }

    private static boolean saysNoMore(Finding finding, boolean timeBefore, boolean timeAfter) {
        return switch (finding.rule()) {
            case AsPrescribedRule.RULE -> timeBefore;
            case WhenItHappensRule.RULE -> timeBefore || timeAfter;
            default -> false;
        };
    }

    /** «hằng tháng, cập nhật danh sách, gửi trước ngày 28»: the day is that of the rhythm before it. */
    private static boolean isRhythmOf(Finding rhythm, Finding day) {
        return rhythm.deadline() instanceof Deadline.Recurring(var operator, Recurrence.Every _, var times)
                && operator == null
                && times == null
                && day.deadline() instanceof Deadline.Recurring(var _, Recurrence.Monthly _, var _)
                && "P1M".equals(rhythm.deadline().freq());
    }

    /** «Định kỳ 6 tháng, năm, … trước ngày 08/6 và trước ngày 08/12 hằng năm»: the two days are those of the half year and the year. */
    private static List<Finding> withoutToldHalves(Stretch stretch, List<Finding> all) {
        if (all.size() < 4 || !isHalves(all.get(0), all.get(1))) return all;
        boolean told =
                isDayOfYear(all.get(2)) && isDayOfYear(all.get(3)) && sameSentence(stretch, all.get(1), all.get(3));
        return told ? List.copyOf(all.subList(2, all.size())) : all;
    }

    private static boolean isHalves(Finding first, Finding second) {
        return first.rule().equals(RegularlyRule.RULE)
                && second.rule().equals(RegularlyRule.RULE)
                && "P6M".equals(first.deadline().freq())
                && "P1Y".equals(second.deadline().freq())
                && !isDayOfYear(second);
    }

    private static boolean isDayOfYear(Finding finding) {
        return finding.deadline() instanceof Deadline.Recurring(var _, Recurrence.Yearly _, var _);
    }

    private static boolean sameSentence(Stretch stretch, Finding before, Finding after) {
        return before.to() >= stretch.sentenceStart(after.from());
    }
}
