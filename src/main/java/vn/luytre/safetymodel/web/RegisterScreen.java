package vn.luytre.safetymodel.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.safetymodel.Counts;
import vn.luytre.safetymodel.SiteId;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** The registers of models and of sites, narrowed, sorted, page by page. */
@Repository
public class RegisterScreen {
    private static final Map<String, String> SITE_ORDERS = Map.of(
            "launched", "s.launched_on",
            "members", "s.members",
            "groups", "s.groups",
            "index", "a.index",
            "sign", "coalesce(a.last_sign, s.launched_on)");

    private static final Map<String, String> MODEL_ORDERS =
            Map.of("launched", "m.launched_on", "name", "m.search", "sites", "sites", "members", "members");

    private static final String SITES = """
            select s.id, s.model, m.name, m.type, s.unit, s.area, s.spot, s.state, s.launched_on, s.groups, s.members, s.households,
                   m.recognition, a.index, a.last_sign, coalesce(a.formal, false) as formal, a.verdict, a.verdict_year
              from safetymodel.site s
              join safetymodel.model m on m.id = s.model
              left join safetymodel.activeness a on a.site = s.id
             where %s
            """;

    private final JdbcClient jdbc;

    RegisterScreen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of sites; how many there are is known already. */
    public Rows<SiteRow> sites(RegisterFilter filter, Paging paging, long total) {
        return new Rows<>(sites(filter, paging, paging.offset(), Paging.SIZE), total, paging);
    }

    /** Some sites, for a page or a table that is taken along. */
    List<SiteRow> sites(RegisterFilter filter, Paging order, int offset, int size) {
        var orderBy = order.orderBy(SITE_ORDERS, "s.id desc");
        return jdbc.sql(SITES.formatted(filter.ofSites()) + " order by " + nullsLast(orderBy)
                        + " offset :offset limit :size")
                .params(filter.values())
                .param("offset", offset)
                .param("size", size)
                .query(SiteRow.class)
                .list();
    }

    private static String nullsLast(String orderBy) {
        return orderBy.contains(" desc, ") ? orderBy.replace(" desc, ", " desc nulls last, ") : orderBy;
    }

    /** Sites that somebody chose. */
    List<SiteRow> sites(Collection<SiteId> chosen) {
        return jdbc.sql(SITES.formatted("not s.withdrawn and s.id = any (:sites)") + " order by s.unit, m.name, s.id")
                .param("sites", chosen.stream().map(SiteId::value).toArray(Long[]::new))
                .query(SiteRow.class)
                .list();
    }

    /** What is counted of the sites of a register: four numbers that are not added to each other. */
    public Counts count(RegisterFilter filter) {
        return jdbc.sql("""
                select count(distinct type) as types, count(*) as models, coalesce(sum(sites), 0) as sites,
                       coalesce(sum(groups), 0) as groups, coalesce(sum(members), 0) as members,
                       coalesce(sum(households), 0) as households
                  from (select m.type, count(*) as sites, sum(s.groups) as groups, sum(s.members) as members,
                               sum(s.households) as households
                          from safetymodel.site s
                          join safetymodel.model m on m.id = s.model
                          left join safetymodel.activeness a on a.site = s.id
                         where %s
                         group by m.id) counted
                """.formatted(filter.ofSites()))
                .params(filter.values())
                .query(Counts.class)
                .single();
    }

    /** A page of models. */
    public Rows<ModelRow> models(RegisterFilter filter, Paging paging) {
        long total = jdbc.sql("select count(*) from safetymodel.model m where " + filter.ofModels())
                .params(filter.values())
                .query(Long.class)
                .single();
        return new Rows<>(models(filter, paging, paging.offset(), Paging.SIZE), total, paging);
    }

    /** Some models, for a page or a table that is taken along. */
    List<ModelRow> models(RegisterFilter filter, Paging order, int offset, int size) {
        return jdbc.sql("""
                select m.id, m.name, m.type, m.field, m.unit, m.state, m.recognition, m.launched_on, m.basis_number, m.basis_day,
                       coalesce(c.sites, 0) as sites, coalesce(c.running, 0) as running, coalesce(c.groups, 0) as groups,
                       coalesce(c.members, 0) as members
                  from safetymodel.model m
                  left join lateral (
                       select count(*)::int as sites, count(*) filter (where state in ('LAUNCHED', 'ACTIVE', 'CONSOLIDATED'))::int as running,
                              sum(groups)::int as groups, sum(members)::int as members
                         from safetymodel.site where model = m.id and not withdrawn and state <> 'REMOVED') c on true
                 where %s
                """.formatted(filter.ofModels()) + " order by "
                        + nullsLast(order.orderBy(MODEL_ORDERS, "m.id desc")) + " offset :offset limit :size")
                .params(filter.values())
                .param("offset", offset)
                .param("size", size)
                .query(ModelRow.class)
                .list();
    }
}
