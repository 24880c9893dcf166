package vn.luytre.storage.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;
import vn.luytre.storage.backup.Manifest.Piece;

/** The rows of one table as the text of {@code copy}, cut into pieces between two rows. */
final class TableText {
    /** A piece ends with the row that reaches it. */
    private static final long PIECE = 32L << 20;

    private final Catalog.Table table;
    private final PieceSink sink;
    private final List<Piece> pieces = new ArrayList<>();
    private MessageDigest digest = Sha256.begin();
    private long rows;
    private long bytes;

    private TableText(Catalog.Table table, PieceSink sink) {
        this.table = table;
        this.sink = sink;
    }

    /** Reads the table through, hands its text on and counts it. */
    static Manifest.Table read(CopyManager copy, Catalog.Table table, PieceSink sink) throws SQLException, IOException {
        var text = new TableText(table, sink);
        if (!table.leftOut()) text.readAll(copy);
        return text.counted();
    }

    private void readAll(CopyManager copy) throws SQLException, IOException {
        var out = copy.copyOut("copy %s %s to stdout".formatted(table.quoted(), table.columnList()));
        try {
            for (byte[] row; (row = out.readFromCopy()) != null; ) add(row);
        } finally {
            cancel(out);
        }
        endPiece();
    }

    /** Where something failed on our side, so that the connection is of use again. */
    private static void cancel(CopyOut out) throws SQLException {
        if (out.isActive()) out.cancelCopy();
    }

    private void add(byte[] row) throws IOException {
        if (rows == 0) sink.begin(entry());
        sink.write(row);
        digest.update(row);
        rows++;
        bytes += row.length;
        if (bytes >= PIECE) endPiece();
    }

    private void endPiece() throws IOException {
        if (rows == 0) return;
        sink.end();
        pieces.add(new Piece(entry(), rows, bytes, Sha256.end(digest)));
        digest = Sha256.begin();
        rows = 0;
        bytes = 0;
    }

    private String entry() {
        return "data/%s/%05d.copy".formatted(table.title(), pieces.size() + 1);
    }

    private Manifest.Table counted() {
        return new Manifest.Table(
                table.schema(),
                table.name(),
                table.columns(),
                table.leftOut(),
                pieces.stream().mapToLong(Piece::rows).sum(),
                digestOf(pieces),
                List.copyOf(pieces));
    }

    static String digestOf(List<Piece> pieces) {
        var whole = Sha256.begin();
        for (var piece : pieces) whole.update(piece.sha256().getBytes(StandardCharsets.US_ASCII));
        return Sha256.end(whole);
    }
}
