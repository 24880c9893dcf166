package vn.luytre.safetymodel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the file of a model, of which there may be several. */
public sealed interface FileLine {
    /** 0 for one that is to be added. */
    long id();

    /**
     * A post of the board, «Ban Chủ nhiệm»: never who holds it.
     *
     * @param holders how many hold it
     */
    record Post(long id, String post, int holders) implements FileLine {}

    /** Money of a year. */
    record Fund(long id, int year, Origin origin, BigDecimal amount, String purpose) implements FileLine {}

    /** Where money comes from. */
    enum Origin {
        /** «Ngân sách nhà nước». */
        BUDGET,
        /** «Xã hội hóa». */
        SOCIAL,
        /** «Nguồn khác». */
        OTHER
    }

    /** What it works with: cameras, lights, gongs. */
    record Equipment(
            long id, String what, int amount, @Nullable LocalDate since) implements FileLine {}
}
