package vn.luytre.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.luytre.directive.DirectiveState.Step;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;

/** The directives in the database. */
@Repository
class DirectiveStore {
    private static final String TITLES = """
            select id, coalesce(nullif(concat_ws(' ', type, number), ''), nullif(subject, ''), name, '…') as title
              from directive.directive
            """;

    private final JdbcClient jdbc;

    DirectiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file that came in. */
    record Arrival(
            DirectiveId id,
            UnitId office,
            Person by,
            OffsetDateTime at,
            String name,
            String mediaType,
            int size,
            ContentHash hash) {}

    /** False where the office has the same file already. */
    boolean add(Arrival arrival) {
        return jdbc.sql("""
                insert into directive.directive (id, state, office, received_by, received_by_name, received_at, name, media_type,
                    size, hash)
                values (:id, 'RECEIVED', :office, :account, :accountName, :at, :name, :mediaType, :size, decode(:hash, 'hex'))
                on conflict (office, hash) where state not in ('WITHDRAWN', 'REFUSED') do nothing
                """)
                        .param("id", arrival.id().value())
                        .param("office", arrival.office().value())
                        .param("account", arrival.by().account())
                        .param("accountName", arrival.by().name())
                        .param("at", arrival.at())
                        .param("name", arrival.name())
                        .param("mediaType", arrival.mediaType())
                        .param("size", arrival.size())
                        .param("hash", arrival.hash().hex())
                        .update()
                == 1;
    }

    /** Keeps of a file that bears a marking of secrets only that there was one. */
    void addRefused(DirectiveId id, UnitId office, Person by, OffsetDateTime at, String reason) {
        jdbc.sql("""
                insert into directive.directive (id, state, office, received_by, received_by_name, received_at, failure)
                values (:id, 'REFUSED', :office, :account, :accountName, :at, :reason)
                """)
                .param("id", id.value())
                .param("office", office.value())
                .param("account", by.account())
                .param("accountName", by.name())
                .param("at", at)
                .param("reason", reason)
                .update();
    }

    /** The directive of the office with this file. */
    Optional<DirectiveId> withFile(UnitId office, ContentHash hash) {
        return jdbc.sql("""
                select id from directive.directive
                 where office = :office and hash = decode(:hash, 'hex') and state not in ('WITHDRAWN', 'REFUSED')
                """)
                .param("office", office.value())
                .param("hash", hash.hex())
                .query(UUID.class)
                .optional()
                .map(DirectiveId::new);
    }

    /** The same document by number, symbol, issuer and year, in another file. */
    List<DirectiveId> withNumber(Directive directive) {
        return jdbc.sql("""
                select other.id from directive.directive other, directive.directive this
                 where this.id = :id and other.id <> this.id and other.office = this.office
                   and other.number_key = this.number_key and other.state not in ('WITHDRAWN', 'REFUSED')
                 order by other.received_at
                """).param("id", directive.id().value()).query(UUID.class).list().stream()
                .map(DirectiveId::new)
                .toList();
    }

    Optional<Directive> find(DirectiveId id) {
        return jdbc.sql("select * from directive.directive where id = :id")
                .param("id", id.value())
                .query((row, _) -> directive(row))
                .optional();
    }

