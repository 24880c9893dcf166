package vn.luytre.storage.backup;

import java.sql.SQLException;
import java.util.List;

/** The references between tables. Taken away while tables are filled one after the other, and proved when they come back. */
record ForeignKeys(Catalog catalog, List<Key> keys) {
    record Key(String table, String name, String definition) {}

    static ForeignKeys takeAway(Catalog catalog) throws SQLException {
        var keys = catalog.list("""
                select c.conrelid::regclass::text, quote_ident(c.conname), pg_get_constraintdef(c.oid)
                  from pg_constraint c
                  join pg_class t on t.oid = c.conrelid
                  join pg_namespace n on n.oid = t.relnamespace
                 where c.contype = 'f' and c.conparentid = 0
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                 order by 1, 2
                """, row -> new Key(row.getString(1), row.getString(2), row.getString(3)));
        for (var key : keys) catalog.execute("alter table %s drop constraint %s".formatted(key.table, key.name));
        return new ForeignKeys(catalog, keys);
    }

    void bringBack() throws SQLException {
        for (var key : keys) {
            catalog.execute("alter table %s add constraint %s %s".formatted(key.table, key.name, key.definition));
        }
    }
}
