package vn.luytre.reporting.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.report.ReportEvent.UnitsRemindedOfReport;

/** Reminds units of reports that they have not sent: their bell rings and their daily mail says it until they do. */
@Service
public class ReportReminding {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportReminding(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The last time that a unit was reminded of a report. */
    public record Reminded(UnitId unit, String kind, String span, OffsetDateTime at, String byName) {
        boolean isOf(NewReport wish) {
            return unit.equals(wish.unit())
                    && kind.equals(wish.kind().code())
                    && span.equals(wish.time().toString());
        }
    }

    /** Reminds units; who did says so. */
    @Transactional
    public void remind(ReportKind kind, ReportTime time, Collection<UnitId> units, Author by) {
        jdbc.sql("""
                insert into reporting.report_reminder (unit, kind, span, at, account, by_name)
                select unit, :kind, :span, :at, :account, :name from unnest(:units::bigint[]) as new (unit)
                on conflict (unit, kind, span) do update
                   set at = excluded.at, account = excluded.account, by_name = excluded.by_name
                """)
                .param("kind", kind.code())
                .param("span", time.toString())
                .param("units", UnitId.values(units))
                .param("at", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
        events.publishEvent(new UnitsRemindedOfReport(kind.code(), time.toString(), units.size()));
    }

    /** What some units were reminded of, sent or not. */
    @Transactional(readOnly = true)
    public List<Reminded> of(Collection<UnitId> units) {
        return jdbc.sql("select * from reporting.report_reminder where unit = any (:units)")
                .param("units", UnitId.values(units))
                .query((row, _) -> new Reminded(
                        new UnitId(row.getLong("unit")),
                        row.getString("kind"),
                        row.getString("span"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name")))
                .list();
    }
}
