package vn.luytre.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Proves the chain each night and whenever somebody asks, and keeps what came of it. */
@Service
public class Proofs {
    private static final Logger LOG = LoggerFactory.getLogger(Proofs.class);
    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    private final AuditLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    Proofs(AuditLog log, JdbcClient jdbc, Clock clock) {
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> auditProof(Proofs proofs, Clock clock) {
        return Tasks.recurring("audit-proof", Schedules.daily(clock.getZone(), NIGHT))
                .execute((_, _) -> proofs.prove());
    }

    /** Proves all of it now. */
    public Kept prove() {
        var proof = log.prove(List.of());
        var kept = new Kept(
                OffsetDateTime.now(clock), proof.proved(), proof.broken().orElse(null));
        if (kept.broken() != null)
            LOG.error("the log is not as it was sealed after {}: {}", kept.proved(), kept.broken());
        jdbc.sql("insert into audit.proof (at, proved, broken) values (:at, :proved, :broken) on conflict do nothing")
                .param("at", kept.at())
                .param("proved", kept.proved())
                .param("broken", kept.broken())
                .update();
        return kept;
    }

    /** What came of the last proof. */
    public Optional<Kept> last() {
        return jdbc.sql("select at, proved, broken from audit.proof order by at desc limit 1")
                .query(Kept.class)
                .optional();
    }

    /**
     * A proof, and when it was made.
     *
     * @param proved up to this entry of the chain all is as it was sealed
     * @param broken the first place that is not; null where there is none
     */
    public record Kept(
            OffsetDateTime at, long proved, @Nullable String broken) {}
}
