package vn.luytre.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.luytre.audit.AuditLog;
import vn.luytre.audit.Head;
import vn.luytre.audit.Sealer;
import vn.luytre.storage.Database;
import vn.luytre.storage.StorageFault;

/** {@code audit verify} and {@code audit head}: proves the log, and says what proves it outside of the system. */
@Command(name = "audit")
final class AuditCommand {
    /** {@code audit verify [--head NUMBER:HASH]…}. */
    @Command(name = "verify")
    static final class Verify extends DataCommand {
        @Option(names = "--head", paramLabel = "SỐ:MÃ")
        private List<String> heads = new ArrayList<>();

        Verify(Console console) {
            super(console);
        }

        @Override
        int work() throws StorageFault {
            var witnesses = witnesses();
            try (var database = Database.existing(data)) {
                var source = database.address().source();
                var jdbc = JdbcClient.create(source);
                var transactions = new JdbcTransactionManager(source);
                new Sealer(jdbc, transactions, CLOCK).sealWaiting();
                var proof = new AuditLog(jdbc, transactions, CLOCK).prove(witnesses);
                console.print(proof.broken()
                        .map(place -> "Sổ ghi việc HỎNG sau %s mục còn nguyên: %s.%n"
                                .formatted(number(proof.proved()), place))
                        .orElse("Sổ ghi việc còn nguyên: %s mục.%n".formatted(number(proof.proved()))));
                return proof.broken().isEmpty() ? ExitStatus.DONE : ExitStatus.DAMAGED;
            }
        }

        private List<Head.Witness> witnesses() throws StorageFault {
            try {
                return heads.stream().map(Head.Witness::of).toList();
            } catch (IllegalArgumentException e) {
                throw new StorageFault(
                        "«%s» không phải dấu của sổ ghi (SỐ:64 chữ số thập lục phân).".formatted(e.getMessage()), e);
            }
        }
    }

    /** {@code audit head [DAY]}. */
    @Command(name = "head")
    static final class Heads extends DataCommand {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

        @Parameters(arity = "0..1", paramLabel = "NGÀY")
        private @Nullable String day;

        Heads(Console console) {
            super(console);
        }

        @Override
        int work() throws StorageFault {
            var asked = asked();
            try (var database = Database.existing(data)) {
                var source = database.address().source();
                var head =
                        new AuditLog(JdbcClient.create(source), new JdbcTransactionManager(source), CLOCK).head(asked);
                if (head.isEmpty()) throw new StorageFault("Đến ngày %s chưa có mục nào.".formatted(DAY.format(asked)));
                console.print("%s  %s%s%n"
                        .formatted(
                                DAY.format(asked), head.get().line(), head.get().isFinal() ? "" : "  (ngày chưa hết)"));
                return ExitStatus.DONE;
            }
        }

        /** Today, where no day is named. */
        private LocalDate asked() throws StorageFault {
            if (day == null) return LocalDate.now(CLOCK);
            try {
                return day.contains("/") ? LocalDate.parse(day, DAY) : LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                throw new StorageFault("«%s» không phải ngày; ngày viết 22/11/2026 hoặc 2026-11-22.".formatted(day), e);
            }
        }
    }
}
