package vn.luytre.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.boundary.file.Shape;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;

/** Boundaries in the database. */
@Repository
class BoundaryStore {
    private final JdbcClient jdbc;

    BoundaryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(BoundaryDraft draft, ContentHash hash, Author by, OffsetDateTime now) {
        return jdbc.sql("""
                insert into boundary.delivery (unit, file, hash, first_day, at, account, by_name)
                values (:unit, :file, decode(:hash, 'hex'), :day, :now, :account, :name)
                returning id
                """)
                .param("unit", draft.unit().value())
                .param("file", draft.file())
                .param("hash", hash.hex())
                .param("day", draft.firstDay())
                .param("now", now)
                .param("account", by.account().value())
                .param("name", by.name())
                .query(Long.class)
                .single();
    }

    void add(long delivery, Map<UnitId, Shape> shapes) {
        var units = List.copyOf(shapes.keySet());
        var all = units.stream().map(shapes::get).toList();
        jdbc.sql("""
                insert into boundary.boundary (delivery, unit, path, x, y, radius)
                select :delivery, * from unnest(:units::bigint[], :paths::text[], :xs::float8[], :ys::float8[], :radii::float8[])
                """)
                .param("delivery", delivery)
                .param("units", UnitId.values(units))
                .param("paths", all.stream().map(Shape::path).toArray(String[]::new))
                .param("xs", all.stream().map(Shape::x).toArray(Double[]::new))
                .param("ys", all.stream().map(Shape::y).toArray(Double[]::new))
                .param("radii", all.stream().map(Shape::radius).toArray(Double[]::new))
                .update();
    }

    /** Of each unit the boundary that holds on a day: the last that was brought of those that began last. */
    Map<UnitId, Shape> of(Collection<UnitId> units, LocalDate day) {
        var found = new HashMap<UnitId, Shape>();
        jdbc.sql("""
                select distinct on (b.unit) b.unit, b.path, b.x, b.y, b.radius
                  from boundary.boundary b join boundary.delivery d on d.id = b.delivery
                 where b.unit = any (:units) and d.withdrawn_at is null and d.first_day <= :day
                 order by b.unit, d.first_day desc, d.id desc
                """).param("units", UnitId.values(units)).param("day", day).query(row -> {
            found.put(new UnitId(row.getLong("unit")), shape(row));
        });
        return found;
    }

    Map<UnitId, Shape> of(long delivery) {
        var found = new HashMap<UnitId, Shape>();
        jdbc.sql("select unit, path, x, y, radius from boundary.boundary where delivery = :delivery")
                .param("delivery", delivery)
                .query(row -> {
                    found.put(new UnitId(row.getLong("unit")), shape(row));
                });
        return found;
    }

    private static Shape shape(ResultSet row) throws SQLException {
        return new Shape(row.getString("path"), row.getDouble("x"), row.getDouble("y"), row.getDouble("radius"));
    }

    /** What was brought for the units below one, the last first. */
    List<BoundaryDelivery> below(UnitId unit) {
        return jdbc.sql("""
                select d.*, (select count(*) from boundary.boundary b where b.delivery = d.id) as count
                  from boundary.delivery d where d.unit = :unit order by d.id desc
                """)
                .param("unit", unit.value())
                .query((row, _) -> delivery(row))
                .list();
    }

    Optional<BoundaryDelivery> find(long id) {
        return jdbc.sql("""
                select d.*, (select count(*) from boundary.boundary b where b.delivery = d.id) as count
                  from boundary.delivery d where d.id = :id
                """).param("id", id).query((row, _) -> delivery(row)).optional();
    }

    Optional<ContentHash> file(long id) {
        return jdbc.sql("select encode(hash, 'hex') from boundary.delivery where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(ContentHash::new);
    }

    /** Marks it as withdrawn; says whether it still held. */
    boolean withdraw(long id, Author by, OffsetDateTime now) {
        return jdbc.sql("""
                update boundary.delivery
                   set withdrawn_at = :now, withdrawn_account = :account, withdrawn_by_name = :name
                 where id = :id and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("now", now)
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    private static BoundaryDelivery delivery(ResultSet row) throws SQLException {
        return new BoundaryDelivery(
                row.getLong("id"),
                new UnitId(row.getLong("unit")),
                row.getString("file"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"),
                row.getInt("count"),
                row.getObject("withdrawn_at", OffsetDateTime.class),
                row.getString("withdrawn_by_name"));
    }
}
