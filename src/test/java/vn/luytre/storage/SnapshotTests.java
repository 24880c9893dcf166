package vn.luytre.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.TestDatabase;

@ApplicationModuleTest
@Import(TestDatabase.class)
class SnapshotTests {
    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aSnapshotSeesOneMomentWhileOthersWrite() {
        jdbc.sql("create table if not exists snapshot_probe (one int)").update();
        var seen = snapshot().execute(_ -> {
            long before = rows();
            CompletableFuture.runAsync(() ->
                            jdbc.sql("insert into snapshot_probe values (1)").update())
                    .join();
            return rows() - before;
        });
        assertThat(seen).isZero();
        assertThat(rows()).isOne();
    }

    @Test
    void eachTransactionHasTheIsolationThatItAsksFor() {
        assertThat(isolation(TransactionDefinition.ISOLATION_REPEATABLE_READ)).isEqualTo("repeatable read on");
        assertThat(isolation(TransactionDefinition.ISOLATION_SERIALIZABLE)).isEqualTo("serializable on");
        assertThat(isolation(TransactionDefinition.ISOLATION_READ_COMMITTED)).isEqualTo("read committed on");
        assertThat(isolation(TransactionDefinition.ISOLATION_DEFAULT)).isEqualTo("read committed on");
    }

    @Test
    void theSessionKeepsItsOwn() {
        var session = snapshot().execute(_ -> setting("default_transaction_isolation"));
        assertThat(session).isEqualTo("read committed");
    }

    @Test
    void whatIsLookedUpInASnapshotIsLookedUpOnce() {
        var number = new OncePerSnapshot<Integer>();
        var other = new OncePerSnapshot<String>();
        var looks = new AtomicInteger();
        Supplier<Integer> look = looks::incrementAndGet;
        snapshot().executeWithoutResult(_ -> {
            assertThat(number.get(look)).isOne();
            assertThat(other.get(() -> "khác")).isEqualTo("khác");
            assertThat(number.get(look)).isOne();
        });
        snapshot().executeWithoutResult(_ -> assertThat(number.get(look)).isEqualTo(2));
    }

    @Test
    void whereSomethingMayChangeItIsLookedUpEachTime() {
        var number = new OncePerSnapshot<Integer>();
        var looks = new AtomicInteger();
        Supplier<Integer> look = looks::incrementAndGet;
        assertThat(number.get(look)).isOne();
        assertThat(number.get(look)).isEqualTo(2);
        var writing = new TransactionTemplate(transactions);
        writing.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        writing.executeWithoutResult(_ -> {
            assertThat(number.get(look)).isEqualTo(3);
            assertThat(number.get(look)).isEqualTo(4);
        });
    }

    @Test
    void anotherSnapshotInsideLooksForItself() {
        var number = new OncePerSnapshot<Integer>();
        var looks = new AtomicInteger();
        var inside = snapshot();
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot().executeWithoutResult(_ -> {
            assertThat(number.get(looks::incrementAndGet)).isOne();
            inside.executeWithoutResult(
                    _ -> assertThat(number.get(looks::incrementAndGet)).isEqualTo(2));
            assertThat(number.get(looks::incrementAndGet)).isOne();
        });
    }

    private TransactionTemplate snapshot() {
        return reading(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    private TransactionTemplate reading(int isolation) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(isolation);
        return reading;
    }

    private String isolation(int isolation) {
        return reading(isolation)
                .execute(_ -> setting("transaction_isolation") + " " + setting("transaction_read_only"));
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private long rows() {
        return jdbc.sql("select count(*) from snapshot_probe").query(Long.class).single();
    }
}
