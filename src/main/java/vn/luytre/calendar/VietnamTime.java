package vn.luytre.calendar;

import java.time.Clock;
import java.time.ZoneId;

/** The time of Việt Nam, by which all days of the field are counted, wherever the machine stands. */
public final class VietnamTime {
    /** Seven hours ahead of UTC, without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    /** The clock on the wall. */
    public static Clock clock() {
        return Clock.system(ZONE);
    }
}
