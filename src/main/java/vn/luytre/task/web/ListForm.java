package vn.luytre.task.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Role;
import vn.luytre.task.web.AssignmentFilter.Side;

/**
 * Which assignments a list shows, as it stands in the address.
 *
 * @param state what is not closed, where nothing is chosen
 * @param unit one that owes something, with those below it
 * @param duty one that several units have
 * @param find a piece of the sentence
 */
public record ListForm(
        @Nullable Side side,
        @Nullable Shown state,
        @Nullable Late late,
        @Nullable Role role,
        @Nullable Long unit,
        @Nullable UUID directive,
        @Nullable Long duty,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(max = 200) String find) {

    /** In which states. */
    public enum Shown {
        /** «Chưa xong»: neither done nor taken back. */
        OPEN,
        ALL,
        ASSIGNED,
        ACCEPTED,
        IN_PROGRESS,
        REPORTED,
        RETURNED,
        DONE,
        CANCELLED;

        /** The one state; none where several are meant. */
        @Nullable
        AssignmentState one() {
            return this == OPEN || this == ALL ? null : AssignmentState.valueOf(name());
        }
    }

    /** In which way late. */
    public enum Late {
        /** Still owed, past its date. */
        NOW,
        /** Once past a date, even if it is done by now. */
        EVER
    }

    /** Where nothing is chosen. */
    static ListForm empty() {
        return new ListForm(null, null, null, null, null, null, null, null, null, null);
    }

    /** Only from where it is looked at. */
    static ListForm on(Side side) {
        return new ListForm(side, null, null, null, null, null, null, null, null, null);
    }

    /** Whether nothing is chosen: not even the side from which it is looked at. */
    boolean isEmpty() {
        return equals(empty());
    }

    /** What is owed, unless something else was chosen. */
    public Side sideOrOwed() {
        return side == null ? Side.OWED : side;
    }

    /** What is not closed, unless something else was chosen. */
    public Shown stateOrOpen() {
        return state == null ? Shown.OPEN : state;
    }

    String text() {
        return find == null ? "" : find.strip();
    }
}
