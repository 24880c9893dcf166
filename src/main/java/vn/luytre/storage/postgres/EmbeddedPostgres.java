package vn.luytre.storage.postgres;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import vn.luytre.storage.DatabaseAddress;

/**
 * The PostgreSQL that comes with Lũy Tre, kept in one folder:
 *
 * <pre>
 * programs/   initdb, pg_ctl, postgres
 * database/   the cluster
 * password    of the one role, readable by the owner alone
 * postgres.log
 * </pre>
 *
 * It listens on 127.0.0.1, on a port that was free. Several programs may use one folder at once (the server and a
 * {@code backup}): whoever comes first starts PostgreSQL, whoever leaves last stops it. One that was killed leaves
 * PostgreSQL running; the next adopts it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String ROLE = "luytre";
    private static final String DATABASE = "luytre";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final PostgresPrograms programs;
    private final Rights rights;
    private final List<String> settings;
    private final Users users;

    private EmbeddedPostgres(Path folder, PostgresPrograms programs, List<String> settings) throws IOException {
        this.folder = folder;
        this.programs = programs;
        this.settings = settings;
        rights = Rights.ofThisProcess();
        users = new Users(folder);
    }

    /** Opens the folder, which is made where it is missing, with settings fit for a small office. */
    public static EmbeddedPostgres open(Path folder) throws IOException {
        return open(folder, PostgresPrograms.unpackedIn(folder.resolve("programs")), SmallOffice.SETTINGS);
    }

    static EmbeddedPostgres open(Path folder, PostgresPrograms programs, List<String> settings) throws IOException {
        Files.createDirectories(folder);
        var postgres = new EmbeddedPostgres(folder.toAbsolutePath(), programs, settings);
        postgres.users.enter(postgres::startWhereNeeded);
        return postgres;
    }

    /** Where the cluster of a folder lies. */
    public static Path cluster(Path folder) {
        return folder.resolve("database");
    }

    /** Where this cluster lies. */
    public Path cluster() {
        return data();
    }

    /** The database of Lũy Tre. */
    public DatabaseAddress address() throws IOException {
        return address(DATABASE);
    }

    /** Any database of the cluster. */
    public DatabaseAddress address(String database) throws IOException {
        var server =
                RunningServer.on(data()).orElseThrow(() -> new IOException("PostgreSQL does not run on " + data()));
        var url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
        return new DatabaseAddress(url, ROLE, Files.readString(password()).strip());
    }

    /** Stops PostgreSQL where nobody else uses it. */
    @Override
    public void close() throws IOException {
        users.leave(this::stop);
    }

    private void startWhereNeeded() throws IOException {
        if (!Files.exists(data())) makeCluster();
        refuseOtherVersion();
        if (RunningServer.on(data()).isEmpty()) start();
        awaitAnswer();
    }

    /** Into a folder beside it first: a half made cluster must not be taken for one. */
    private void makeCluster() throws IOException {
        var half = folder.resolve("database.half");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectory(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        writePassword();
        rights.own(half);
        rights.own(password());
        var arguments = new ArrayList<>(List.of(
                "-D", half.toString(), "-U", ROLE, "--pwfile", password().toString()));
        arguments.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--no-instructions", "--data-checksums"));
        arguments.addAll(
                programs.version() >= 17
                        ? List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
                        : List.of("--locale=C.UTF-8"));
        PostgresCommand.run(rights.command(programs.program("initdb"), arguments));
        Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writePassword() throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(password());
        Files.createFile(
                password(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password(), HexFormat.of().formatHex(secret));
    }

    private void refuseOtherVersion() throws IOException {
        var found = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!found.equals(Integer.toString(programs.version()))) {
            throw new IOException(
                    "Dữ liệu trong %s thuộc PostgreSQL %s, chương trình này dùng PostgreSQL %d. Hãy sao lưu"
                                    .formatted(data(), found, programs.version())
                            + " bằng bản Lũy Tre cũ (./luytre backup), rồi khôi phục vào thư mục mới (./luytre restore).");
        }
    }

    private void start() throws IOException {
        var options = new ArrayList<>(List.of("-p", Integer.toString(freePort()), "-k", "''"));
        for (var setting : settings) {
            options.add("-c");
            options.add(setting);
        }
        var log = folder.resolve("postgres.log").toString();
        var arguments = List.of("start", "-w", "-D", data().toString(), "-l", log, "-o", String.join(" ", options));
        PostgresCommand.run(rights.command(programs.program("pg_ctl"), arguments));
    }

    private void stop() throws IOException {
        if (RunningServer.on(data()).isEmpty()) return;
        var arguments = List.of("stop", "-w", "-m", "fast", "-D", data().toString());
        PostgresCommand.run(rights.command(programs.program("pg_ctl"), arguments));
    }

    /** One that was adopted may still be replaying what it had not written when it was killed. */
    private void awaitAnswer() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try (var connection = address("postgres").connect();
                    var statement = connection.createStatement()) {
                makeDatabase(statement);
                return;
            } catch (SQLException | IOException notYet) {
                if (Instant.now().isAfter(end))
                    throw new IOException("PostgreSQL on " + folder + " does not answer", notYet);
                pause();
            }
        }
    }

    private static void makeDatabase(Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (found.next()) return;
        }
        statement.execute("create database " + DATABASE);
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while PostgreSQL starts");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path data() {
        return cluster(folder);
    }

    private Path password() {
        return folder.resolve("password");
    }
}
