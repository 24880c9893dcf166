package vn.luytre.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * What somebody can do with an assignment. The unit that owes it does the first five, with the right {@code REPORT}, which is had
 * in that unit only; the unit that it answers to decides on results and extensions, with the right {@code DECIDE}; the unit that
 * gave the order cancels, with the right {@code DECIDE}. Leaders above have that right too: they decide in the name of the unit,
 * and the history says who it was.
 */
public sealed interface Deed {
    /** «Tiếp nhận». Right {@code REPORT}, relation {@code OWN}. */
    record Accept() implements Deed {}

    /**
     * «Cập nhật tiến độ»; the first one begins the work. Right {@code REPORT}, relation {@code OWN}.
     *
     * @param percent 0 to 99: all of it is a result
     */
    record Progress(int percent, String note) implements Deed {
        public Progress {
            if (percent < 0 || percent > 99) throw new IllegalArgumentException("no progress: " + percent);
        }
    }

    /**
     * «Báo cáo kết quả». Right {@code REPORT}, relation {@code OWN}.
     *
     * @param openParts why it is reported although parts of it are open; empty where none are
     */
    record Report(String summary, String openParts) implements Deed {}

    /** «Xin gia hạn». Right {@code REPORT}, relation {@code OWN}. */
    record AskExtension(LocalDate until, String reason) implements Deed {}

    /** «Giao tiếp cho cấp dưới». Right {@code REPORT}, relation {@code OWN}; to units {@code BELOW}. */
    record HandDown(List<UnitId> units, @Nullable LocalDate due, String note) implements Deed {
        public HandDown {
            units = List.copyOf(units);
        }
    }

    /** «Chấp nhận kết quả». Right {@code DECIDE} in the unit that it answers to. */
    record AcceptResult(String note) implements Deed {}

    /**
     * «Trả lại kết quả». Right {@code DECIDE} in the unit that it answers to.
     *
     * @param due until when it is to be mended; null leaves the date that is set
     */
    record ReturnResult(String reason, @Nullable LocalDate due) implements Deed {}

    /** «Cho gia hạn». Right {@code DECIDE} in the unit that it answers to. */
    record GrantExtension(LocalDate until, String reason) implements Deed {}

    /** «Không cho gia hạn». Right {@code DECIDE} in the unit that it answers to. */
    record RefuseExtension(String reason) implements Deed {}

    /** «Thu hồi». Right {@code DECIDE} in the unit that gave the order. */
    record Cancel(String reason, PartsFate parts) implements Deed {}

    /** How much of the work is done after it, in percent; -1 where it says nothing about that. */
    default int percent() {
        return this instanceof Report ? 100 : -1;
    }

    /** What becomes of what was handed down when the whole is cancelled. */
    enum PartsFate {
        /** Nobody has said: refused where there are open parts. */
        UNDECIDED,
        /** They are cancelled too. */
        CANCEL,
        /** They go on, and answer to who gave the cancelled order. */
        KEEP
    }
}
