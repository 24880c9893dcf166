package vn.luytre.task.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.task.DutyTitle;

/**
 * A line of the box of a unit.
 *
 * @param owner the unit that owes what it is about
 * @param fresh not seen yet by the account that looks
 */
public record Notice(
        long id,
        long unit,
        long owner,
        long assignment,
        NoticeKind kind,
        LocalDate day,
        @Nullable String label,
        String sentence,
        boolean fresh) {
    /** As much of the sentence as a list shows. */
    public String brief() {
        return DutyTitle.brief(sentence);
    }
}
