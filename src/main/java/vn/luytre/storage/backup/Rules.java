package vn.luytre.storage.backup;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.storage.DatabaseAddress;
import vn.luytre.storage.SelfCheck;

/** What tables promise of their rows (references, unique values, conditions), asked of the rows themselves, not of indexes. */
final class Rules implements SelfCheck {
    /** A promise, and the statement that counts the rows that break it. */
    private record Rule(String table, String name, String counting) {}

    private final DatabaseAddress address;

    Rules(DatabaseAddress address) {
        this.address = address;
    }

    @Override
    public String name() {
        return "Ràng buộc: khóa, tham chiếu, điều kiện";
    }

    @Override
    public List<String> findings() {
        var findings = new ArrayList<String>();
        try (var connection = PortableSession.open(address)) {
            var catalog = new Catalog(connection);
            catalog.execute("set enable_indexscan = off; set enable_indexonlyscan = off; set enable_bitmapscan = off");
            connection.commit();
            for (var rule : rules(catalog)) {
                check(catalog, rule, findings);
                connection.rollback();
            }
        } catch (SQLException e) {
            findings.add("Không đọc được cơ sở dữ liệu: %s.".formatted(e.getMessage()));
        }
        return findings;
    }

    private static void check(Catalog catalog, Rule rule, List<String> findings) {
        try {
            var broken = catalog.value(rule.counting);
            if (broken.equals("0")) return;
            findings.add("Bảng %s: %s trường hợp trái ràng buộc %s.".formatted(rule.table, broken, rule.name));
        } catch (SQLException e) {
            findings.add(
                    "Bảng %s, ràng buộc %s: không kiểm được (%s).".formatted(rule.table, rule.name, e.getMessage()));
        }
    }

    private static List<Rule> rules(Catalog catalog) throws SQLException {
        return catalog.list("""
                select k.conrelid::regclass::text, k.conname,
                       case k.contype
                       when 'f' then format(
                           'select count(*) from %1$s c where (%2$s) and not exists (select from %3$s p where %4$s)',
                           k.conrelid::regclass,
                           (select string_agg(format('c.%I is not null', a.attname), ' and ')
                              from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey)),
                           k.confrelid::regclass,
                           (select string_agg(format('p.%I = c.%I', theirs.attname, ours.attname), ' and ')
                              from unnest(k.conkey, k.confkey) as pair(our, their)
                              join pg_attribute ours on ours.attrelid = k.conrelid and ours.attnum = pair.our
                              join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attnum = pair.their))
                       when 'c' then format('select count(*) from %s where not (%s)',
                           k.conrelid::regclass, pg_get_expr(k.conbin, k.conrelid))
                       else format(
                           'select count(*) from (select from %s where (%s) group by %s having count(*) > 1) same',
                           k.conrelid::regclass,
                           (select string_agg(format('%I is not null', a.attname), ' and ')
                              from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey)),
                           (select string_agg(quote_ident(a.attname), ', ')
                              from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey)))
                       end
                  from pg_constraint k
                  join pg_class t on t.oid = k.conrelid
                  join pg_namespace n on n.oid = t.relnamespace
                 where k.contype in ('f', 'c', 'p', 'u') and k.conparentid = 0 and k.convalidated
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                 order by 1, 2
                """, row -> new Rule(row.getString(1), row.getString(2), row.getString(3)));
    }
}
