package vn.luytre.safetymodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;

/** What happened to models and sites; only ever added to, what was undone is marked. */
@Repository
class EntryStore {
    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that happened, as it is written down. */
    record Line(LifeEvent happening, LocalDate day, String note, Paper paper, Author by, OffsetDateTime at) {
        static Line of(LifeStep step, Author by, OffsetDateTime at) {
            return new Line(LifeEvent.of(step.deed()), step.day(), step.note(), step.paper(), by, at);
        }
    }

    /** That it happened to a model: what it was before, what it is now. */
    long ofModel(ModelId model, Line line, @Nullable Life before, Life after) {
        return jdbc.sql("""
                insert into safetymodel.entry (model, happening, day, note, paper_number, paper_day, at, account, by_name, unit,
                    state_before, state_after, recognition_before, recognition_after, launched_before, removed_before)
                values (:model, :happening, :day, :note, :number, cast(:paperDay as date), :at, :account, :by, :unit,
                    :before, :after, :recognitionBefore, :recognition, cast(:launched as date), cast(:removed as date))
                returning id
                """)
                .params(values(line))
                .param("model", model.value())
                .param("before", before == null ? null : before.state().name())
                .param("after", after.state().name())
                .param("recognitionBefore", name(before == null ? null : before.recognition()))
                .param("recognition", name(after.recognition()))
                .param("launched", before == null ? null : before.launchedOn())
                .param("removed", before == null ? null : before.removedOn())
                .query(Long.class)
                .single();
    }

    private static @Nullable String name(@Nullable Recognition level) {
        return level == null ? null : level.name();
    }

    private static Map<String, @Nullable Object> values(Line line) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("happening", line.happening().name());
        values.put("day", line.day());
        values.put("note", line.note());
        values.put("number", line.paper().number());
        values.put("paperDay", line.paper().day());
        values.put("at", line.at());
        values.put("account", line.by().account().value());
        values.put("by", line.by().name());
        values.put("unit", line.by().unit().value());
        return values;
    }

    /** That it happens to sites, before they are changed. Where it is their beginning there was nothing before. */
    void ofSites(Collection<SiteId> sites, Line line, @Nullable LifeDeed deed, @Nullable Long cause) {
        jdbc.sql("""
                insert into safetymodel.entry (model, site, happening, day, note, paper_number, paper_day, at, account, by_name,
                    unit, state_before, state_after, launched_before, removed_before, cause)
                select model, id, :happening, :day, :note, :number, cast(:paperDay as date), :at, :account, :by, :unit,
                       case when :begins then null else state end, coalesce(:after, state), launched_on, removed_on,
                       cast(:cause as bigint)
                  from safetymodel.site where id = any (:sites) order by id
                """)
                .params(values(line))
                .param("sites", SiteStore.values(sites))
                .param("begins", deed == null)
                .param(
                        "after",
                        deed == null ? null : deed.to(LifeState.SURVEYED).name())
                .param("cause", cause)
                .update();
    }

    /** The history of a model, or of a site with what was done to it with its whole model; the newest first. */
    List<Entry> of(ModelId model, @Nullable SiteId site) {
        return jdbc.sql("""
                select id, happening, day, note, paper_number, paper_day, recognition_after, cause is not null as by_model, at,
                       by_name, undone_at, undone_by_name
                  from safetymodel.entry
                 where model = :model and site is not distinct from cast(:site as bigint) order by id desc
                """)
                .param("model", model.value())
                .param("site", site == null ? null : site.value())
                .query((row, _) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var happening = LifeEvent.valueOf(row.getString("happening"));
        var level = happening == LifeEvent.RECOGNISE ? row.getString("recognition_after") : null;
        return new Entry(
                row.getLong("id"),
                happening,
                row.getObject("day", LocalDate.class),
                row.getString("note"),
                new Paper(row.getString("paper_number"), row.getObject("paper_day", LocalDate.class)),
                level == null ? null : Recognition.valueOf(level),
                row.getBoolean("by_model"),
                Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)),
                row.getString("by_name"),
                row.getObject("undone_at", OffsetDateTime.class),
                row.getString("undone_by_name"));
    }

    /**
     * The last deed that holds.
     *
     * @param later how many deeds on the sites came after it, or hang on it
     */
    record Last(long id, LifeEvent happening, @Nullable Life before, boolean byModel, int later) {}

    Optional<Last> last(ModelId model, @Nullable SiteId site) {
        return jdbc.sql("""
                select e.*,
                       (select count(*) from safetymodel.entry l
                         where l.model = e.model and l.undone_at is null and l.id > e.id and not coalesce(l.cause = e.id, false)
                           and l.happening <> 'HANDED_OVER'
                           and (e.site is null or l.site = e.site))::int as later
                  from safetymodel.entry e
                 where e.model = :model and e.site is not distinct from cast(:site as bigint) and e.undone_at is null
                   and e.happening <> 'HANDED_OVER'
                 order by e.id desc limit 1
                """)
                .param("model", model.value())
                .param("site", site == null ? null : site.value())
                .query((row, _) -> new Last(
                        row.getLong("id"),
                        LifeEvent.valueOf(row.getString("happening")),
                        before(row),
                        row.getObject("cause") != null,
                        row.getInt("later")))
                .optional();
    }

    private static @Nullable Life before(ResultSet row) throws SQLException {
        var state = row.getString("state_before");
        var recognition = row.getString("recognition_before");
        if (state == null) return null;
        return new Life(
                LifeState.valueOf(state),
                recognition == null ? null : Recognition.valueOf(recognition),
                row.getObject("launched_before", LocalDate.class),
                row.getObject("removed_before", LocalDate.class));
    }

    /** Sites become what they were before a deed, be it on them or on their model. */
    void restoreSites(long entry) {
        jdbc.sql("""
                update safetymodel.site s
                   set version = s.version + 1, state = e.state_before, launched_on = e.launched_before,
                       removed_on = e.removed_before
                  from safetymodel.entry e
                 where (e.id = :entry or e.cause = :entry) and e.site = s.id and e.state_before is not null
                """).param("entry", entry).update();
    }

    void undone(long entry, Author by, OffsetDateTime at) {
        jdbc.sql("""
                update safetymodel.entry set undone_at = :at, undone_by_name = :by where id = :entry or cause = :entry
                """)
                .param("entry", entry)
                .param("by", by.name())
                .param("at", at)
                .update();
    }
}
