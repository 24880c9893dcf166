package vn.luytre.storage.backup;

import java.sql.Connection;
import java.sql.SQLException;
import vn.luytre.storage.DatabaseAddress;

/** A connection in which the text of a value is the same on every server: what a backup is written and compared in. */
final class PortableSession {
    private PortableSession() {}

    static Connection open(DatabaseAddress address) throws SQLException {
        var connection = address.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    set datestyle = 'ISO, YMD';
                    set intervalstyle = 'postgres';
                    set timezone = 'UTC';
                    set bytea_output = 'hex';
                    set extra_float_digits = 1;
                    set synchronize_seqscans = off; -- rows in the order in which they lie
                    set statement_timeout = 0;
                    set lock_timeout = 0;
                    set idle_in_transaction_session_timeout = 0
                    """);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
