package vn.luytre.audit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals a moment after something was recorded, once for all that was recorded within that moment. */
@Component
class SealingSoon {
    private static final Logger LOG = LoggerFactory.getLogger(SealingSoon.class);
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Sealer sealer;
    private final AtomicBoolean isAwake = new AtomicBoolean();

    SealingSoon(Sealer sealer) {
        this.sealer = sealer;
    }

    void wake() {
        if (isAwake.compareAndSet(false, true))
            Thread.ofVirtual().name("audit-sealing").start(this::seal);
    }

    private void seal() {
        try {
            Thread.sleep(MOMENT);
            isAwake.set(false); // before sealing: what comes now may be seen or not, so it wakes us again
            sealer.sealWaiting();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.info(
                    "Sealing is left to the next time: {}",
                    e.getMessage()); // the server stops, or the database is away
        } finally {
            isAwake.set(false);
        }
    }
}
