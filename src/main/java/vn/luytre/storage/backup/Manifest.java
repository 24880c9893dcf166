package vn.luytre.storage.backup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds: its last but one entry, {@code manifest.json}.
 *
 * @param format {@value #FORMAT}
 * @param program the version of Lũy Tre that wrote it
 * @param postgres the version of PostgreSQL that it was read from
 * @param madeAt the instant of its snapshot
 * @param migrations what Flyway had done to the schema, in order
 */
public record Manifest(
        String format,
        String program,
        String postgres,
        String madeAt,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences) {
    static final String FORMAT = "luytre-backup/1";
    static final String ENTRY = "manifest.json";
    static final String DIGEST_ENTRY = "manifest.sha256";

    /**
     * A step of the schema.
     *
     * @param version null for one that is repeated when it changes (views)
     */
    public record Migration(
            @Nullable String version,
            String script,
            @Nullable Integer checksum) {}

    /**
     * The rows of a table as they were in the snapshot.
     *
     * @param leftOut true for what is not worth keeping, such as sessions; it has no rows here
     * @param sha256 of the digests of its pieces, one after the other
     */
    public record Table(
            String schema,
            String name,
            List<String> columns,
            boolean leftOut,
            long rows,
            String sha256,
            List<Piece> pieces) {
        /** With its schema, for people. */
        public String title() {
            return schema + "." + name;
        }
    }

    /** Some rows of a table, in an entry of its own. */
    public record Piece(String entry, long rows, long bytes, String sha256) {}

    /** A counter. Null where it was never asked. */
    public record Sequence(
            String schema, String name, @Nullable Long last) {}

    /** The newest step of the schema. */
    public String schemaVersion() {
        return migrations.stream()
                .map(Migration::version)
                .filter(version -> version != null)
                .reduce("0", (_, later) -> String.valueOf(later));
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    public long bytes() {
        return tables.stream()
                .flatMap(table -> table.pieces().stream())
                .mapToLong(Piece::bytes)
                .sum();
    }

    byte[] json() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest of(byte[] json) throws JacksonException {
        return JsonMapper.shared().readValue(new String(json, StandardCharsets.UTF_8), Manifest.class);
    }
}
