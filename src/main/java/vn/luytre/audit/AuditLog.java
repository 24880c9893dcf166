package vn.luytre.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The log as a whole: its proof and its heads. */
@Component
public class AuditLog {
    private static final int FETCHED = 1000;

    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    public AuditLog(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Proves every entry that is sealed, as of one moment, while others go on writing. */
    public Proof prove(List<Head.Witness> witnesses) {
        return snapshot.execute(_ -> {
            var verifier = new Verifier(clock.getZone(), heads(), witnesses);
            try (var seals = jdbc
                    .sql("select s.number, s.entry, s.sealed_at, encode(s.hash, 'hex') as hash, " + Entry.COLUMNS + """
                          from audit.seal s
                          left join audit.entry e on e.id = s.entry
                         order by s.number
                        """)
                    .withFetchSize(FETCHED)
                    .query((row, _) -> Verifier.Seal.of(row))
                    .stream()) {
                var _ = seals.allMatch(verifier::take);
            }
            return verifier.proof(tip(), neitherSealedNorWaiting());
        });
    }

    /** The head of a day that has passed, or what the chain has come to on this day. */
    public Optional<Head> head(LocalDate day) {
        var kept = heads().stream().filter(head -> head.day().equals(day)).findFirst();
        return kept.isPresent() ? kept : lastOf(day);
    }

    private List<Head> heads() {
        return jdbc.sql(
                        "select day, number, encode(hash, 'hex') as hash, true as is_final from audit.head order by day")
                .query(Head.class)
                .list();
    }

    private Optional<Head> lastOf(LocalDate day) {
        var midnight = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return jdbc.sql("""
                select number, sealed_at, encode(hash, 'hex') as hash from audit.seal
                 where sealed_at < :midnight order by number desc limit 1
                """)
                .param("midnight", midnight.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Link.of(row))
                .optional()
                .map(link -> new Head(day, link.number(), link.hash(), day.isBefore(LocalDate.now(clock))));
    }

    private Link tip() {
        return jdbc.sql("select number, sealed_at, encode(hash, 'hex') as hash from audit.tip")
                .query((row, _) -> Link.of(row))
                .optional()
                .orElse(Link.NONE);
    }

    private long neitherSealedNorWaiting() {
        return jdbc.sql("""
                select count(*) from audit.entry e
                 where not exists (select from audit.seal s where s.entry = e.id)
                   and not exists (select from audit.waiting w where w.entry = e.id)
                """).query(Long.class).single();
    }
}