    /** The directive, which nobody else can move until the end of the transaction. */
    Optional<Directive> lock(DirectiveId id) {
        return jdbc.sql("select * from directive.directive where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> directive(row))
                .optional();
    }

    /** Moves it, and writes down who did. */
    void move(Directive directive, Step step, @Nullable Person by, OffsetDateTime at, String note) {
        var state = directive.state().after(step);
        jdbc.sql("update directive.directive set state = :state where id = :id")
                .param("state", state.name())
                .param("id", directive.id().value())
                .update();
        note(directive.id(), step.name(), state, by, at, note);
    }

    /** Writes down a step. */
    void note(DirectiveId id, String step, DirectiveState state, @Nullable Person by, OffsetDateTime at, String note) {
        jdbc.sql("""
                insert into directive.step (directive, step, state, account, account_name, at, note)
                values (:id, :step, :state, :account, :name, :at, nullif(:note, ''))
                """)
                .param("id", id.value())
                .param("step", step)
                .param("state", state.name())
                .param("account", by == null ? null : by.account())
                .param("name", by == null ? null : by.name())
                .param("at", at)
                .param("note", note)
                .update();
    }

    void setFailure(DirectiveId id, @Nullable String reason) {
        jdbc.sql("update directive.directive set failure = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void setReviewer(DirectiveId id, UUID account) {
        jdbc.sql("update directive.directive set reviewed_by = :account where id = :id")
                .param("account", account)
                .param("id", id.value())
                .update();
    }

    void setPages(DirectiveId id, int read, @Nullable Integer total) {
        jdbc.sql("update directive.directive set pages_read = :read, pages_total = :total where id = :id")
                .param("read", read)
                .param("total", total)
                .param("id", id.value())
                .update();
    }

    /** What is kept of a file that bears a marking of secrets: nothing, not even its name. */
    void forget(DirectiveId id) {
        jdbc.sql("""
                update directive.directive
                   set name = null, media_type = null, size = null, hash = null, failure = null, issuer = null, type = null,
                       number = null, number_key = null, issuer_key = null, issued_on = null, subject = null
                 where id = :id
                """).param("id", id.value()).update();
    }

    /** True where a directive of some office came as this file. */
    boolean holds(ContentHash hash) {
        return jdbc.sql("select exists (select 1 from directive.directive where hash = decode(:hash, 'hex'))")
                .param("hash", hash.hex())
                .query(Boolean.class)
                .single();
    }

    /** What the review says the document is. */
    void setHead(DirectiveId id, Head head) {
        jdbc.sql("""
                update directive.directive
                   set issuer = :issuer, issuer_key = :issuerKey, type = :type, number = :number, number_key = :key, issued_on = :day, subject = :subject
                 where id = :id
                """)
                .param("issuer", head.issuer())
                .param("issuerKey", head.issuerKey())
                .param("type", head.type())
                .param("number", head.number())
                .param("key", head.key())
                .param("day", head.day())
                .param("subject", head.subject())
                .param("id", id.value())
                .update();
    }

    /** Those of some offices, or of all where none are given, that are issued, by id. */
    List<Directive> issued(@Nullable ReadableDirectives readable, UUID after, int most) {
        return jdbc.sql("select * from directive.directive where state = 'ISSUED' and id > :after"
                        + (readable == null ? "" : " and (office = any (:offices) or id = any (:received))")
                        + " order by id limit :most")
                .params(
                        readable == null
                                ? Map.of()
                                : Map.of(
                                        "offices", readable.offices().toArray(Long[]::new),
                                        "received", readable.received().toArray(UUID[]::new)))
                .param("after", after)
                .param("most", most)
                .query((row, _) -> directive(row))
                .list();
    }

    Map<DirectiveId, String> titles(Collection<DirectiveId> ids) {
        return titles(jdbc.sql(TITLES + " where id = any (:ids)")
                .param("ids", ids.stream().map(DirectiveId::value).toArray(UUID[]::new)));
    }

    /** The newest first, as many as somebody chooses from. */
    Map<DirectiveId, String> issued(UnitId office) {
        return titles(
                jdbc.sql(TITLES + " where office = :office and state = 'ISSUED' order by received_at desc limit 100")
                        .param("office", office.value()));
    }

    private static Map<DirectiveId, String> titles(StatementSpec statement) {
        var titles = new LinkedHashMap<DirectiveId, String>();
        statement.query(row -> {
            titles.put(new DirectiveId(row.getObject("id", UUID.class)), row.getString("title"));
        });
        return titles;
    }

    private static Directive directive(ResultSet row) throws SQLException {
        return new Directive(
                new DirectiveId(row.getObject("id", UUID.class)),
                DirectiveState.valueOf(row.getString("state")),
                new UnitId(row.getLong("office")),
                new Person(row.getObject("received_by", UUID.class), row.getString("received_by_name")),
                row.getObject("received_at", OffsetDateTime.class),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("media_type")),
                Optional.ofNullable(row.getString("hash") == null ? null : hash(row)),
                Optional.ofNullable(row.getString("failure")),
                row.getInt("pages_read"),
                Optional.ofNullable(row.getObject("pages_total", Integer.class)),
                Optional.ofNullable(row.getString("issuer")),
                Optional.ofNullable(row.getString("type")),
                Optional.ofNullable(row.getString("number")),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                Optional.ofNullable(row.getString("subject")),
                Optional.ofNullable(row.getObject("reviewed_by", UUID.class)));
    }

    private static ContentHash hash(ResultSet row) throws SQLException {
        return new ContentHash(java.util.HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
