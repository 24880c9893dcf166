package vn.luytre.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where everything is kept.
 *
 * @param data the folder of the database that comes along, {@code LUYTRE_DATA}
 * @param db a database that is given instead, {@code LUYTRE_DB_URL}, {@code LUYTRE_DB_USER}, {@code LUYTRE_DB_PASSWORD}
 * @param jobs false where this server leaves the jobs to others
 */
@ConfigurationProperties("luytre")
record StorageSettings(
        @DefaultValue("data") Path data,
        @DefaultValue Given db,
        @DefaultValue("true") boolean jobs) {
    /** Empty where none is given. */
    record Given(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {}
}
