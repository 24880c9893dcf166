package vn.luytre.identity.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much a program may ask for with one token: so much a minute. People beside it must not wait for it. */
@Component
class ProgramPace {
    private static final long MINUTE = 60_000;
    private static final int REMEMBERED = 10_000;

    /** How many from when on. */
    private record Count(long since, int requests) {}

    private final Clock clock;
    private final int allowed;
    private final Map<Long, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    ProgramPace(Clock clock, @Value("${luytre.api.requests-a-minute:600}") int allowed) {
        this.clock = clock;
        this.allowed = allowed;
    }

    /** After how many seconds it may go on; 0 where it may at once. */
    synchronized int secondsToWait(long token) {
        long now = clock.millis();
        var count = counts.merge(
                token,
                new Count(now, 1),
                (old, one) -> now - old.since < MINUTE ? new Count(old.since, old.requests + 1) : one);
        return count.requests <= allowed ? 0 : (int) Math.ceilDiv(MINUTE - (now - count.since), 1000L);
    }
}
