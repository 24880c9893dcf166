package vn.luytre.calendar;

/** How a duty stands to the time that is named. */
public enum Operator {
    /** «trước ngày 15/6»: the day itself is too late, the last good day is the one before. */
    BEFORE("before"),
    /** «chậm nhất ngày 15/6», «đến hết ngày 15/6»: the day itself is still in time. */
    BY("by"),
    /** «vào ngày 10 hằng tháng»: on that day. */
    ON("on"),
    /** «trong quý II», «trong thời hạn 15 ngày»: on some day of it. */
    WITHIN("within"),
    /** «từ ngày 01/7/2026»: from that day on. */
    FROM("from"),
    /** «ít nhất 02 chuyên mục mỗi tuần»: so often or more. */
    AT_LEAST("at least");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** The word of the schema {@code directive-gold/1}. */
    public String word() {
        return word;
    }
}
