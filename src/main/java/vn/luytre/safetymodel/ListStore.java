package vn.luytre.safetymodel;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;
import vn.luytre.storage.ContentHash;
import vn.luytre.text.Folding;

/** Writes lists of sites, one statement for each table, and keeps files until somebody agrees. */
@Repository
class ListStore {
    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ContentHash keep(String file, byte[] bytes, OffsetDateTime now) {
        var hash = ContentHash.of(bytes);
        jdbc.sql("""
                insert into safetymodel.import_file (hash, file, bytes, kept_at) values (:hash, :file, :bytes, :now)
                on conflict (hash) do update set kept_at = excluded.kept_at
                """)
                .param("hash", hash.hex())
                .param("file", file)
                .param("bytes", bytes)
                .param("now", now)
                .update();
        return hash;
    }

    /** A file that is still here, which now is taken. */
    Optional<Map.Entry<String, byte[]>> take(ContentHash hash) {
        return jdbc.sql("delete from safetymodel.import_file where hash = :hash returning file, bytes")
                .param("hash", hash.hex())
                .query((row, _) -> Map.entry(row.getString("file"), row.getBytes("bytes")))
                .optional();
    }

    int forgetBefore(OffsetDateTime time) {
        return jdbc.sql("delete from safetymodel.import_file where kept_at < :time")
                .param("time", time)
                .update();
    }

    /** The models of units that are there already, by what makes them one, and the places of their sites. */
    record There(Map<String, ModelId> models, Set<String> places) {}

    There there(List<Long> units) {
        var models = new LinkedHashMap<String, ModelId>();
        var places = new HashSet<String>();
        jdbc.sql("""
                select m.id, m.unit, m.type, m.name, s.area, s.spot
                  from safetymodel.model m left join safetymodel.site s on s.model = m.id and not s.withdrawn
                 where m.unit = any (:units) and not m.withdrawn and m.state in ('LAUNCHED', 'ACTIVE', 'CONSOLIDATED', 'DORMANT')
                 order by m.id
                """)
                .param("units", units.toArray(Long[]::new))
                .query((row, _) -> {
                    var key = row.getLong("unit") + " " + row.getString("type") + " "
                            + ListColumn.key(row.getString("name"));
                    models.putIfAbsent(key, new ModelId(row.getLong("id")));
                    var spot = row.getString("spot");
                    if (spot != null) places.add(key + " " + row.getLong("area") + " " + ListColumn.key(spot));
                    return 0;
                })
                .list();
        return new There(models, places);
    }

    /** The first site of each model that is new makes it; all have been running since their launch. */
    Map<String, ModelId> addModels(List<ListedSite> firsts, OffsetDateTime now) {
        var ids = ids("safetymodel.model", firsts.size());
        jdbc.sql("""
                insert into safetymodel.model (id, unit, type, name, field, place, basis_number, basis_day, head_name, head_phone,
                    state, launched_on, search, at)
                overriding system value
                select id, unit, type, name, field, '', basis, basis_day, '', '', 'ACTIVE', launched, search, :now
                  from unnest(:ids::bigint[], :units::bigint[], :types::text[], :names::text[], :fields::text[], :bases::text[],
                       :basisDays::date[], :launched::date[], :searches::text[])
                       as t (id, unit, type, name, field, basis, basis_day, launched, search)
                """)
                .param("ids", ids.toArray(Long[]::new))
                .param("units", longs(firsts, site -> site.unit().value()))
                .param("types", texts(firsts, site -> site.type().code()))
                .param("names", texts(firsts, ListedSite::name))
                .param("fields", texts(firsts, site -> site.type().field()))
                .param("bases", texts(firsts, ListedSite::basisNumber))
                .param("basisDays", texts(firsts, site -> day(site.basisDay())))
                .param("launched", texts(firsts, site -> site.launchedOn().toString()))
                .param("searches", texts(firsts, site -> Folding.key(site.name() + " " + site.basisNumber())))
                .param("now", now)
                .update();
        var made = new LinkedHashMap<String, ModelId>();
        for (int at = 0; at < firsts.size(); at++) made.put(firsts.get(at).model(), new ModelId(ids.get(at)));
        return made;
    }

