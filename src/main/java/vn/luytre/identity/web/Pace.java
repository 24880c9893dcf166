package vn.luytre.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often wrong passwords may come from one address, over all accounts. An office behind one address has many people who
 * mistype in the morning; a program that guesses is faster.
 */
@Component
class Pace {
    private static final int ALLOWED = 40;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    /** How many from when on. */
    private record Count(long since, int failures) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    Pace(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isTooFast(String address) {
        var count = counts.get(address);
        return count != null && count.failures >= ALLOWED && clock.millis() - count.since < WINDOW.toMillis();
    }

    synchronized void failed(String address) {
        var now = clock.millis();
        counts.merge(
                address,
                new Count(now, 1),
                (old, one) -> now - old.since < WINDOW.toMillis() ? new Count(old.since, old.failures + 1) : one);
    }
}
