package vn.luytre.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.luytre.calendar.VietnamTime;

/** Stands still at nine in the morning of a day, until it is set to another. */
public final class SeasonClock extends Clock {
    private volatile Instant now = at(LocalDate.of(2026, 3, 2));

    /** From now on it is that day. */
    public void setTo(LocalDate day) {
        now = at(day);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(VietnamTime.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** In place of the clock of the application. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Of {
        @Bean
        @Primary
        SeasonClock seasonClock() {
            return new SeasonClock();
        }
    }
}
