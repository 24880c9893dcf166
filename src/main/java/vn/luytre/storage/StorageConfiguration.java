package vn.luytre.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.luytre.storage.postgres.EmbeddedPostgres;

/** The database that is given, else the one that comes along. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class StorageConfiguration {
    @Bean
    @ConditionalOnMissingBean
    JdbcConnectionDetails databaseConnection(StorageSettings settings) throws IOException {
        var given = settings.db();
        return given.url().isEmpty()
                ? embedded(settings)
                : new DatabaseAddress(given.url(), given.user(), given.password());
    }

    @Bean
    JdbcTransactionManager transactions(DataSource database) {
        return new SnapshotTransactions(database);
    }

    /** Stopped after the application: a hook of the JVM would run beside it and cut its connections. */
    private static DatabaseAddress embedded(StorageSettings settings) throws IOException {
        var postgres = EmbeddedPostgres.open(settings.data());
        SpringApplication.getShutdownHandlers().add(() -> {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return postgres.address();
    }
}
