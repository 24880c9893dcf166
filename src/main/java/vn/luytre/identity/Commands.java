package vn.luytre.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.web.Refused;

/**
 * What was asked for, by the key that the one who asked has made: on a bad line, or after a crash, the same is sent again and
 * must not be done again.
 */
@Repository
public class Commands {
    private final JdbcClient jdbc;
    private final Clock clock;

    Commands(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Does it, unless that key has been here; then only its outcome is told again. A second one with the same key waits until
     * the first is through.
     *
     * @param what says which command it is, to tell a repetition from a key that was used twice
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long once(UUID key, AccountId by, String what, LongSupplier deed) {
        int fresh = jdbc.sql("""
                insert into identity.command (key, account, what, at) values (:key, :account, :what, :now)
                on conflict (key) do nothing
                """)
                .param("key", key)
                .param("account", by.value())
                .param("what", what)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (fresh == 0) return outcome(key, by, what);
        long outcome = deed.getAsLong();
        jdbc.sql("update identity.command set outcome = :outcome where key = :key")
                .param("key", key)
                .param("outcome", outcome)
                .update();
        return outcome;
    }

    private long outcome(UUID key, AccountId by, String what) {
        return jdbc.sql("select outcome from identity.command where key = :key and account = :account and what = :what")
                .param("key", key)
                .param("account", by.value())
                .param("what", what)
                .query((row, _) -> row.getLong("outcome"))
                .optional()
                .map(Objects::requireNonNull)
                .orElseThrow(() -> Refused.conflict("identity.key.used"));
    }

    /** Forgets keys that nobody will send again. */
    int forgetBefore(OffsetDateTime time) {
        return jdbc.sql("delete from identity.command where at < :time")
                .param("time", time)
                .update();
    }
}
