package vn.luytre.reporting.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.Place;

/** How far sheets are, in the database. */
@Repository
class StandingStore {
    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing find(Place place) {
        return of(place.form(), place.period(), List.of(place.unit())).getOrDefault(place.unit(), Standing.NONE);
    }

    Map<UnitId, Standing> of(FormId form, PeriodKey period, Collection<UnitId> units) {
        var found = new HashMap<UnitId, Standing>();
        jdbc.sql("""
                select unit, state, version, first_submitted_on, submitted_on
                  from reporting.sheet
                 where form = :form and period = :period and unit = any (:units)
                """)
                .param("form", form.value())
                .param("period", period.value())
                .param("units", UnitId.values(units))
                .query(row -> {
                    found.put(new UnitId(row.getLong("unit")), standing(row));
                });
        return found;
    }

    /** The same of sheets of many forms and periods at once; those without any are left out. */
    Map<Place, Standing> of(Collection<Place> places) {
        var found = new HashMap<Place, Standing>();
        jdbc.sql("""
                select s.form, s.period, s.unit, s.state, s.version, s.first_submitted_on, s.submitted_on
                  from unnest(:forms::int[], :periods::int[], :units::bigint[]) as asked (form, period, unit)
                  join reporting.sheet s on s.form = asked.form and s.period = asked.period and s.unit = asked.unit
                """)
                .param("forms", places.stream().map(one -> one.form().value()).toArray(Integer[]::new))
                .param(
                        "periods",
                        places.stream().map(one -> one.period().value()).toArray(Integer[]::new))
                .param("units", places.stream().map(one -> one.unit().value()).toArray(Long[]::new))
                .query(row -> {
                    found.put(place(row), standing(row));
                });
        return found;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new FormId(row.getInt("form")), new PeriodKey(row.getInt("period")), new UnitId(row.getLong("unit")));
    }

    /** Those of a unit that were sent back, or begun and not sent. */
    List<Place> waiting(Collection<UnitId> units) {
        return jdbc.sql("""
                select form, period, unit
                  from reporting.sheet
                 where unit = any (:units) and (state = 'RETURNED' or state = 'DRAFT' and version > 0)
                 order by form, period, unit
                """)
                .param("units", UnitId.values(units))
                .query((row, _) -> place(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                SheetState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("first_submitted_on", LocalDate.class),
                row.getObject("submitted_on", LocalDate.class));
    }

    /** Of a sheet that is held. */
    void save(Place place, Standing standing) {
        jdbc.sql("""
                update reporting.sheet
                   set state = :state, first_submitted_on = :first, submitted_on = :last
                 where form = :form and period = :period and unit = :unit
                """)
                .param("state", standing.state().name())
                .param("first", standing.firstSubmittedOn())
                .param("last", standing.submittedOn())
                .param("form", place.form().value())
                .param("period", place.period().value())
                .param("unit", place.unit().value())
                .update();
    }

    /** The sheets of some periods that were begun and not sent. */
    List<Place> begun(FormId form, Collection<PeriodKey> periods) {
        return jdbc.sql("""
                select form, period, unit from reporting.sheet
                 where form = :form and period = any (:periods) and state in ('DRAFT', 'RETURNED') and version > 0
                """)
                .param("form", form.value())
                .param("periods", periods.stream().map(PeriodKey::value).toArray(Integer[]::new))
                .query((row, _) -> place(row))
                .list();
    }

    /** The units whose sheets are not theirs to write now. */
    Set<UnitId> sent(FormId form, PeriodKey period) {
        return new HashSet<>(jdbc.sql("""
                select unit from reporting.sheet
                 where form = :form and period = :period and state in ('SUBMITTED', 'ACCEPTED')
                """)
                .param("form", form.value())
                .param("period", period.value())
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .list());
    }
}
