package vn.luytre;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.luytre.storage.postgres.TestPostgres;

/** A fresh database on a real PostgreSQL for the tests of a module: {@code @Import(TestDatabase.class)}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    @Bean
    JdbcConnectionDetails database() {
        return TestPostgres.freshDatabase();
    }
}
