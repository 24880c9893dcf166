package vn.luytre.storage.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.luytre.storage.backup.Manifest.Migration;
import vn.luytre.storage.backup.Manifest.Sequence;

/** What the database says of itself: no list of tables is kept anywhere in the program. */
record Catalog(Connection connection) {
    /** In the comment on a table whose rows are not worth keeping. */
    static final String LEFT_OUT = "not in the backup";

    /** A table that holds rows itself, with its columns that are not computed from others. */
    record Table(String schema, String name, List<String> columns, boolean leftOut) {
        String title() {
            return schema + "." + name;
        }

        String quoted() {
            return quote(schema) + "." + quote(name);
        }

        String columnList() {
            return columns.stream().map(Catalog::quote).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    List<Table> tables() throws SQLException {
        return list(
                """
                select n.nspname, c.relname,
                       array(select a.attname::text
                               from pg_attribute a
                              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                              order by a.attnum),
                       coalesce(obj_description(c.oid, 'pg_class') like '%s%%', false)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and c.relpersistence <> 't'
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                   and not exists (select from pg_depend d
                                    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
                 order by n.nspname collate "C", c.relname collate "C"
                """.formatted(LEFT_OUT),
                row -> new Table(row.getString(1), row.getString(2), strings(row.getArray(3)), row.getBoolean(4)));
    }

    List<Sequence> sequences() throws SQLException {
        return list("""
                select schemaname, sequencename, last_value from pg_sequences
                 order by schemaname collate "C", sequencename collate "C"
                """, row -> new Sequence(row.getString(1), row.getString(2), row.getObject(3, Long.class)));
    }

    /** Empty in a database without Lũy Tre. */
    List<Migration> migrations() throws SQLException {
        if (list("select to_regclass('public.flyway_schema_history')::text", row -> String.valueOf(row.getString(1)))
                .contains("null")) return List.of();
        return list("""
                select version, script, checksum from public.flyway_schema_history
                 where success order by installed_rank
                """, row -> new Migration(row.getString(1), row.getString(2), row.getObject(3, Integer.class)));
    }

    String value(String sql) throws SQLException {
        return list(sql, row -> row.getString(1)).getFirst();
    }

    <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<T>();
            while (rows.next()) list.add(reading.of(rows));
            return list;
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