    private static @Nullable String day(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    List<SiteId> addSites(List<ListedSite> sites, Map<String, ModelId> models, OffsetDateTime now) {
        var ids = ids("safetymodel.site", sites.size());
        jdbc.sql("""
                insert into safetymodel.site (id, model, unit, area, host_kind, spot, head_name, head_phone, members, households, groups,
                    state, launched_on, search, at)
                overriding system value
                select id, model, unit, area, host, spot, head, phone, members, households, groups, 'ACTIVE', launched, search, :now
                  from unnest(:ids::bigint[], :models::bigint[], :units::bigint[], :areas::bigint[], :hosts::text[], :spots::text[],
                       :heads::text[], :phones::text[], :members::bigint[], :households::bigint[], :groups::bigint[],
                       :launched::date[], :searches::text[])
                       as t (id, model, unit, area, host, spot, head, phone, members, households, groups, launched, search)
                """)
                .param("ids", ids.toArray(Long[]::new))
                .param(
                        "models",
                        longs(
                                sites,
                                site -> Objects.requireNonNull(models.get(site.model()))
                                        .value()))
                .param("units", longs(sites, site -> site.unit().value()))
                .param("areas", longs(sites, site -> site.area().id().value()))
                .param(
                        "hosts",
                        texts(sites, site -> HostKind.of(site.area().kind()).name()))
                .param("spots", texts(sites, site -> site.file().spot()))
                .param("heads", texts(sites, site -> site.file().headName()))
                .param("phones", texts(sites, site -> site.file().headPhone()))
                .param("members", longs(sites, site -> (long) site.file().members()))
                .param("households", longs(sites, site -> (long) site.file().households()))
                .param("groups", longs(sites, site -> (long) site.groups()))
                .param("launched", texts(sites, site -> site.launchedOn().toString()))
                .param("searches", texts(sites, ListStore::search))
                .param("now", now)
                .update();
        jdbc.sql("""
                insert into safetymodel.site_group (site, name)
                select s.id, 'Tổ ' || number from safetymodel.site s cross join generate_series(1, s.groups) as number
                 where s.id = any (:ids)
                """).param("ids", ids.toArray(Long[]::new)).update();
        return ids.stream().map(SiteId::new).toList();
    }

    private static String search(ListedSite site) {
        return Folding.key(
                site.name() + " " + site.area().name() + " " + site.file().spot());
    }

    /** That models came in. */
    void entered(Map<String, ModelId> models, Author by, OffsetDateTime now) {
        jdbc.sql("""
                insert into safetymodel.entry (model, happening, day, paper_number, paper_day, state_after, at, account, by_name, unit)
                select id, 'ENTERED', launched_on, basis_number, basis_day, state, :now, :account, :by, :unit
                  from safetymodel.model where id = any (:models) order by id
                """)
                .param("models", models.values().stream().map(ModelId::value).toArray(Long[]::new))
                .param("now", now)
                .param("account", by.account().value())
                .param("by", by.name())
                .param("unit", by.unit().value())
                .update();
    }

    private List<Long> ids(String table, int count) {
        return new ArrayList<>(
                jdbc.sql("select nextval(pg_get_serial_sequence(:table, 'id')) from generate_series(1, :count)")
                        .param("table", table)
                        .param("count", count)
                        .query(Long.class)
                        .list());
    }

    private static @Nullable String[] texts(List<ListedSite> sites, Function<ListedSite, @Nullable String> part) {
        var texts = new @Nullable String[sites.size()];
        for (int at = 0; at < texts.length; at++) texts[at] = part.apply(sites.get(at));
        return texts;
    }

    private static Long[] longs(List<ListedSite> sites, Function<ListedSite, Long> part) {
        return sites.stream().map(part).toArray(Long[]::new);
    }
}
