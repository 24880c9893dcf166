package vn.luytre.storage.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.backup.Manifest.Piece;
import vn.luytre.storage.backup.Manifest.Sequence;

/** Fills the tables of a schema without data from a backup, in one transaction, and compares what came of it. */
final class Loading {
    private final Connection connection;
    private final Catalog catalog;
    private final CopyManager copy;
    private final ZipFile zip;
    private final Manifest manifest;
    private final Steps steps;
    private final Map<String, Catalog.Table> tables = new HashMap<>();

    Loading(Connection connection, ZipFile zip, Manifest manifest, Steps steps) throws SQLException {
        this.connection = connection;
        this.zip = zip;
        this.manifest = manifest;
        this.steps = steps;
        catalog = new Catalog(connection);
        copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    void run() throws SQLException, IOException, StorageFault {
        for (var table : catalog.tables()) tables.put(table.title(), table);
        refuseOtherTables();
        var keys = ForeignKeys.takeAway(catalog);
        var triggers = Triggers.rest(catalog);
        clear();
        int done = 0;
        for (var table : manifest.tables()) {
            steps.at(table.title(), done++, manifest.tables().size());
            fill(table);
        }
        setSequences();
        triggers.wake();
        keys.bringBack();
        compare();
        // Views are made anew for the newest schema.
        catalog.execute("delete from public.flyway_schema_history where version is null");
        connection.commit();
    }

    private void refuseOtherTables() throws StorageFault {
        for (var table : manifest.tables()) {
            var own = tables.get(table.title());
            if (own == null || !own.columns().equals(table.columns())) {
                throw new StorageFault("Bảng %s trong tệp sao lưu khác lược đồ %s của chương trình này."
                        .formatted(table.title(), manifest.schemaVersion()));
            }
        }
    }

    /** What steps of the schema put into tables is in the backup too. */
    private void clear() throws SQLException {
        catalog.execute("truncate only "
                + tables.values().stream().map(Catalog.Table::quoted).collect(Collectors.joining(", only ")));
    }

    private Catalog.Table own(Manifest.Table table) throws StorageFault {
        var own = tables.get(table.title());
        if (own == null) throw new StorageFault("Thiếu bảng %s.".formatted(table.title()));
        return own;
    }

    private void fill(Manifest.Table table) throws SQLException, IOException, StorageFault {
        if (table.pieces().isEmpty()) return;
        var own = own(table);
        var in = copy.copyIn("copy %s %s from stdin".formatted(own.quoted(), own.columnList()));
        try {
            for (var piece : table.pieces()) write(piece, in);
            in.endCopy();
        } finally {
            if (in.isActive()) in.cancelCopy();
        }
    }

    private void write(Piece piece, CopyIn in) throws SQLException, IOException {
        try (var text = BackupFile.open(zip, piece.entry())) {
            var buffer = new byte[1 << 16];
            for (int read; (read = text.read(buffer)) >= 0; ) in.writeToCopy(buffer, 0, read);
        }
    }

    private void setSequences() throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            for (var sequence : manifest.sequences()) set(sequence, statement);
        }
    }

    private static void set(Sequence sequence, PreparedStatement statement) throws SQLException {
        var last = sequence.last();
        if (last == null) return;
        statement.setString(1, Catalog.quote(sequence.schema()) + "." + Catalog.quote(sequence.name()));
        statement.setLong(2, last);
        statement.execute();
    }

    private void compare() throws SQLException, IOException, StorageFault {
        int done = 0;
        for (var table : manifest.tables()) {
            steps.at("so lại " + table.title(), done++, manifest.tables().size());
            var loaded = TableText.read(copy, own(table), PieceSink.NOWHERE);
            if (loaded.rows() != table.rows() || !loaded.sha256().equals(table.sha256())) {
                throw new StorageFault("Bảng %s sau khi nạp không giống bản sao lưu (%d dòng, bản sao lưu có %d)."
                        .formatted(table.title(), loaded.rows(), table.rows()));
            }
        }
    }
}
