package vn.luytre.task.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the box of a unit.
 *
 * @param fresh not seen yet by the account that looks
 */
public record Notice(
        long id,
        long unit,
        long assignment,
        NoticeKind kind,
        LocalDate day,
        @Nullable String label,
        String sentence,
        boolean fresh) {}
