package vn.luytre.organization;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.ImportPreview.Row;
import vn.luytre.text.Folding;

/** Writes a list of units, one statement for each table. */
@Repository
class ImportStore {
    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitId> newIds(int count) {
        return jdbc.sql("""
                select nextval(pg_get_serial_sequence('organization.unit', 'id')) from generate_series(1, :count)
                """).param("count", count).query(UnitRows::id).list();
    }

    void add(List<UnitId> ids, List<Row> rows, List<UnitId> parents) {
        var days = texts(rows, row -> row.since().toString());
        jdbc.sql("insert into organization.unit (id, first_day) select * from unnest(:ids::bigint[], :days::date[])")
                .param("ids", UnitId.values(ids))
                .param("days", days)
                .update();
        jdbc.sql("""
                insert into organization.unit_name (unit, kind, name, search_key, first_day)
                select * from unnest(:ids::bigint[], :kinds::text[], :names::text[], :keys::text[], :days::date[])
                """)
                .param("ids", UnitId.values(ids))
                .param(
                        "kinds",
                        texts(
                                rows,
                                row -> row.kind() == null ? null : row.kind().name()))
                .param("names", texts(rows, Row::name))
                .param("keys", texts(rows, row -> Folding.key(row.name())))
                .param("days", days)
                .update();
        jdbc.sql("""
                insert into organization.unit_code (unit, code, first_day)
                select * from unnest(:ids::bigint[], :codes::text[], :days::date[]) as t (unit, code, day)
                 where code is not null
                """)
                .param("ids", UnitId.values(ids))
                .param("codes", texts(rows, Row::code))
                .param("days", days)
                .update();
        jdbc.sql("""
                insert into organization.unit_parent (unit, parent, first_day)
                select * from unnest(:ids::bigint[], :parents::bigint[], :days::date[])
                """)
                .param("ids", UnitId.values(ids))
                .param("parents", UnitId.values(parents))
                .param("days", days)
                .update();
    }

    private static @Nullable String[] texts(List<Row> rows, Function<Row, @Nullable String> part) {
        var texts = new @Nullable String[rows.size()];
        for (int at = 0; at < texts.length; at++) texts[at] = part.apply(rows.get(at));
        return texts;
    }
}
