package vn.luytre.storage;

import java.util.function.Supplier;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that is looked up once in a transaction which sees one moment of the database and writes nothing: nothing can change
 * before it ends. In any other it is looked up each time.
 */
public final class OncePerSnapshot<T> {
    /** What was found, by the first look or an earlier one of this transaction. */
    public T get(Supplier<T> look) {
        if (!isSnapshot()) return look.get();
        for (var one : TransactionSynchronizationManager.getSynchronizations()) {
            if (one instanceof Kept<?> kept && kept.owner == this) return found(kept);
        }
        var value = look.get();
        TransactionSynchronizationManager.registerSynchronization(new Kept<>(this, value));
        return value;
    }

    private static boolean isSnapshot() {
        var isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && isolation != null
                && isolation == TransactionDefinition.ISOLATION_REPEATABLE_READ;
    }

    @SuppressWarnings("unchecked") // it was kept by this one
    private T found(Kept<?> kept) {
        return (T) kept.value;
    }

    /** Goes with its transaction, also while that one is suspended for another. */
    private static final class Kept<T> implements TransactionSynchronization {
        private final OncePerSnapshot<T> owner;
        private final T value;

        private Kept(OncePerSnapshot<T> owner, T value) {
            this.owner = owner;
            this.value = value;
        }
    }
}
