package vn.luytre.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** An entry of the log as it is stored, to the byte. */
record Entry(
        long id,
        Instant at,
        String account,
        String post,
        String source,
        String what,
        String module,
        String subject,
        String detail,
        List<byte[]> files) {
    static final String COLUMNS =
            "e.id, e.at, e.account, e.post, e.source, e.what, e.module, e.subject, e.detail::text as detail, e.files";

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                instant(row, "at"),
                row.getString("account"),
                row.getString("post"),
                row.getString("source"),
                row.getString("what"),
                row.getString("module"),
                row.getString("subject"),
                row.getString("detail"),
                files(row.getArray("files")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<byte[]> files(Array array) throws SQLException {
        return List.of((byte[][]) array.getArray());
    }
}
