package vn.luytre.storage.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import vn.luytre.storage.DatabaseAddress;
import vn.luytre.storage.StorageFault;

/** Brings a backup back into an empty database: the schema as it was, the rows, then the schema as it is today. */
public final class Restore {
    private final DatabaseAddress address;
    private final Schema schema;
    private final Steps steps;

    public Restore(DatabaseAddress address, Steps steps) {
        this(address, List.of("classpath:db/migration"), steps);
    }

    Restore(DatabaseAddress address, List<String> migrations, Steps steps) {
        this.address = address;
        schema = new Schema(address, migrations);
        this.steps = steps;
    }

    /** Restores the file; where anything fails the database is empty as before. */
    public Manifest read(Path path) throws StorageFault {
        var file = new BackupFile(path);
        var findings = file.findings(steps);
        if (!findings.isEmpty()) throw new StorageFault("Tệp sao lưu hỏng, không khôi phục: " + findings.getFirst());
        var manifest = file.manifest();
        schema.refuseUnknown(manifest.migrations());
        refuseUsed();
        try {
            schema.migrateTo(manifest.schemaVersion());
            load(file, manifest);
            schema.migrateToNewest();
            return manifest;
        } catch (StorageFault e) {
            throw emptied(e);
        } catch (SQLException | IOException | FlywayException e) {
            throw emptied(new StorageFault("Không khôi phục được: %s.".formatted(e.getMessage()), e));
        }
    }

    private void load(BackupFile file, Manifest manifest) throws SQLException, IOException, StorageFault {
        try (var connection = PortableSession.open(address);
                var zip = file.open()) {
            new Loading(connection, zip, manifest, steps).run();
            new Catalog(connection).execute("analyze"); // else the first questions are answered with bad plans
            connection.commit();
        }
    }

    private void refuseUsed() throws StorageFault {
        try (var connection = PortableSession.open(address)) {
            if (new Catalog(connection).tables().isEmpty()) return;
        } catch (SQLException e) {
            throw new StorageFault("Không đọc được cơ sở dữ liệu: %s.".formatted(e.getMessage()), e);
        }
        throw new StorageFault("Cơ sở dữ liệu đích đã có dữ liệu; chỉ khôi phục vào nơi trống."
                + " Dùng --data với một thư mục mới, hoặc một cơ sở dữ liệu mới.");
    }

    /** All that is there was made by this run. */
    private StorageFault emptied(StorageFault fault) {
        try (var connection = PortableSession.open(address)) {
            var catalog = new Catalog(connection);
            catalog.execute("""
                    do $$
                    declare made text;
                    begin
                        for made in select nspname from pg_namespace
                                     where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
                        loop execute format('drop schema %I cascade', made); end loop;
                        for made in select tablename from pg_tables where schemaname = 'public'
                        loop execute format('drop table public.%I cascade', made); end loop;
                    end $$
                    """);
            connection.commit();
        } catch (SQLException e) {
            fault.addSuppressed(e);
        }
        return fault;
    }
}
