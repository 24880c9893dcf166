package vn.luytre.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.PackFile.Row;
import vn.luytre.text.Folding;

/** Writes the country as it ships, one statement for each set. */
@Repository
class CountryStore {
    private static final int NAME = 2;
    private static final int CODE = 3;
    private static final int PARENT = 4;
    private static final int FIRST_DAY = 5;
    private static final int LAST_DAY = 6;
    private static final int SURE = 7;
    private static final String REORGANIZED = "2025-07-01";

    private final JdbcClient jdbc;

    CountryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isLoaded() {
        return jdbc.sql("select exists (select from organization.unit where id < 1000000000)")
                .query(Boolean.class)
                .single();
    }

    void decisions(PackFile decisions) {
        jdbc.sql("""
                insert into organization.decision (number, signed_on, issuer)
                select number, signed_on, issuer
                  from unnest(:numbers::text[], :dates::date[], :issuers::text[]) as t (number, signed_on, issuer)
                on conflict do nothing
                """)
                .param("numbers", decisions.column(0))
                .param("dates", decisions.column(1))
                .param("issuers", decisions.column(2))
                .update();
    }

    void units(PackFile units) {
        jdbc.sql("""
                insert into organization.unit (id, first_day, last_day, last_day_sure)
                select * from unnest(:ids::bigint[], :first::date[], :last::date[], :sure::boolean[])
                """)
                .param("ids", units.column(0))
                .param("first", units.column(FIRST_DAY))
                .param("last", units.column(LAST_DAY))
                .param("sure", units.column(row -> row.text(SURE).isEmpty() ? "t" : "f"))
                .update();
        jdbc.sql("""
                insert into organization.unit_code (unit, code, first_day, last_day)
                select unit, code, first_day, last_day
                  from unnest(:ids::bigint[], :codes::text[], :first::date[], :last::date[])
                       as t (unit, code, first_day, last_day)
                 where code is not null
                """)
                .param("ids", units.column(0))
                .param("codes", units.column(CODE))
                .param("first", units.column(FIRST_DAY))
                .param("last", units.column(LAST_DAY))
                .update();
    }

    /** @param renames by code: a unit that has one begins with the kind and the name before the first of them */
    void names(PackFile units, PackFile renames) {
        Map<String, Row> first = new HashMap<>();
        renames.rows().forEach(row -> first.putIfAbsent(row.text(1), row));
        jdbc.sql("""
                insert into organization.unit_name (unit, kind, name, search_key, first_day, last_day)
                select * from unnest(:ids::bigint[], :kinds::text[], :names::text[], :keys::text[], :first::date[], :last::date[])
                """)
                .param("ids", units.column(0))
                .param(
                        "kinds",
                        units.column(row ->
                                before(row, first).map(rename -> rename.text(2)).orElse(row.text(1))))
                .param("names", units.column(row -> firstName(row, first)))
                .param("keys", units.column(row -> Folding.key(firstName(row, first))))
                .param("first", units.column(FIRST_DAY))
                .param("last", units.column(LAST_DAY))
                .update();
    }

    private static String firstName(Row unit, Map<String, Row> renames) {
        return before(unit, renames).map(rename -> rename.text(3)).orElse(unit.text(NAME));
    }

    /** The first rename of a unit that exists. */
    private static Optional<Row> before(Row unit, Map<String, Row> renames) {
        return unit.text(LAST_DAY).isEmpty() ? Optional.ofNullable(renames.get(unit.text(CODE))) : Optional.empty();
    }

    /** @param before where units that went on stood until 30/6/2025 */
    void places(PackFile units, PackFile before) {
        var moved = before.rows().stream().map(row -> row.text(0)).collect(Collectors.toSet());
        jdbc.sql("""
                insert into organization.unit_parent (unit, parent, first_day, last_day)
                select unit, parent, first_day, last_day
                  from unnest(:ids::bigint[], :parents::bigint[], :first::date[], :last::date[])
                       as t (unit, parent, first_day, last_day)
                 where parent is not null
                """)
                .param("ids", units.column(0))
                .param("parents", units.column(PARENT))
                .param("first", units.column(row -> moved.contains(row.text(0)) ? REORGANIZED : row.orNull(FIRST_DAY)))
                .param("last", units.column(LAST_DAY))
                .update();
        jdbc.sql("""
                insert into organization.unit_parent (unit, parent, last_day)
                select * from unnest(:ids::bigint[], :parents::bigint[], :last::date[])
                """)
                .param("ids", before.column(0))
                .param("parents", before.column(1))
                .param("last", before.column(2))
                .update();
    }

    void events(PackFile events) {
        int[] line = {0};
        jdbc.sql("""
                insert into organization.unit_event (kind, day, day_sure, decision, note, pack_key)
                select t.kind, t.day, t.sure, d.id, 'Về cấp xã: ' || f.number || ' ngày ' || to_char(f.signed_on, 'FMDD/FMMM/YYYY'), t.key
                  from unnest(:kinds::text[], :days::date[], :sure::boolean[], :decisions::text[], :further::text[], :keys::text[])
                       as t (kind, day, sure, decision, further, key)
                  left join organization.decision d on d.number = t.decision
                  left join organization.decision f on f.number = t.further
                """)
                .param("kinds", events.column(0))
                .param("days", events.column(1))
                .param("sure", events.column(row -> row.text(2).isEmpty() ? "t" : "f"))
                .param("decisions", events.column(3))
                .param("further", events.column(4))
                .param("keys", events.column(_ -> "base/" + ++line[0]))
                .update();
        changes(EventLinks.of(events));
    }

    /** So many new rows make the planner's picture of the tables wrong. */
    void analyze() {
        jdbc.sql("""
                analyze organization.unit, organization.unit_name, organization.unit_code, organization.unit_parent,
                        organization.unit_event, organization.unit_change
                """).update();
    }

    private void changes(List<EventLinks> links) {
        jdbc.sql("""
                insert into organization.unit_change (event, before, after, part)
                select e.id, t.before, t.after, t.part
                  from unnest(:keys::text[], :before::bigint[], :after::bigint[], :part::boolean[])
                       as t (key, before, after, part)
                  join organization.unit_event e on e.pack_key = t.key
                """)
                .param("keys", links.stream().map(EventLinks::event).toArray(String[]::new))
                .param("before", links.stream().map(EventLinks::before).toArray(String[]::new))
                .param("after", links.stream().map(EventLinks::after).toArray(String[]::new))
                .param(
                        "part",
                        links.stream().map(link -> link.part() ? "t" : "f").toArray(String[]::new))
                .update();
    }
}
