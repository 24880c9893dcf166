package vn.luytre.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.text.Folding;

/** Units, written: rows are closed and opened, what was stays. */
@Repository
class ChangeStore {
    private static final long TREE_LOCK = 0x6C757974726501L; // any number of our own

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change of the tree at a time, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", TREE_LOCK)
                .query((_, _) -> true)
                .list();
    }

    UnitId add(NewUnit unit, LocalDate day) {
        var id = jdbc.sql("insert into organization.unit (first_day) values (:day) returning id")
                .param("day", day)
                .query(UnitRows::id)
                .single();
        name(id, unit.kind(), unit.name(), day);
        if (unit.code() != null) code(id, unit.code(), day);
        if (unit.parent() != null) place(List.of(id), unit.parent(), day);
        return id;
    }

    void name(UnitId unit, UnitKind kind, String name, LocalDate day) {
        jdbc.sql("""
                insert into organization.unit_name (unit, kind, name, search_key, first_day)
                values (:unit, :kind, :name, :key, :day)
                """)
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("name", name.strip())
                .param("key", Folding.key(name).strip())
                .param("day", day)
                .update();
    }

    void code(UnitId unit, String code, LocalDate day) {
        jdbc.sql("insert into organization.unit_code (unit, code, first_day) values (:unit, :code, :day)")
                .param("unit", unit.value())
                .param("code", code)
                .param("day", day)
                .update();
    }

    void place(Collection<UnitId> units, UnitId parent, LocalDate day) {
        jdbc.sql("""
                insert into organization.unit_parent (unit, parent, first_day)
                select unit, :parent, :day from unnest(:units::bigint[]) as placed (unit)
                """)
                .param("units", UnitId.values(units))
                .param("parent", parent.value())
                .param("day", day)
                .update();
    }

    void closeNames(Collection<UnitId> units, LocalDate day) {
        close(
                "update organization.unit_name set last_day = :day - 1 where unit = any(:units) and last_day is null",
                units,
                day);
    }

    void closeCodes(Collection<UnitId> units, LocalDate day) {
        close(
                "update organization.unit_code set last_day = :day - 1 where unit = any(:units) and last_day is null",
                units,
                day);
    }

    void closePlaces(Collection<UnitId> units, LocalDate day) {
        close(
                "update organization.unit_parent set last_day = :day - 1 where unit = any(:units) and last_day is null",
                units,
                day);
    }

    /** The last day of units is the one before. */
    void end(Collection<UnitId> units, LocalDate day) {
        close("update organization.unit set last_day = :day - 1 where id = any(:units)", units, day);
        closeNames(units, day);
        closeCodes(units, day);
        closePlaces(units, day);
    }

    private void close(String sql, Collection<UnitId> units, LocalDate day) {
        jdbc.sql(sql).param("units", UnitId.values(units)).param("day", day).update();
    }

    /** The units that stand under one of these for good. */
    List<UnitId> children(Collection<UnitId> parents) {
        return jdbc.sql("select unit from organization.unit_parent where parent = any(:parents) and last_day is null")
                .param("parents", UnitId.values(parents))
                .query(UnitRows::id)
                .list();
    }

    /** The newest day on which something of the unit, or the place of a unit under it, changed. */
    Optional<LocalDate> newestChange(UnitId unit) {
        return jdbc.sql("""
                select max(first_day) as newest
                  from (select first_day from organization.unit where id = :unit
                        union all select first_day from organization.unit_name where unit = :unit
                        union all select first_day from organization.unit_code where unit = :unit
                        union all select first_day from organization.unit_parent where unit = :unit or parent = :unit) days
                having max(first_day) is not null
                """)
                .param("unit", unit.value())
                .query((row, _) -> row.getObject("newest", LocalDate.class))
                .optional();
    }

    /** Whether the unit stands, on the day or at any later one, somewhere above {@code other} or is the same. */
    boolean isAbove(UnitId unit, UnitId other, LocalDate day) {
        return jdbc.sql("""
                with recursive up (unit) as (
                    select :other::bigint
                    union
                    select p.parent
                      from up
                      join organization.unit_parent p on p.unit = up.unit and (p.last_day is null or p.last_day >= :day))
                select exists (select from up where unit = :unit)
                """)
                .param("unit", unit.value())
                .param("other", other.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    boolean isCodeInUse(String code) {
        return jdbc.sql("select exists (select from organization.unit_code where code = :code and last_day is null)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** The number of the decision, which is kept once. */
    @Nullable
    Long decision(@Nullable Decision decision) {
        if (decision == null) return null;
        return jdbc.sql("""
                insert into organization.decision (number, signed_on, issuer) values (:number, :date, :issuer)
                on conflict (number, signed_on, issuer) do update set number = excluded.number
                returning id
                """)
                .param("number", decision.number())
                .param("date", decision.date())
                .param("issuer", decision.issuer())
                .query(Long.class)
                .single();
    }

    /** An event with what it led to: every pair of a unit before and one after, either of which may be none. */
    void record(ChangeKind kind, Ground ground, List<Link> links) {
        long event = jdbc.sql("""
                insert into organization.unit_event (kind, day, decision, note)
                values (:kind, :day, :decision, :note) returning id
                """)
                .param("kind", kind.name())
                .param("day", ground.day())
                .param("decision", decision(ground.decision()))
                .param("note", ground.note())
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into organization.unit_change (event, before, after, part)
                select :event, before, after, part
                  from unnest(:before::bigint[], :after::bigint[], :part::boolean[]) as links (before, after, part)
                """)
                .param("event", event)
                .param(
                        "before",
                        links.stream().map(link -> valueOrNull(link.before())).toArray(Long[]::new))
                .param(
                        "after",
                        links.stream().map(link -> valueOrNull(link.after())).toArray(Long[]::new))
                .param("part", links.stream().map(Link::part).toArray(Boolean[]::new))
                .update();
    }

    private static @Nullable Long valueOrNull(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    /** From a unit to one after it. */
    record Link(@Nullable UnitId before, @Nullable UnitId after, boolean part) {
        static Link whole(@Nullable UnitId before, @Nullable UnitId after) {
            return new Link(before, after, false);
        }
    }
}
