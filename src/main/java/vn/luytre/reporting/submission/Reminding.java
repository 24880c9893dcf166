package vn.luytre.reporting.submission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureEvent.UnitsReminded;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.Place;

/** Reminds units of figures that they have not sent: the bell on each of their pages counts them. */
@Service
public class Reminding {
    private final JdbcClient jdbc;
    private final Locks locks;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminding(JdbcClient jdbc, Locks locks, Catalogue catalogue, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    /** Reminds units; who did says so. */
    @Transactional
    public void remind(FigureForm form, PeriodKey period, Collection<UnitId> units, Author by) {
        jdbc.sql("""
                insert into reporting.reminder (form, period, unit, at, account, by_name)
                select :form, :period, unit, :at, :account, :name from unnest(:units::bigint[]) as new (unit)
                on conflict (unit, form, period) do update
                   set at = excluded.at, account = excluded.account, by_name = excluded.by_name
                """)
                .param("form", form.id().value())
                .param("period", period.value())
                .param("units", UnitId.values(units))
                .param("at", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
        events.publishEvent(new UnitsReminded(form.id(), period, units.size()));
    }

    /** The figures that a unit was reminded of and has not sent. */
    @Transactional(readOnly = true)
    public Set<Place> remindedOf(UnitId unit) {
        return new HashSet<>(jdbc.sql("""
                select r.form, r.period
                  from reporting.reminder r
                  left join reporting.sheet s on s.form = r.form and s.period = r.period and s.unit = r.unit
                 where r.unit = :unit and coalesce(s.state, 'DRAFT') in ('DRAFT', 'RETURNED')
                """)
                .param("unit", unit.value())
                .query((row, _) -> new Place(new FormId(row.getInt("form")), new PeriodKey(row.getInt("period")), unit))
                .list());
    }

    /** How many figures wait for some units: those that were sent back, and those they were reminded of, of periods that are not closed. */
    @Transactional(readOnly = true)
    public int waiting(Set<UnitId> units) {
        var places = jdbc.sql("""
                select form, period, unit from reporting.sheet where unit = any (:units) and state = 'RETURNED'
                union
                select r.form, r.period, r.unit
                  from reporting.reminder r
                  left join reporting.sheet s on s.form = r.form and s.period = r.period and s.unit = r.unit
                 where r.unit = any (:units) and coalesce(s.state, 'DRAFT') in ('DRAFT', 'RETURNED')
                """)
                .param("units", UnitId.values(units))
                .query((row, _) -> new Place(
                        new FormId(row.getInt("form")),
                        new PeriodKey(row.getInt("period")),
                        new UnitId(row.getLong("unit"))))
                .list();
        return places.isEmpty()
                ? 0
                : places.size() - locks.closed(places, catalogue::form).size();
    }
}
