package vn.luytre.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.storage.postgres.EmbeddedPostgres;

/**
 * The database of the office, opened for one verb of the command line: the one that is given by {@code LUYTRE_DB_URL}, else
 * the one in the folder of data, which is started for the purpose where it does not run.
 */
public final class Database implements AutoCloseable {
    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres embedded;
    /** Who stops the command in its midst does not want PostgreSQL to go on. */
    private final Thread stopping = new Thread(this::stopQuietly);

    private Database(DatabaseAddress address, @Nullable EmbeddedPostgres embedded) {
        this.address = address;
        this.embedded = embedded;
        if (embedded != null) Runtime.getRuntime().addShutdownHook(stopping);
    }

    /**
     * Opens it; a folder without data is made to one.
     *
     * @param folder the folder of data; null for {@code LUYTRE_DATA} or {@code data}
     */
    public static Database open(@Nullable Path folder) throws StorageFault {
        return open(folder, System.getenv());
    }

    /** Opens it where there is one. */
    public static Database existing(@Nullable Path folder) throws StorageFault {
        var environment = System.getenv();
        var data = folder(folder, environment);
        if (isEmbedded(folder, environment) && !Files.isDirectory(EmbeddedPostgres.cluster(data))) {
            throw new StorageFault("Không có dữ liệu nào trong thư mục %s. Dùng --data để chỉ thư mục khác."
                    .formatted(data.toAbsolutePath()));
        }
        return open(folder, environment);
    }

    static Database open(@Nullable Path folder, Map<String, String> environment) throws StorageFault {
        if (!isEmbedded(folder, environment)) {
            return new Database(
                    new DatabaseAddress(
                            environment.getOrDefault("LUYTRE_DB_URL", ""),
                            environment.getOrDefault("LUYTRE_DB_USER", ""),
                            environment.getOrDefault("LUYTRE_DB_PASSWORD", "")),
                    null);
        }
        try {
            var postgres = EmbeddedPostgres.open(folder(folder, environment));
            return new Database(postgres.address(), postgres);
        } catch (IOException e) {
            throw new StorageFault("Không mở được cơ sở dữ liệu: %s.".formatted(e.getMessage()), e);
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /** The files of the database that comes along; empty for one that is given. */
    public Optional<Path> cluster() {
        return Optional.ofNullable(embedded).map(EmbeddedPostgres::cluster);
    }

    /** Stops what was started for the purpose. */
    @Override
    public void close() throws StorageFault {
        if (embedded == null) return;
        try {
            Runtime.getRuntime().removeShutdownHook(stopping);
        } catch (IllegalStateException ending) {
            return; // it is at work already
        }
        stop();
    }

    private void stopQuietly() {
        try {
            stop();
        } catch (StorageFault e) {
            return; // the next one adopts it
        }
    }

    private void stop() throws StorageFault {
        if (embedded == null) return;
        try {
            embedded.close();
        } catch (IOException e) {
            throw new StorageFault("Không dừng được PostgreSQL: %s.".formatted(e.getMessage()), e);
        }
    }

    /** A folder that is named is meant, whatever the environment says. */
    private static boolean isEmbedded(@Nullable Path folder, Map<String, String> environment) {
        return folder != null || environment.getOrDefault("LUYTRE_DB_URL", "").isEmpty();
    }

    /**
     * The folder of data.
     *
     * @param folder that is named; null for {@code LUYTRE_DATA} or {@code data}
     */
    public static Path folder(@Nullable Path folder) {
        return folder(folder, System.getenv());
    }

    private static Path folder(@Nullable Path folder, Map<String, String> environment) {
        return folder != null ? folder : Path.of(environment.getOrDefault("LUYTRE_DATA", "data"));
    }
}
