package vn.luytre.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach a database. */
public record DatabaseAddress(String url, String user, String password) {
    /** The caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Without the password: this ends up in logs. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
