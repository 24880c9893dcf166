package vn.luytre.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.TestDatabase;
import vn.luytre.storage.ContentHash;
import vn.luytre.storage.SelfCheck;

@ApplicationModuleTest
@Import(TestDatabase.class)
class AuditTests {
    private static final ContentHash FILE = ContentHash.of("kế hoạch".getBytes(StandardCharsets.UTF_8));
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    private Trail trail;

    @Autowired
    private Sealer sealer;

    @Autowired
    private AuditLog log;

    @Autowired
    private List<SelfCheck> checks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void beginWithAnEmptyLog() {
        sealer.sealWaiting(); // what is being sealed in the background is awaited
        besideTheSealer("""
                alter table audit.entry disable trigger user;
                alter table audit.seal disable trigger user;
                alter table audit.head disable trigger user;
                truncate audit.head, audit.seal, audit.waiting, audit.entry;
                update audit.tip set number = 0, sealed_at = '1970-01-01 00:00:00+00', hash = decode(repeat('00', 32), 'hex');
                alter table audit.entry enable always trigger only_added_to;
                alter table audit.seal enable always trigger only_added_to;
                alter table audit.head enable always trigger only_added_to
                """);
    }

    /** Takes the locks in the order in which the sealer, which also works in the background, takes them. */
    private void besideTheSealer(String statements) {
        var locked = "lock table audit.waiting; lock table audit.tip;\n" + statements;
        transaction.executeWithoutResult(_ -> jdbc.sql(locked).update());
    }

    private record DirectiveIssued(long directive) implements AuditedEvent {
        @Override
        public Deed deed() {
            return Deed.of("directive.issued", "directive", directive)
                    .with("number", "05/CT")
                    .with(FILE);
        }
    }

