package vn.luytre.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How to reach a database, as Spring Boot asks for it too. */
public record DatabaseAddress(String url, String user, String password) implements JdbcConnectionDetails {
    /** The caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** For what asks for a source of connections; each is a new one. */
    public DataSource source() {
        return new DriverManagerDataSource(url, user, password);
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Without the password: this ends up in logs. */
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
