package vn.luytre.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that tests put forward and back. */
public final class MovableClock extends Clock {
    private Duration ahead = Duration.ZERO;

    /** The clock of the application where it is imported. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Of {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /** Puts it forward. */
    public void forward(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Back to the time of the machine. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Ho_Chi_Minh");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
