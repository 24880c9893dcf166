package vn.luytre.calendar;

import java.time.LocalDate;
import java.util.List;

/** What a {@link Deadline} comes to in days. */
public sealed interface Resolution {
    /**
     * The days on which the duty is done in time, in order; one range for each occurrence. The end of a range is its last good
     * day. Where the text only says by when («trước ngày», «chậm nhất») the range is that day alone.
     */
    record Days(List<DateRange> ranges) implements Resolution {
        public Days {
            ranges = List.copyOf(ranges);
        }

        static Days of(DateRange range) {
            return new Days(List.of(range));
        }

        /** The last good day of each occurrence. */
        public List<LocalDate> due() {
            return ranges.stream().map(DateRange::end).toList();
        }
    }

    /**
     * The days depend on something whose day is not known yet.
     *
     * @param event in the words of the document, «nhận được hồ sơ hợp lệ»; empty if the text does not say («không quá 60 ngày»)
     */
    record Needs(String event) implements Resolution {}

    /** There are no days to it: «thường xuyên», «khi cần thiết», «Trước mắt». */
    record Open() implements Resolution {}
}
