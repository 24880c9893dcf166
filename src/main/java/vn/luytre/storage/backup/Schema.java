package vn.luytre.storage.backup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import vn.luytre.storage.DatabaseAddress;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.backup.Manifest.Migration;

/** The steps of the schema that this program knows. */
final class Schema {
    /** No script is called so: steps that are repeated fit the newest schema only. */
    private static final String NONE = "NONE";

    private final DatabaseAddress address;
    private final List<String> locations;

    Schema(DatabaseAddress address, List<String> locations) {
        this.address = address;
        this.locations = locations;
    }

    /** Refuses a backup whose schema this program cannot build. */
    void refuseUnknown(List<Migration> migrations) throws StorageFault {
        var known = known();
        for (var migration : migrations) {
            if (migration.version() == null) continue;
            var own = known.get(migration.version());
            if (own == null) throw newer(migration);
            if (!Objects.equals(own.getChecksum(), migration.checksum())) {
                throw new StorageFault("Bước %s của lược đồ trong tệp sao lưu khác bước cùng số của chương trình này."
                        .formatted(migration.script()));
            }
        }
    }

    private static StorageFault newer(Migration migration) {
        return new StorageFault(
                "Tệp sao lưu do bản Lũy Tre mới hơn ghi (lược đồ có bước %s mà chương trình này không biết)."
                                .formatted(migration.script())
                        + " Hãy dùng bản mới để khôi phục.");
    }

    private Map<@Nullable String, MigrationInfo> known() {
        var known = new HashMap<@Nullable String, MigrationInfo>();
        for (var migration : configuration().load().info().all()) {
            if (migration.getVersion() != null) known.put(migration.getVersion().getVersion(), migration);
        }
        return known;
    }

    /** Builds the schema as it was at that version, without the views. */
    void migrateTo(String version) {
        configuration()
                .target(version)
                .repeatableSqlMigrationPrefix(NONE)
                .load()
                .migrate();
    }

    void migrateToNewest() {
        configuration().load().migrate();
    }

    private FluentConfiguration configuration() {
        return Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations(locations.toArray(String[]::new));
    }
}
