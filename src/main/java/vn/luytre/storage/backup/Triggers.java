package vn.luytre.storage.backup;

import java.sql.SQLException;
import java.util.List;

/** The triggers of our tables. They rest while rows come back that they have seen before. */
record Triggers(Catalog catalog, List<Trigger> triggers) {
    /** @param enabling how it was enabled: empty, {@code always} or {@code replica} */
    record Trigger(String table, String name, String enabling) {}

    static Triggers rest(Catalog catalog) throws SQLException {
        var triggers = catalog.list("""
                select t.tgrelid::regclass::text, quote_ident(t.tgname),
                       case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end
                  from pg_trigger t
                  join pg_class c on c.oid = t.tgrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D'
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                 order by 1, 2
                """, row -> new Trigger(row.getString(1), row.getString(2), row.getString(3)));
        for (var trigger : triggers) {
            catalog.execute("alter table %s disable trigger %s".formatted(trigger.table, trigger.name));
        }
        return new Triggers(catalog, triggers);
    }

    void wake() throws SQLException {
        for (var trigger : triggers) {
            catalog.execute(
                    "alter table %s enable %s trigger %s".formatted(trigger.table, trigger.enabling, trigger.name));
        }
    }
}
