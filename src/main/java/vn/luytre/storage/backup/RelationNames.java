package vn.luytre.storage.backup;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vn.luytre.storage.DatabaseAddress;

/** Which table or index a file belongs to. */
record RelationNames(Map<String, String> names) {
    static RelationNames of(DatabaseAddress address) throws SQLException {
        var names = new HashMap<String, String>();
        try (var connection = PortableSession.open(address)) {
            new Catalog(connection).list("""
                            select pg_relation_filepath(c.oid),
                                   case when c.relkind in ('i', 'I') then 'chỉ mục ' else 'bảng ' end
                                   || coalesce(t.oid::regclass::text || ' (phần giá trị dài)', c.oid::regclass::text)
                              from pg_class c
                              left join pg_class t on t.reltoastrelid = c.oid
                             where pg_relation_filepath(c.oid) is not null
                            """, row -> names.put(row.getString(1), row.getString(2)));
        }
        return new RelationNames(names);
    }

    String of(Path file) {
        int count = file.getNameCount();
        var number = file.getName(count - 1).toString().replaceAll("[_.].*", "");
        var folder = file.getName(count - 2).toString();
        var path = folder.equals("global") ? "global/" + number : "base/" + folder + "/" + number;
        return names.getOrDefault(path, "không thuộc cơ sở dữ liệu của Lũy Tre");
    }
}