    @Test
    void anEventThatIsToBeAuditedIsInTheLogWithItsTransaction() {
        transaction.executeWithoutResult(_ -> events.publishEvent(new DirectiveIssued(7)));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new DirectiveIssued(8));
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql(
                                "select what || ' ' || subject || ' ' || detail || ' ' || encode(files[1], 'hex') from audit.entry")
                        .query(String.class)
                        .list())
                .containsExactly("directive.issued 7 {\"number\":\"05/CT\"} " + FILE.hex());
    }

    @Test
    void nothingIsRecordedOutsideOfATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> events.publishEvent(new DirectiveIssued(7)));
    }

    @Test
    void whatIsRecordedIsSealedWithinASecond() throws InterruptedException {
        record(1);
        var end = Instant.now().plusSeconds(1);
        while (sealed() == 0 && Instant.now().isBefore(end)) Thread.sleep(20);
        assertThat(sealed()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit.%s set %s = %s", "delete from audit.%s where %s = %s", "truncate audit.%s cascade"
            })
    void theLogIsOnlyAddedToAlsoByItsOwner(String statement) {
        recordAndSeal(2);
        for (var table : List.of("entry", "seal", "head")) {
            var column = table.equals("entry") ? "at" : "hash";
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            jdbc.sql(statement.formatted(table, column, column)).update())
                    .withMessageContaining("only added to");
        }
    }

    @Test
    void fourWritersAtOnceWithRollbacksMakeOneChain() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        try (var writers = Executors.newFixedThreadPool(4)) {
            var works = new ArrayList<Future<?>>();
            for (int i = 0; i < 4; i++) {
                int writer = i;
                works.add(writers.submit(() -> write(writer, acknowledged)));
            }
            while (works.stream().anyMatch(work -> !work.isDone())) sealer.sealWaiting();
            for (var work : works) work.get();
        }
        sealer.sealWaiting();
        assertThat(jdbc.sql("select subject from audit.entry")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(proof()).isEqualTo(Proof.whole(acknowledged.size()));
    }

    private void write(int writer, Set<String> acknowledged) {
        var random = new Random(writer);
        for (int i = 0; i < 300; i++) {
            var subject = writer + "-" + i;
            Boolean kept = transaction.execute(status -> {
                trail.record(Deed.of("test.written", "test", subject));
                if (random.nextInt(4) > 0) return true;
                status.setRollbackOnly();
                return false;
            });
            if (Boolean.TRUE.equals(kept)) acknowledged.add(subject);
        }
    }

    @Test
    void whatIsCommittedLateIsSealedAfterwards() throws Exception {
        var recorded = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var slow = Executors.newSingleThreadExecutor()) {
            var late = slow.submit(() -> transaction.executeWithoutResult(_ -> {
                trail.record(Deed.of("test.late", "test", "late"));
                recorded.countDown();
                await(mayCommit);
            }));
            recorded.await();
            recordAndSeal(3);
            assertThat(proof()).isEqualTo(Proof.whole(3));
            mayCommit.countDown();
            late.get();
        }
        sealer.sealWaiting();
        assertThat(proof()).isEqualTo(Proof.whole(4));
        assertThat(jdbc.sql(
                                "select e.subject from audit.seal s join audit.entry e on e.id = s.entry where s.number = 4")
                        .query(String.class)
                        .single())
                .isEqualTo("late");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "at ~ at + interval '1 microsecond'",
                "account ~ account || ' '",
                "post ~ upper(post)",
                "source ~ '1.2.3.0/24'",
                "what ~ 'test.other'",
                "module ~ 'tesT'",
                "subject ~ '77'",
                "detail ~ (detail::text || ' ')::json",
                "files ~ array[]::bytea[]",
                "files ~ array[set_byte(files[1], 31, get_byte(files[1], 31) # 1)]",
                "files ~ files || files"
            })
    void anyChangedValueOfAnEntryIsFoundAtItsPlace(String column, String value) {
        recordAndSeal(9);
        tamper("update audit.entry set %s = %s where id = (select entry from audit.seal where number = 5)"
                .formatted(column, value));
        assertThat(proof().proved()).isEqualTo(4);
        assertThat(proof().broken())
                .hasValueSatisfying(place -> assertThat(place).contains("mục số 5"));
        assertThat(chainFindings()).singleElement().asString().contains("Sau 4 mục", "mục số 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "update audit.seal set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where number = 5 ~ 4 ~ mục số 5",
                "update audit.seal set sealed_at = sealed_at + interval '1 microsecond' where number = 5 ~ 4 ~ mục số 5",
                "update audit.seal set number = 100 where number = 5 ~ 4 ~ dấu số 5 bị lấy đi",
                "delete from audit.seal where number = 5 ~ 4 ~ dấu số 5 bị lấy đi",
                "delete from audit.seal where number = 9 ~ 8 ~ cuối chuỗi bị cắt",
                "update audit.tip set number = 8 ~ 9 ~ cuối chuỗi",
                "delete from audit.entry where id = (select entry from audit.seal where number = 5) ~ 4 ~ mục số 5",
                "delete from audit.entry where id = (select entry from audit.seal where number = 9) ~ 8 ~ mục số 9"
            })
    void whatIsDoneToTheChainIsFoundAtItsPlace(String statement, int proved, String named) {
        recordAndSeal(9);
        tamper(statement);
        assertThat(proof().proved()).isEqualTo(proved);
        assertThat(proof().broken())
                .hasValueSatisfying(place -> assertThat(place).contains(named));
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        recordAndSeal(9);
        tamper("""
                with pair as (select min(entry) as a, max(entry) as b from audit.seal where number in (4, 6))
                update audit.seal s set entry = case when s.entry = a then -b else -a end from pair where s.number in (4, 6);
                update audit.seal set entry = -entry where entry < 0
                """);
        assertThat(proof().broken())
                .hasValueSatisfying(place -> assertThat(place).contains("mục số 4"));
    }

    @Test
    void aSealThatWasTakenAwayWithItsPlaceInTheChainIsMissed() {
        recordAndSeal(9);
        tamper("""
                delete from audit.seal where number = 9;
                update audit.tip set number = 8, hash = (select hash from audit.seal where number = 8)
                """);
        assertThat(proof().broken())
                .hasValueSatisfying(place -> assertThat(place).contains("1 mục không có dấu"));
    }

    @Test
    void aChainThatWasRewrittenIsFoundByTheHeadsOfItsDays() {
        sealOn("2026-11-20", 3);
        sealOn("2026-11-21", 3);
        sealOn("2026-11-22", 2);
        assertThat(proof()).isEqualTo(Proof.whole(8));
        rewriteFrom(5);
        assertThat(proof().broken())
                .hasValueSatisfying(place -> assertThat(place).contains("dấu cuối ngày 2026-11-21", "viết lại"));
        tamper("delete from audit.head where day = '2026-11-21'");
        assertThat(proof().broken())
                .hasValueSatisfying(place -> assertThat(place).contains("2026-11-21 bị lấy đi"));
    }

    @Test
    void aChainThatWasRewrittenWithItsHeadsIsFoundByTheCopyThatIsKeptOutside() {
        sealOn("2026-11-20", 3);
        var outside = log.head(LocalDate.parse("2026-11-20")).orElseThrow();
        sealOn("2026-11-21", 3);
        rewriteFrom(2);
        tamper("update audit.head set hash = (select hash from audit.seal where number = 3)");
        assertThat(proof()).isEqualTo(Proof.whole(6));
        var witness = Head.Witness.of(outside.line());
        assertThat(log.prove(List.of(witness)).broken())
                .hasValueSatisfying(place -> assertThat(place).contains("dấu số 3", "bản lưu bên ngoài"));
    }

    @Test
    void theHeadOfTodayIsNotFinal() {
        sealOn("2026-11-20", 3);
        assertThat(log.head(LocalDate.parse("2026-11-19"))).isEmpty();
        assertThat(log.head(LocalDate.parse("2026-11-20")))
                .hasValueSatisfying(head -> assertThat(head.number()).isEqualTo(3));
        recordAndSeal(1);
        assertThat(log.head(LocalDate.now(ZONE)))
                .hasValueSatisfying(head -> assertThat(head.isFinal()).isFalse());
        assertThat(log.head(LocalDate.parse("2026-11-20")))
                .hasValueSatisfying(head -> assertThat(head.isFinal()).isTrue());
    }

    @Test
    void aClockThatIsSetBackDoesNotSetTheChainBack() {
        sealOn("2026-11-21", 1);
        sealOn("2026-11-20", 1);
        assertThat(proof()).isEqualTo(Proof.whole(2));
    }

    @Test
    void ofAnAddressOnlyTheBeginningIsKept() {
        assertThat(SourceAddress.shortened("203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(SourceAddress.shortened("2001:db8:12:34::9")).isEqualTo("2001:db8:12::/48");
        assertThat(SourceAddress.shortened("nguyen-van-a.local")).isEmpty();
    }

    @Test
    void theLogTakesCodesAndShortFactsOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> Deed.of("Issued", "directive", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deed.of("a.b", "directive", 1).with("note", "x".repeat(201)));
    }

    /** As somebody would who knows the program and owns the database, but has no copy of the heads. */
    private void rewriteFrom(long number) {
        tamper("update audit.entry set subject = 'khác' where id = (select entry from audit.seal where number = %d)"
                .formatted(number));
        var seals = jdbc.sql(
                        "select s.number, s.entry, s.sealed_at, encode(s.hash, 'hex') as hash, " + Entry.COLUMNS + """
                 from audit.seal s join audit.entry e on e.id = s.entry order by s.number
                """)
                .query((row, _) -> Verifier.Seal.of(row))
                .list();
        var last = Link.NONE;
        for (var seal : seals) {
            last = last.next(seal.number(), java.util.Objects.requireNonNull(seal.entry()), seal.sealedAt());
            tamper("update audit.seal set hash = decode('%s', 'hex') where number = %d"
                    .formatted(last.hash(), seal.number()));
        }
        tamper("update audit.tip set hash = (select hash from audit.seal order by number desc limit 1)");
    }

    private void tamper(String statements) {
        besideTheSealer("""
                alter table audit.entry disable trigger all;
                alter table audit.seal disable trigger all;
                alter table audit.head disable trigger all;
                %s;
                alter table audit.entry enable trigger all;
                alter table audit.seal enable trigger all;
                alter table audit.head enable trigger all
                """.formatted(statements));
    }

    private void record(int count) {
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < count; i++)
                trail.record(Deed.of("test.written", "test", i).with("a", i).with(FILE));
        });
    }

    private void recordAndSeal(int count) {
        record(count);
        sealer.sealWaiting();
    }

    private void sealOn(String day, int count) {
        var noon = LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
        var clock = Clock.fixed(noon, ZONE);
        var other = new Sealer(jdbc, transactions, clock);
        transaction.executeWithoutResult(
                _ -> { // in one, so that the sealer of today does not come between
                    for (int i = 0; i < count; i++) insertQuietly(i);
                    other.sealWaiting();
                });
    }

    /** Without waking the sealer of today. */
    private void insertQuietly(int subject) {
        jdbc.sql("""
                with added as (
                    insert into audit.entry (at, account, post, source, what, module, subject, detail, files)
                    values (now(), 'a', 'b', '', 'test.written', 'test', :subject, '{}', '{}') returning id)
                insert into audit.waiting select id from added
                """).param("subject", Integer.toString(subject)).update();
    }

    private Proof proof() {
        return log.prove(List.of());
    }

    private List<String> chainFindings() {
        return checks.stream()
                .filter(ChainCheck.class::isInstance)
                .flatMap(check -> check.findings().stream())
                .toList();
    }

    private long sealed() {
        return jdbc.sql("select count(*) from audit.seal").query(Long.class).single();
    }
}
