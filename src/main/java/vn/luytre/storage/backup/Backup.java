package vn.luytre.storage.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import vn.luytre.storage.DatabaseAddress;
import vn.luytre.storage.StorageFault;

/**
 * Writes everything that the database holds at one moment into one file, while others go on writing: a ZIP with the rows of
 * each table as the text of {@code copy}, which every PostgreSQL reads, and a {@link Manifest} with counts and digests.
 */
public final class Backup {
    private final DatabaseAddress address;
    private final String program;
    private final Steps steps;

    /** @param program the version of the program */
    public Backup(DatabaseAddress address, String program, Steps steps) {
        this.address = address;
        this.program = program;
        this.steps = steps;
    }

    /** Writes the file, reads it again and proves it before it gets its name; where anything fails nothing is left. */
    public Manifest write(Path file) throws StorageFault {
        try (var part = PartFile.of(file)) {
            var manifest = fill(part);
            var findings = new BackupFile(part.path()).findings(steps);
            if (!findings.isEmpty()) throw new StorageFault("Tệp vừa ghi không đọc lại được: " + findings.getFirst());
            part.keep();
            return manifest;
        } catch (SQLException e) {
            throw new StorageFault("Không đọc được cơ sở dữ liệu: %s.".formatted(e.getMessage()), e);
        } catch (IOException e) {
            throw new StorageFault("Không ghi được %s: %s.".formatted(file, e), e);
        }
    }

    private Manifest fill(PartFile part) throws SQLException, IOException, StorageFault {
        var sealed = new FileSeal.Output(part.output());
        try (var connection = PortableSession.open(address);
                var zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.setComment(FileSeal.OPEN);
            var manifest = export(connection, zip);
            add(zip, Manifest.ENTRY, manifest.json());
            add(zip, Manifest.DIGEST_ENTRY, Sha256.of(manifest.json()).getBytes(StandardCharsets.US_ASCII));
            zip.finish();
            zip.flush();
            part.end(sealed.seal());
            return manifest;
        }
    }

    private Manifest export(Connection connection, ZipOutputStream zip) throws SQLException, IOException, StorageFault {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        var catalog = new Catalog(connection);
        var tables = catalog.tables();
        if (catalog.migrations().isEmpty()) throw new StorageFault("Cơ sở dữ liệu này chưa có dữ liệu của Lũy Tre.");
        catalog.execute(
                "lock table only " + tables.stream().map(Catalog.Table::quoted).collect(Collectors.joining(", only "))
                        + " in access share mode");
        var instant = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Manifest(
                Manifest.FORMAT,
                program,
                catalog.value("show server_version"),
                instant,
                catalog.migrations(),
                rows(connection.unwrap(PGConnection.class), tables, PieceSink.into(zip)),
                catalog.sequences());
    }

    private List<Manifest.Table> rows(PGConnection connection, List<Catalog.Table> tables, PieceSink sink)
            throws SQLException, IOException {
        var written = new ArrayList<Manifest.Table>();
        for (var table : tables) {
            steps.at(table.title(), written.size(), tables.size());
            written.add(TableText.read(connection.getCopyAPI(), table, sink));
        }
        return written;
    }

    private static void add(ZipOutputStream zip, String entry, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(content);
        zip.closeEntry();
    }
}
