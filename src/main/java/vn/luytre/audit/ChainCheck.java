package vn.luytre.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.luytre.storage.SelfCheck;

/** The chain of the log holds from its first link to its last. */
@Component
class ChainCheck implements SelfCheck {
    private final AuditLog log;

    ChainCheck(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        log = new AuditLog(jdbc, transactions, clock);
    }

    @Override
    public String name() {
        return "Sổ ghi việc (chuỗi SHA-256)";
    }

    @Override
    public List<String> findings() {
        var proof = log.prove(List.of());
        return proof.broken().map("Sau %d mục còn nguyên: %%s.".formatted(proof.proved())::formatted).stream()
                .toList();
    }
}
