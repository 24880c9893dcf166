package vn.luytre.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DelegatingTransactionDefinition;

/**
 * Begins a transaction of another isolation with the statement that says so. The driver would ask for the isolation of the session,
 * change it, and change it back afterwards: three journeys to the database for a page that makes five.
 */
class SnapshotTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    SnapshotTransactions(DataSource database) {
        super(database);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition wanted) {
        super.doBegin(transaction, new InSession(wanted));
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (definition instanceof InSession inSession) inSession.isolate(connection);
    }

    /** As wanted, in the isolation of the session. */
    private static final class InSession extends DelegatingTransactionDefinition {
        private final int isolation;

        InSession(TransactionDefinition wanted) {
            super(wanted);
            isolation = wanted.getIsolationLevel();
        }

        @Override
        public int getIsolationLevel() {
            return ISOLATION_DEFAULT;
        }

        void isolate(Connection connection) throws SQLException {
            if (isolation == ISOLATION_DEFAULT) return;
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level " + level());
            }
        }

        private String level() {
            return switch (isolation) {
                case ISOLATION_READ_UNCOMMITTED, ISOLATION_READ_COMMITTED -> "read committed";
                case ISOLATION_REPEATABLE_READ -> "repeatable read";
                case ISOLATION_SERIALIZABLE -> "serializable";
                default -> throw new IllegalArgumentException("no isolation: " + isolation);
            };
        }
    }
}
