package vn.luytre.directive.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.reading.Confidence;

/** The drafts in the database: their rows, their version, and what was changed. */
@Repository
public class DraftStore {
    private final JdbcClient jdbc;

    public DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the first draft of a directive. */
    public void begin(UUID directive, List<Item> items) {
        jdbc.sql("insert into directive.draft (directive, version) values (:directive, 1)")
                .param("directive", directive)
                .update();
        put(directive, items);
    }

    /** The draft as it stands; empty where nothing was read yet. */
    public Optional<Draft> find(UUID directive) {
        var version = jdbc.sql("select version from directive.draft where directive = :directive")
                .param("directive", directive)
                .query(Integer.class)
                .optional();
        return version.map(found -> Draft.of(found, items(directive)));
    }

    private List<Item> items(UUID directive) {
        return jdbc.sql("select * from directive.item where directive = :directive order by id")
                .param("directive", directive)
                .query((row, _) -> item(row))
                .list();
    }

    /** True where nobody was faster: the version is the next one now, and the row stays locked until the end of the transaction. */
    boolean step(UUID directive, int version) {
        return jdbc.sql("""
                update directive.draft set version = version + 1
                 where directive = :directive and version = :version
                """)
                        .param("directive", directive)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Writes down a change before it is made: the rows as they are, and which will be new. */
    void write(UUID directive, int version, Entry entry, List<Integer> touched, OffsetDateTime now) {
        jdbc.sql("""
                insert into directive.change (directive, version, what, item, account, account_name, at, takes_back, added, before)
                select :directive, :version, :what, :item, :account, :name, :now, :takesBack,
                       (select coalesce(array_agg(id order by id), '{}')
                          from unnest(cast(:touched as int[])) id
                         where not exists (select 1 from directive.item i where i.directive = :directive and i.id = id.id)),
                       (select coalesce(jsonb_agg(to_jsonb(i) order by i.id), '[]')
                          from directive.item i
                         where i.directive = :directive and i.id = any (cast(:touched as int[])))
                """)
                .param("directive", directive)
                .param("version", version)
                .param("what", entry.what())
                .param("item", entry.item())
                .param("account", entry.account())
                .param("name", entry.accountName())
                .param("now", now)
                .param("takesBack", entry.takesBack())
                .param("touched", touched.toArray(Integer[]::new))
                .update();
    }

    /** Who did what to a draft. */
    record Entry(
            String what,
            @Nullable Integer item,
            UUID account,
            String accountName,
            @Nullable Integer takesBack) {}

    /** Writes rows, new or changed, in one statement. */
    void put(UUID directive, List<Item> items) {
        var columns = new ItemColumns(items);
        jdbc.sql("""
                insert into directive.item (directive, id, parent, kind, name, position, start_at, end_at, words, read_value,
                    confidence, rule, note, value, confirmed, dropped)
                select :directive, * from unnest(cast(:id as int[]), cast(:parent as int[]), cast(:kind as text[]),
                    cast(:name as text[]), cast(:position as int[]), cast(:start as int[]), cast(:end as int[]),
                    cast(:words as text[]), cast(:read as text[]), cast(:confidence as text[]), cast(:rule as text[]),
                    cast(:note as text[]), cast(:value as text[]), cast(:confirmed as boolean[]), cast(:dropped as boolean[]))
                on conflict (directive, id) do update set parent = excluded.parent, name = excluded.name,
                    position = excluded.position, start_at = excluded.start_at, end_at = excluded.end_at,
                    words = excluded.words, read_value = excluded.read_value, confidence = excluded.confidence,
                    rule = excluded.rule, note = excluded.note, value = excluded.value, confirmed = excluded.confirmed,
                    dropped = excluded.dropped
                """).param("directive", directive).params(columns.named()).update();
    }

    /** The last change that is not taken back, with the number of its version. */
    Optional<Integer> last(UUID directive) {
        return jdbc.sql("""
                select max(version) from directive.change
                 where directive = :directive and not taken_back and takes_back is null
                """).param("directive", directive).query(Integer.class).optional();
    }

    /** The rows that a change touched, new ones too. */
    List<Integer> touched(UUID directive, int version) {
        return jdbc.sql("""
                select (row ->> 'id')::int as id from directive.change c, jsonb_array_elements(c.before) row
                 where c.directive = :directive and c.version = :version
                union all
                select unnest(c.added) from directive.change c where c.directive = :directive and c.version = :version
                """)
                .param("directive", directive)
                .param("version", version)
                .query(Integer.class)
                .list();
    }

    /** Makes the rows of a change what they were before it. */
    void takeBack(UUID directive, int version) {
        jdbc.sql("""
                delete from directive.item i using directive.change c
                 where c.directive = :directive and c.version = :version and i.directive = :directive and i.id = any (c.added)
                """).param("directive", directive).param("version", version).update();
        jdbc.sql("""
                update directive.item i
                   set parent = b.parent, name = b.name, position = b.position, start_at = b.start_at, end_at = b.end_at,
                       words = b.words, read_value = b.read_value, confidence = b.confidence, rule = b.rule, note = b.note,
                       value = b.value, confirmed = b.confirmed, dropped = b.dropped
                  from directive.change c, jsonb_populate_recordset(null::directive.item, c.before) b
                 where c.directive = :directive and c.version = :version and i.directive = :directive and i.id = b.id
                """).param("directive", directive).param("version", version).update();
        jdbc.sql("update directive.change set taken_back = true where directive = :directive and version = :version")
                .param("directive", directive)
                .param("version", version)
                .update();
    }

    /** What was done to the draft after a version, the latest first. */
    public List<Done> since(UUID directive, int version) {
        return jdbc.sql("""
                select version, what, item, account, account_name, at, takes_back, taken_back from directive.change
                 where directive = :directive and version > :version order by version desc
                """)
                .param("directive", directive)
                .param("version", version)
                .query(Done.class)
                .list();
    }

    /**
     * A change of the past.
     *
     * @param version the draft has had since
     * @param what part of the key of its sentence
     */
    public record Done(
            int version,
            String what,
            @Nullable Integer item,
            UUID account,
            String accountName,
            OffsetDateTime at,
            @Nullable Integer takesBack,
            boolean takenBack) {}

    private static Item item(ResultSet row) throws SQLException {
        var words = row.getString("words");
        var start = row.getObject("start_at", Integer.class);
        var confidence = row.getString("confidence");
        var place = start == null || words == null ? null : new Item.Place(start, row.getInt("end_at"), words);
        var read = confidence == null
                ? null
                : new Item.Read(row.getString("read_value"), Confidence.valueOf(confidence), row.getString("rule"));
        return new Item(
                row.getInt("id"),
                row.getObject("parent", Integer.class),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("position"),
                place,
                read,
                row.getString("note"),
                row.getString("value"),
                row.getBoolean("confirmed"),
                row.getBoolean("dropped"));
    }
}
