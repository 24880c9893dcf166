package vn.luytre.reporting.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.reporting.report.Paragraph.State;

/** Paragraphs and what they were, in the database. */
@Repository
class ParagraphStore {
    private final JdbcClient jdbc;

    ParagraphStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a report in their order, also those that are not in it any more. */
    List<Paragraph> of(ReportId report) {
        return jdbc.sql("select * from reporting.paragraph where report = :report order by ordinal, id")
                .param("report", report.value())
                .query((row, _) ->
                        paragraph(row, row.getInt("ordinal"), row.getString("slot"), row.getObject("key", UUID.class)))
                .list();
    }

    /** Of some reports what people wrote, in the order of each. */
    Map<ReportId, List<Paragraph>> ofPeople(Collection<ReportId> reports) {
        var found = new HashMap<ReportId, List<Paragraph>>();
        jdbc.sql("""
                select * from reporting.paragraph
                 where report = any (:reports) and not dropped and (edited or slot is null)
                 order by report, ordinal, id
                """)
                .param("reports", reports.stream().map(ReportId::value).toArray(Long[]::new))
                .query(row -> {
                    found.computeIfAbsent(new ReportId(row.getLong("report")), _ -> new ArrayList<>())
                            .add(paragraph(
                                    row,
                                    row.getInt("ordinal"),
                                    row.getString("slot"),
                                    row.getObject("key", UUID.class)));
                });
        return found;
    }

    /** What one was before, the last first; of a paragraph of that report only. */
    List<Paragraph> history(ReportId report, long paragraph) {
        return jdbc.sql("""
                select p.id, p.section, h.*
                  from reporting.paragraph_history h join reporting.paragraph p on p.id = h.paragraph
                 where p.report = :report and p.id = :paragraph
                 order by h.version desc
                """)
                .param("report", report.value())
                .param("paragraph", paragraph)
                .query((row, _) -> paragraph(row, 0, null, null))
                .list();
    }

    /** Adds new ones; their order is set by {@link #order}. */
    void add(ReportId report, List<New> all, Author by, OffsetDateTime now) {
        jdbc.sql("""
                insert into reporting.paragraph
                       (report, section, ordinal, slot, key, text, drafted, source, edited, at, account, by_name)
                select :report, new.section, new.ordinal, new.slot, new.key, new.text, new.drafted, new.source::jsonb, new.edited,
                       :now, :account, :name
                  from unnest(:sections::text[], :ordinals::int[], :slots::text[], :keys::uuid[], :texts::text[], :drafteds::text[],
                              :sources::text[], :edited::boolean[])
                       as new (section, ordinal, slot, key, text, drafted, source, edited)
                """)
                .param("report", report.value())
                .param("sections", all.stream().map(New::section).toArray(String[]::new))
                .param("ordinals", all.stream().map(New::ordinal).toArray(Integer[]::new))
                .param("slots", all.stream().map(New::slot).toArray(String[]::new))
                .param("keys", all.stream().map(New::key).toArray(UUID[]::new))
                .param("texts", all.stream().map(one -> one.state().text()).toArray(String[]::new))
                .param(
                        "drafteds",
                        all.stream().map(one -> one.state().drafted()).toArray(String[]::new))
                .param(
                        "sources",
                        all.stream()
                                .map(one -> ReportJson.write(one.state().source()))
                                .toArray(String[]::new))
                .param("edited", all.stream().map(one -> one.state().edited()).toArray(Boolean[]::new))
                .param("now", now)
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** A new one in its place. */
    record New(
            String section,
            int ordinal,
            @Nullable String slot,
            @Nullable UUID key,
            State state) {}

    /** Makes something else of some; what they were is kept. */
    void change(List<Changed> all, Author by, OffsetDateTime now) {
        var ids = all.stream().map(Changed::paragraph).toArray(Long[]::new);
        jdbc.sql("""
                insert into reporting.paragraph_history
                       (paragraph, version, text, drafted, source, edited, dropped, at, account, by_name)
                select id, version, text, drafted, source, edited, dropped, at, account, by_name
                  from reporting.paragraph where id = any (:ids)
                """).param("ids", ids).update();
        jdbc.sql("""
                update reporting.paragraph p
                   set text = new.text, drafted = new.drafted, source = new.source::jsonb, edited = new.edited,
                       dropped = new.dropped, version = p.version + 1, at = :now, account = :account, by_name = :name
                  from unnest(:ids::bigint[], :texts::text[], :drafteds::text[], :sources::text[], :edited::boolean[],
                              :dropped::boolean[]) as new (id, text, drafted, source, edited, dropped)
                 where p.id = new.id
                """)
                .param("ids", ids)
                .param("texts", all.stream().map(one -> one.state().text()).toArray(String[]::new))
                .param(
                        "drafteds",
                        all.stream().map(one -> one.state().drafted()).toArray(String[]::new))
                .param(
                        "sources",
                        all.stream()
                                .map(one -> ReportJson.write(one.state().source()))
                                .toArray(String[]::new))
                .param("edited", all.stream().map(one -> one.state().edited()).toArray(Boolean[]::new))
                .param("dropped", all.stream().map(one -> one.state().dropped()).toArray(Boolean[]::new))
                .param("now", now)
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** What becomes of one. */
    record Changed(long paragraph, State state) {}

    /** Sets the order. */
    void order(List<Long> ids) {
        jdbc.sql("""
                update reporting.paragraph p set ordinal = new.ordinal
                  from unnest(:ids::bigint[]) with ordinality as new (id, ordinal)
                 where p.id = new.id and p.ordinal <> new.ordinal
                """).param("ids", ids.toArray(Long[]::new)).update();
    }

    private static Paragraph paragraph(ResultSet row, int ordinal, @Nullable String slot, @Nullable UUID key)
            throws SQLException {
        return new Paragraph(
                row.getLong("id"),
                row.getString("section"),
                ordinal,
                slot,
                key,
                row.getString("text"),
                row.getString("drafted"),
                ReportJson.read(row.getString("source"), Source.class),
                row.getBoolean("edited"),
                row.getBoolean("dropped"),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("by_name"));
    }
}
