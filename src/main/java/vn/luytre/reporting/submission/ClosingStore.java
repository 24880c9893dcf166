package vn.luytre.reporting.submission;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.Place;

/** Closed periods in the database. */
@Repository
class ClosingStore {
    private final JdbcClient jdbc;

    ClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody closes the period of the form until the transaction ends; many may ask for that at once. */
    void holdOpen(FormId form, PeriodKey period) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtext('reporting.closing'), hashtext(:period))")
                .param("period", form + "/" + period)
                .query()
                .listOfRows();
    }

    /** Nobody writes figures of the period of the form until the transaction ends. */
    void holdAlone(FormId form, PeriodKey period) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reporting.closing'), hashtext(:period))")
                .param("period", form + "/" + period)
                .query()
                .listOfRows();
    }

    /** Those that closed it. */
    Set<UnitId> of(FormId form, PeriodKey period) {
        return new HashSet<>(jdbc.sql("select unit from reporting.closing where form = :form and period = :period")
                .param("form", form.value())
                .param("period", period.value())
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .list());
    }

    /** A period of a form. */
    record FormPeriod(FormId form, PeriodKey period) {
        static FormPeriod of(Place place) {
            return new FormPeriod(place.form(), place.period());
        }
    }

    /** The same of many periods at once; those that nobody closed are left out. */
    Map<FormPeriod, Set<UnitId>> of(Collection<FormPeriod> periods) {
        var found = new HashMap<FormPeriod, Set<UnitId>>();
        jdbc.sql("""
                select form, period, unit
                  from reporting.closing
                 where (form, period) in (select form, period from unnest(:forms::int[], :periods::int[]) as asked (form, period))
                """)
                .param("forms", periods.stream().map(one -> one.form().value()).toArray(Integer[]::new))
                .param(
                        "periods",
                        periods.stream().map(one -> one.period().value()).toArray(Integer[]::new))
                .query(row -> {
                    var period = new FormPeriod(new FormId(row.getInt("form")), new PeriodKey(row.getInt("period")));
                    found.computeIfAbsent(period, _ -> new HashSet<>()).add(new UnitId(row.getLong("unit")));
                });
        return found;
    }

    /** Whether it was open until now. */
    boolean add(Place place, Author by, OffsetDateTime now) {
        return jdbc.sql("""
                insert into reporting.closing (form, period, unit, at, account, by_name)
                values (:form, :period, :unit, :at, :account, :name)
                on conflict do nothing
                """)
                        .param("form", place.form().value())
                        .param("period", place.period().value())
                        .param("unit", place.unit().value())
                        .param("at", now)
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .update()
                > 0;
    }
}
