package vn.luytre.reporting.total;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.PeriodKey;

/** The sheets in the database. */
@Repository
public class SheetStore {
    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept.
     *
     * @param version counted from 1 with each change; 0 while nothing is kept
     */
    public record Kept(Numbers numbers, int version) {
        /** No sheet yet. */
        public static final Kept NOTHING = new Kept(Numbers.EMPTY, 0);
    }

    /** The sheet as it is, or nothing. */
    public Kept find(Place place) {
        return ofUnits(place.form(), place.period(), List.of(place.unit())).getOrDefault(place.unit(), Kept.NOTHING);
    }

    /** Those that exist of one form and period. */
    public Map<UnitId, Kept> ofUnits(FormId form, PeriodKey period, Collection<UnitId> units) {
        return read("""
                select unit, numbers, exempt, version
                  from reporting.sheet
                 where form = :form and period = :period and unit = any (:units)
                """, form, period, units);
    }

    /**
     * Those of the units, nobody else writes them until the transaction ends. A unit without a sheet gets an empty one, so that
     * there is something to hold on to; always in the same order, so that nobody waits in a circle.
     */
    public Map<UnitId, Kept> hold(FormId form, PeriodKey period, Collection<UnitId> units) {
        jdbc.sql("""
                insert into reporting.sheet (form, period, unit, numbers, version)
                select :form, :period, unit, '{}', 0 from unnest(:units::bigint[]) as new (unit) order by unit
                on conflict do nothing
                """)
                .param("form", form.value())
                .param("period", period.value())
                .param("units", UnitId.values(units))
                .update();
        return read("""
                select unit, numbers, exempt, version
                  from reporting.sheet
                 where form = :form and period = :period and unit = any (:units)
                 order by unit
                   for update
                """, form, period, units);
    }

    private Map<UnitId, Kept> read(String sql, FormId form, PeriodKey period, Collection<UnitId> units) {
        var found = new HashMap<UnitId, Kept>();
        jdbc.sql(sql)
                .param("form", form.value())
                .param("period", period.value())
                .param("units", UnitId.values(units))
                .query(row -> {
                    found.put(new UnitId(row.getLong("unit")), new Kept(Rows.numbers(row), row.getInt("version")));
                });
        return found;
    }

    /** Writes sheets that are held. */
    public void save(FormId form, PeriodKey period, Map<UnitId, Numbers> sheets) {
        jdbc.sql("""
                update reporting.sheet s
                   set numbers = new.numbers::bigint[], exempt = new.exempt::int[], version = s.version + 1
                  from unnest(:units::bigint[], :numbers::text[], :exempt::text[]) as new (unit, numbers, exempt)
                 where s.form = :form and s.period = :period and s.unit = new.unit
                """)
                .param("form", form.value())
                .param("period", period.value())
                .param("units", UnitId.values(sheets.keySet()))
                .param("numbers", texts(sheets, Numbers::text))
                .param("exempt", texts(sheets, Numbers::exemptText))
                .update();
    }

    /** One text for each, in their order. */
    static <T> String[] texts(Map<UnitId, T> all, Function<T, String> text) {
        return all.values().stream().map(text).toArray(String[]::new);
    }

    /** Some numbers of the sheets of many periods. */
    List<Found> pick(FormId form, Collection<PeriodKey> periods, Collection<UnitId> units, Slice slice) {
        return jdbc.sql("""
                select unit, period, %s, nullif(exempt, '{}')
                  from reporting.sheet
                 where form = :form and period = any (:periods) and unit = any (:units)
                """.formatted(slice.of("numbers")))
                .param("form", form.value())
                .param("periods", periods.stream().map(PeriodKey::value).toArray(Integer[]::new))
                .param("units", UnitId.values(units))
                .query((row, _) -> new Found(
                        new UnitId(row.getLong(1)), new PeriodKey(row.getInt(2)), Rows.numbers(row, 3, slice)))
                .list();
    }

    /** A sheet with the numbers that were asked for. */
    record Found(UnitId unit, PeriodKey period, Numbers numbers) {}

    /** The units that have a sheet of that period. */
    List<UnitId> reporting(FormPeriod period) {
        return jdbc.sql("select unit from reporting.sheet where form = :form and period = :period order by unit")
                .param("form", period.form().value())
                .param("period", period.period().value())
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .list();
    }

    /** Of which forms and periods there are sheets. */
    List<FormPeriod> periods() {
        return jdbc.sql("select distinct form, period from reporting.sheet order by form, period")
                .query((row, _) -> new FormPeriod(new FormId(row.getInt("form")), new PeriodKey(row.getInt("period"))))
                .list();
    }

    /** One period of one form. */
    record FormPeriod(FormId form, PeriodKey period) {}

    /** Those of some units that ever said a number. */
    Set<UnitId> reported(Collection<UnitId> units) {
        return new HashSet<>(jdbc.sql("select distinct unit from reporting.sheet where unit = any (:units)")
                .param("units", UnitId.values(units))
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .list());
    }
}
