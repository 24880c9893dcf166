package vn.luytre.safetymodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.safetymodel.Site.SiteFile;

/** Sites and their teams in the database. */
@Repository
class SiteStore {
    private final JdbcClient jdbc;

    SiteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A site as it comes in. */
    record Added(UnitId unit, HostKind host, NewSite site, Life life, String search) {}

    SiteId add(ModelId model, Added added, OffsetDateTime now) {
        var origin = added.site().replicatedFrom();
        var id = jdbc.sql("""
                insert into safetymodel.site (model, unit, area, host_kind, spot, replicated_from, head_name, head_phone, members,
                    households, state, launched_on, search, at)
                values (:model, :unit, :area, :host, :spot, cast(:origin as bigint), :headName, :headPhone, :members, :households,
                    :state, cast(:launched as date), :search, :now)
                returning id as value
                """)
                .param("model", model.value())
                .param("unit", added.unit().value())
                .param("area", added.site().area().value())
                .param("host", added.host().name())
                .param("spot", added.site().file().spot())
                .param("origin", origin == null ? null : origin.value())
                .param("headName", added.site().file().headName())
                .param("headPhone", added.site().file().headPhone())
                .param("members", added.site().file().members())
                .param("households", added.site().file().households())
                .param("state", added.life().state().name())
                .param("launched", added.life().launchedOn())
                .param("search", added.search())
                .param("now", now)
                .query(SiteId.class)
                .single();
        setGroups(id, added.site().groups());
        return id;
    }

    void setGroups(SiteId site, List<SiteGroup> groups) {
        jdbc.sql("""
                with gone as (delete from safetymodel.site_group where site = :site)
                update safetymodel.site set groups = :count where id = :site
                """).param("site", site.value()).param("count", groups.size()).update();
        if (groups.isEmpty()) return;
        jdbc.sql("""
                insert into safetymodel.site_group (site, name, members)
                select :site, name, members from unnest(:names::text[], :members::int[]) as g (name, members)
                """)
                .param("site", site.value())
                .param("names", groups.stream().map(SiteGroup::name).toArray(String[]::new))
                .param("members", groups.stream().map(SiteGroup::members).toArray(Integer[]::new))
                .update();
    }

    List<SiteGroup> groups(SiteId site) {
        return jdbc.sql("select name, members from safetymodel.site_group where site = :site order by id")
                .param("site", site.value())
                .query(SiteGroup.class)
                .list();
    }

    boolean change(SiteId site, int seen, SiteFile file, String search) {
        return jdbc.sql("""
                update safetymodel.site
                   set version = version + 1, spot = :spot, head_name = :headName, head_phone = :headPhone,
                       members = :members, households = :households, search = :search
                 where id = :site and version = :seen
                """)
                        .param("site", site.value())
                        .param("seen", seen)
                        .param("spot", file.spot())
                        .param("headName", file.headName())
                        .param("headPhone", file.headPhone())
                        .param("members", file.members())
                        .param("households", file.households())
                        .param("search", search)
                        .update()
                == 1;
    }

    /** How they stand from now on: all alike, but for when each was launched. */
    void live(Collection<SiteId> sites, LifeStep step) {
        jdbc.sql("""
                update safetymodel.site
                   set version = version + 1,
                       state = case when :deed = 'RECOGNISE' then state else :state end,
                       launched_on = case when :deed = 'LAUNCH' then :day else launched_on end,
                       removed_on = case :deed when 'REMOVE' then :day when 'REVIVE' then null else removed_on end
                 where id = any (:sites)
                """)
                .param("sites", values(sites))
                .param("deed", step.deed().name())
                .param("state", step.deed().to(LifeState.SURVEYED).name())
                .param("day", step.day())
                .update();
    }

    /** The sites of a model in some states; nobody else changes them until the transaction ends. */
    List<Site> in(Collection<LifeState> states, ModelId model) {
        return jdbc.sql("""
                select * from safetymodel.site
                 where model = :model and not withdrawn and state = any (:states) order by id for update
                """)
                .param("model", model.value())
                .param("states", states.stream().map(LifeState::name).toArray(String[]::new))
                .query((row, _) -> site(row))
                .list();
    }

    /** The same of some sites. */
    List<Site> locked(Collection<SiteId> sites) {
        return jdbc.sql(
                        "select * from safetymodel.site where id = any (:sites) and not withdrawn order by id for update")
                .param("sites", values(sites))
                .query((row, _) -> site(row))
                .list();
    }

    long living(ModelId model) {
        return jdbc.sql("select count(*) from safetymodel.site where model = :model and not withdrawn")
                .param("model", model.value())
                .query(Long.class)
                .single();
    }

    void withdraw(SiteId site) {
        jdbc.sql("update safetymodel.site set withdrawn = true, version = version + 1 where id = :site")
                .param("site", site.value())
                .update();
    }

    Optional<Site> find(SiteId site) {
        return all("id = :site", site, "").stream().findFirst();
    }

    /** Those that were made after the pattern of one. */
    List<Site> replicas(SiteId site) {
        return all("replicated_from = :site and not withdrawn", site, " order by id");
    }

    private List<Site> all(String condition, SiteId site, String end) {
        return jdbc.sql("select * from safetymodel.site where " + condition + end)
                .param("site", site.value())
                .query((row, _) -> site(row))
                .list();
    }

    static Long[] values(Collection<SiteId> sites) {
        return sites.stream().map(SiteId::value).toArray(Long[]::new);
    }

    private static Site site(ResultSet row) throws SQLException {
        long origin = row.getLong("replicated_from");
        return new Site(
                new SiteId(row.getLong("id")),
                row.getInt("version"),
                new ModelId(row.getLong("model")),
                new UnitId(row.getLong("unit")),
                new UnitId(row.getLong("area")),
                HostKind.valueOf(row.getString("host_kind")),
                origin == 0 ? null : new SiteId(origin),
                new SiteFile(
                        row.getString("spot"),
                        row.getString("head_name"),
                        row.getString("head_phone"),
                        row.getInt("members"),
                        row.getInt("households")),
                new Life(
                        LifeState.valueOf(row.getString("state")),
                        null,
                        row.getObject("launched_on", LocalDate.class),
                        row.getObject("removed_on", LocalDate.class)),
                row.getBoolean("withdrawn"));
    }
}
