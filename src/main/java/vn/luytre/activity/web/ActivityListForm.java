package vn.luytre.activity.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.activity.ActivityState;

/**
 * Which activities a list shows, as it stands in the address.
 *
 * @param unit that did it, or where it was, with those below
 * @param proven whether something proves it
 * @param find words in any order
 */
public record ActivityListForm(
        @Nullable @Size(max = 60) String kind,
        @Nullable Long unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long campaign,
        @Nullable Long duty,
        @Nullable @Size(max = 60) String subject,
        @Nullable Proven proven,
        @Nullable ActivityState state,
        @Nullable @Size(max = 200) String find) {
    /** Whether something proves it. */
    public enum Proven {
        YES,
        NO
    }

    static ActivityListForm empty() {
        return new ActivityListForm(null, null, null, null, null, null, null, null, null, null);
    }

    boolean isEmpty() {
        return equals(empty());
    }
}
