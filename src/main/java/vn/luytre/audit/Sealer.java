package vn.luytre.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the entries that wait for it. One sealer works at a time: it holds the tip. An entry is seen here only when its
 * transaction has committed, however long that took; so entries of transactions in flight are not passed over but sealed
 * later, and what was done after something else was committed is sealed after it.
 */
@Component
public class Sealer {
    private static final int BATCH = 2000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Sealer(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Seals all that waits; how many those were. */
    public long sealWaiting() {
        long all = 0;
        while (true) {
            Integer sealed = transaction.execute(_ -> sealBatch());
            if (sealed == null || sealed == 0) return all;
            all += sealed;
        }
    }

    private int sealBatch() {
        if (nothingWaits()) return 0;
        var tip = tip();
        var entries = waiting();
        if (entries.isEmpty()) return 0;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        keepHeadOf(tip, now);
        var links = new ArrayList<Link>();
        for (var entry : entries) links.add((links.isEmpty() ? tip : links.getLast()).next(entry, now));
        keep(entries, links);
        return entries.size();
    }

    /** Without taking the tip: most of the time nothing waits. */
    private boolean nothingWaits() {
        return !jdbc.sql("select exists (select from audit.waiting)")
                .query(Boolean.class)
                .single();
    }

    private Link tip() {
        return jdbc.sql("select number, sealed_at, encode(hash, 'hex') as hash from audit.tip for update")
                .query((row, _) -> Link.of(row))
                .single();
    }

    private List<Entry> waiting() {
        return jdbc.sql("select " + Entry.COLUMNS + """
                  from (select entry from audit.waiting order by entry limit :batch) w
                  join audit.entry e on e.id = w.entry
                 order by e.id
                """)
                .param("batch", BATCH)
                .query((row, _) -> Entry.of(row))
                .list();
    }

    /** Before the first link of a new day: the last one of the day before. */
    private void keepHeadOf(Link tip, Instant now) {
        if (tip.number() == 0 || !day(tip.sealedAt()).isBefore(day(now))) return;
        jdbc.sql("insert into audit.head (day, number, hash) values (:day, :number, decode(:hash, 'hex'))")
                .param("day", day(tip.sealedAt()))
                .param("number", tip.number())
                .param("hash", tip.hash())
                .update();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private void keep(List<Entry> entries, List<Link> links) {
        var last = links.getLast();
        jdbc.sql("""
                with sealed as (
                    select * from unnest(cast(:numbers as bigint[]), cast(:entries as bigint[]), cast(:hashes as text[]))
                                  as link (number, entry, hash)),
                gone as (delete from audit.waiting where entry = any (cast(:entries as bigint[]))),
                moved as (update audit.tip set number = :number, sealed_at = :at, hash = decode(:hash, 'hex'))
                insert into audit.seal (number, entry, sealed_at, hash)
                select number, entry, :at, decode(hash, 'hex') from sealed
                """)
                .param("numbers", links.stream().map(Link::number).toArray(Long[]::new))
                .param("entries", entries.stream().map(Entry::id).toArray(Long[]::new))
                .param("hashes", links.stream().map(Link::hash).toArray(String[]::new))
                .param("number", last.number())
                .param("at", last.sealedAt().atOffset(ZoneOffset.UTC))
                .param("hash", last.hash())
                .update();
    }
}
