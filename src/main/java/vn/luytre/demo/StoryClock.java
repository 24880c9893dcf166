package vn.luytre.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.VietnamTime;

/** Stands at the hour of the story that is being told, so that what is done then bears its day. Goes only forwards. */
final class StoryClock extends Clock {
    private final Clock real;
    private final AtomicReference<@Nullable Instant> standing;

    StoryClock(Clock real) {
        this(real, new AtomicReference<>());
    }

    private StoryClock(Clock real, AtomicReference<@Nullable Instant> standing) {
        this.real = real;
        this.standing = standing;
    }

    /** It is this hour of this day, or a second later than before where that has passed. */
    void stand(LocalDate day, LocalTime hour) {
        var wanted = day.atTime(hour).atZone(VietnamTime.ZONE).toInstant();
        standing.updateAndGet(before -> before == null || wanted.isAfter(before) ? wanted : before.plusSeconds(1));
    }

    /** The story is told. */
    void goOn() {
        standing.set(null);
    }

    /** The day on the wall, whatever day of the story it is. */
    LocalDate realDay() {
        return LocalDate.now(real);
    }

    @Override
    public Instant instant() {
        var there = standing.get();
        return there == null ? real.instant() : there;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone), standing);
    }
}
