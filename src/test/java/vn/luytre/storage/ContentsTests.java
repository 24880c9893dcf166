package vn.luytre.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.TestDatabase;

@ApplicationModuleTest
@Import(TestDatabase.class)
class ContentsTests {
    private static final byte[] PLAN = "Kế hoạch".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Contents contents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFileIsFoundByTheHashOfItsContent() {
        var hash = keep(PLAN);
        assertThat(contents.bytes(hash))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PLAN));
    }

    @Test
    void theSameBytesTwiceAreOneFile() {
        assertThat(keep(PLAN)).isEqualTo(keep(PLAN.clone()));
        assertThat(jdbc.sql("select count(*) from storage.content where size = :size")
                        .param("size", PLAN.length)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsNotKeptIsNotFound() {
        assertThat(contents.bytes(ContentHash.of(new byte[] {1, 2, 3}))).isEmpty();
    }

    @Test
    void aFileIsKeptWithTheRecordThatRefersToItOrNotAtAll() {
        assertThatThrownBy(() -> contents.keep(PLAN)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aHashIsSixtyFourLowerCaseDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("ab"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("A".repeat(64)));
    }

    private ContentHash keep(byte[] bytes) {
        return Objects.requireNonNull(transaction.execute(_ -> contents.keep(bytes)));
    }
}
