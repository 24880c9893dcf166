package vn.luytre.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units as of a day, read. */
@Repository
class UnitStore {
    private final JdbcClient jdbc;

    UnitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Unit> find(UnitId unit, LocalDate day) {
        return jdbc.sql("select * from organization.unit_on(:unit, :day)")
                .param("day", day)
                .param("unit", unit.value())
                .query(UnitRows::unit)
                .optional();
    }

    /** The unit on its last day; nothing while it exists. */
    Optional<Unit> last(UnitId unit) {
        return jdbc.sql("""
                select u.* from organization.unit e cross join lateral organization.unit_on(e.id, e.last_day) u
                 where e.id = :unit and e.last_day is not null
                """).param("unit", unit.value()).query(UnitRows::unit).optional();
    }

    /** As they are called on a day, or on their last one. */
    Map<UnitId, String> names(Collection<UnitId> units, LocalDate day) {
        var names = new HashMap<UnitId, String>();
        jdbc.sql("""
                select u.id, u.name
                  from organization.unit e cross join lateral organization.unit_on(e.id, least(:day, e.last_day)) u
                 where e.id = any (:units)
                """).param("day", day).param("units", UnitId.values(units)).query(row -> {
            names.put(new UnitId(row.getLong("id")), row.getString("name"));
        });
        return names;
    }

    List<Unit> all(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql("""
                select u.*
                  from unnest(:units::bigint[]) as asked (unit) cross join lateral organization.unit_on(asked.unit, :day) u
                 order by u.name collate "vi-x-icu", u.id
                """)
                .param("day", day)
                .param("units", UnitId.values(new LinkedHashSet<>(units)))
                .query(UnitRows::unit)
                .list();
    }

    List<Unit> top(LocalDate day) {
        return jdbc.sql("""
                select * from organization.units_on(:day) where parent is null order by name collate "vi-x-icu", id
                """).param("day", day).query(UnitRows::unit).list();
    }

    List<Unit> children(UnitId parent, LocalDate day) {
        return jdbc.sql("""
                select * from organization.units_on(:day) where parent = :parent order by name collate "vi-x-icu", id
                """)
                .param("day", day)
                .param("parent", parent.value())
                .query(UnitRows::unit)
                .list();
    }

    /** The unit and all above it, the topmost first. */
    List<Unit> path(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                with recursive up (unit, height) as (
                    select :unit::bigint, 0
                    union all
                    select p.parent, up.height + 1
                      from up
                      join organization.unit_parent p on p.unit = up.unit
                       and (p.first_day is null or p.first_day <= :day) and (p.last_day is null or p.last_day >= :day))
                select u.* from up cross join lateral organization.unit_on(up.unit, :day) u order by up.height desc
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(UnitRows::unit)
                .list();
    }

    /** For each of some units the nearest of some kinds: itself or one above it. */
    Map<UnitId, UnitId> nearest(Collection<UnitId> units, Collection<UnitKind> kinds, LocalDate day) {
        var nearest = new HashMap<UnitId, UnitId>();
        jdbc.sql("""
                with recursive up (start, unit, height) as (
                    select unit, unit, 0 from unnest(:units::bigint[]) as asked (unit)
                    union all
                    select up.start, p.parent, up.height + 1
                      from up
                      join organization.unit_parent p on p.unit = up.unit
                       and (p.first_day is null or p.first_day <= :day) and (p.last_day is null or p.last_day >= :day))
                select distinct on (up.start) up.start, up.unit
                  from up
                  join organization.unit_name n on n.unit = up.unit and n.kind = any (:kinds)
                   and (n.first_day is null or n.first_day <= :day) and (n.last_day is null or n.last_day >= :day)
                 order by up.start, up.height
                """)
                .param("units", UnitId.values(new LinkedHashSet<>(units)))
                .param("kinds", UnitRows.names(kinds))
                .param("day", day)
                .query(row -> {
                    nearest.put(new UnitId(row.getLong("start")), new UnitId(row.getLong("unit")));
                });
        return nearest;
    }

    /** The numbers of the unit and all under it. */
    List<UnitId> within(UnitId scope, LocalDate day) {
        return jdbc.sql("""
                with recursive below (unit) as (
                    select id from organization.units_on(:day) where id = :scope
                    union all
                    select p.unit
                      from below
                      join organization.unit_parent p on p.parent = below.unit
                       and (p.first_day is null or p.first_day <= :day) and (p.last_day is null or p.last_day >= :day))
                select unit from below
                """)
                .param("scope", scope.value())
                .param("day", day)
                .query(UnitRows::id)
                .list();
    }

    /** Units of some kinds under the scope, not deeper than {@code depth}; the scope itself is depth 0. */
    List<Unit> ofKinds(Collection<UnitKind> kinds, UnitId scope, int depth, LocalDate day) {
        return jdbc.sql("""
                with recursive below (unit, depth) as (
                    select :scope::bigint, 0
                    union all
                    select p.unit, below.depth + 1
                      from below
                      join organization.unit_parent p on p.parent = below.unit
                       and (p.first_day is null or p.first_day <= :day) and (p.last_day is null or p.last_day >= :day)
                     where below.depth < :depth)
                select u.*
                  from below cross join lateral organization.unit_on(below.unit, :day) u
                 where below.depth > 0 and u.kind = any(:kinds)
                 order by u.name collate "vi-x-icu", u.id
                """)
                .param("scope", scope.value())
                .param("depth", depth)
                .param("kinds", UnitRows.names(kinds))
                .param("day", day)
                .query(UnitRows::unit)
                .list();
    }

    /** Those of some kinds that ever had an official code, by that code: of several the one that has it today. */
    Map<String, UnitId> coded(Collection<UnitKind> kinds) {
        var found = new HashMap<String, UnitId>();
        jdbc.sql("""
                select c.code, c.unit
                  from organization.unit_code c
                  join organization.unit_name n on n.unit = c.unit
                 where n.kind = any (:kinds)
                 order by c.last_day nulls last
                """).param("kinds", UnitRows.names(kinds)).query(row -> {
            found.put(row.getString("code"), new UnitId(row.getLong("unit")));
        });
        return found;
    }
}
