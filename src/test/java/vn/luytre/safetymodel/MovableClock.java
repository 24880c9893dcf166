package vn.luytre.safetymodel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands still at nine in the morning of a day, until it is set to another. */
final class MovableClock extends Clock {
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Instant now = at(TODAY);

    void setTo(LocalDate day) {
        now = at(day);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(VIETNAM).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
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
    static class Of {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
