package vn.luytre.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.text.Folding;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** Lists of units, straight into the rows that the screens show. */
@Repository
class UnitScreens {
    private static final Map<String, String> COLUMNS = Map.of(
            "name", "u.name collate \"vi-x-icu\"",
            "kind", "u.kind",
            "code", "u.code",
            "parent", "p.name collate \"vi-x-icu\"");
    private static final String FOUND = """
            with recursive below (unit) as (
                select :scope::bigint
                union all
                select p.unit
                  from below
                  join organization.unit_parent p on p.parent = below.unit
                   and (p.first_day is null or p.first_day <= :day) and (p.last_day is null or p.last_day >= :day)),
            found as (
                select *
                  from organization.units_on(:day) u
                 where (:country or u.id in (select unit from below))
                   and (:kind::text is null or u.kind = :kind)
                   and (:find = '' or u.search_key like '%' || :find || '%' or u.code = :find))
            """;

    private final JdbcClient jdbc;

    UnitScreens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rows<UnitRow> page(UnitFilter filter, @Nullable UnitId scope, LocalDate day, Paging paging) {
        return new Rows<>(rows(filter, scope, day, paging, Paging.SIZE), count(filter, scope, day), paging);
    }

    List<UnitRow> rows(UnitFilter filter, @Nullable UnitId scope, LocalDate day, Paging paging, int limit) {
        var statement = jdbc.sql(FOUND + """
                select u.id, u.name, u.kind, u.code, u.parent, p.name as parent_name, u.last_day,
                       (select count(*) from organization.unit_parent c
                         where c.parent = u.id
                           and (c.first_day is null or c.first_day <= :day) and (c.last_day is null or c.last_day >= :day))
                       as children
                  from found u
                  left join organization.unit_name p on p.unit = u.parent
                   and (p.first_day is null or p.first_day <= :day) and (p.last_day is null or p.last_day >= :day)
                """ + " order by "
                + paging.orderBy(COLUMNS, "u.name collate \"vi-x-icu\", u.id") + " limit :limit offset :offset");
        return with(statement, filter, scope, day)
                .param("limit", limit)
                .param("offset", paging.offset())
                .query((row, _) -> new UnitRow(
                        new UnitId(row.getLong("id")),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getObject("parent") == null ? null : new UnitId(row.getLong("parent")),
                        row.getString("parent_name"),
                        row.getInt("children"),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    private long count(UnitFilter filter, @Nullable UnitId scope, LocalDate day) {
        return with(jdbc.sql(FOUND + "select count(*) from found"), filter, scope, day)
                .query(Long.class)
                .single();
    }

    private static StatementSpec with(
            StatementSpec statement, UnitFilter filter, @Nullable UnitId scope, LocalDate day) {
        return statement
                .param("scope", scope == null ? null : scope.value())
                .param("day", day)
                .param("country", filter.isCountry() || scope == null)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("find", Folding.key(filter.text()).strip());
    }
}
