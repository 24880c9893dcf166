package vn.luytre.reporting.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.reporting.submission.Standing;

/** Reports in the database; their text is in {@link ParagraphStore}. */
@Repository
class ReportStore {
    private final JdbcClient jdbc;
    private final ReportKinds kinds;

    ReportStore(JdbcClient jdbc, ReportKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** A new one; nothing where there is one like it. */
    Optional<ReportId> add(NewReport wish, ReportHead head, OffsetDateTime now) {
        return jdbc.sql("""
                insert into reporting.report (unit, kind, span, theme, form, forms, head, begun_at, changed_at)
                values (:unit, :kind, :span, :theme, :form, :forms, :head::jsonb, :now, :now)
                on conflict (unit, kind, span, theme, form) do nothing
                returning id as value
                """)
                .param("unit", wish.unit().value())
                .param("kind", wish.kind().code())
                .param("span", wish.time().toString())
                .param("theme", wish.theme())
                .param("form", wish.form())
                .param("forms", wish.forms().toArray(String[]::new))
                .param("head", ReportJson.write(head))
                .param("now", now)
                .query(ReportId.class)
                .optional();
    }

    Optional<Report> find(ReportId id) {
        return jdbc.sql("select * from reporting.report where id = :id")
                .param("id", id.value())
                .query((row, _) -> report(row))
                .optional();
    }

    /** The same, and nobody else writes it until the transaction ends. */
    Optional<Report> hold(ReportId id) {
        return jdbc.sql("select * from reporting.report where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> report(row))
                .optional();
    }

    /** The one like it. */
    Optional<Report> like(NewReport wish) {
        return jdbc.sql("""
                select * from reporting.report
                 where unit = :unit and kind = :kind and span = :span and theme = :theme and form = :form
                """)
                .param("unit", wish.unit().value())
                .param("kind", wish.kind().code())
                .param("span", wish.time().toString())
                .param("theme", wish.theme())
                .param("form", wish.form())
                .query((row, _) -> report(row))
                .optional();
    }

    /** Those of units, the last one first. */
    List<Report> of(Collection<UnitId> units) {
        return jdbc.sql("select * from reporting.report where unit = any (:units) order by changed_at desc, id desc")
                .param("units", UnitId.values(units))
                .query((row, _) -> report(row))
                .list();
    }

    /** Those of units that are of one kind and time. */
    List<Report> of(Collection<UnitId> units, ReportKind kind, ReportTime time) {
        return jdbc.sql("""
                select * from reporting.report
                 where unit = any (:units) and kind = :kind and span = :span
                 order by unit, id
                """)
                .param("units", UnitId.values(units))
                .param("kind", kind.code())
                .param("span", time.toString())
                .query((row, _) -> report(row))
                .list();
    }

    /** Those of units that can be written, and all of some times. */
    List<Report> openOr(Collection<UnitId> units, Collection<ReportTime> times) {
        return jdbc.sql("""
                select * from reporting.report
                 where unit = any (:units) and (state in ('DRAFT', 'RETURNED') or span = any (:spans))
                 order by id
                """)
                .param("units", UnitId.values(units))
                .param("spans", times.stream().map(ReportTime::toString).toArray(String[]::new))
                .query((row, _) -> report(row))
                .list();
    }

    void changed(ReportId id, OffsetDateTime now) {
        jdbc.sql("update reporting.report set version = version + 1, changed_at = :now where id = :id")
                .param("id", id.value())
                .param("now", now)
                .update();
    }

    void saveHead(ReportId id, ReportHead head, OffsetDateTime now) {
        jdbc.sql("""
                update reporting.report
                   set head = :head::jsonb, version = version + 1, changed_at = :now
                 where id = :id
                """)
                .param("id", id.value())
                .param("head", ReportJson.write(head))
                .param("now", now)
                .update();
    }

    void move(ReportId id, SheetState state, LocalDate today, OffsetDateTime now) {
        jdbc.sql("""
                update reporting.report
                   set state = :state, version = version + 1, changed_at = :now,
                       first_submitted_on = case when :sent then coalesce(first_submitted_on, :today) else first_submitted_on end,
                       submitted_on = case when :sent then :today else submitted_on end
                 where id = :id
                """)
                .param("id", id.value())
                .param("state", state.name())
                .param("sent", state == SheetState.SUBMITTED)
                .param("today", today)
                .param("now", now)
                .update();
    }

    /** Of reports of before there were several: the one. */
    private static List<String> forms(ResultSet row) throws SQLException {
        var chosen = List.of((String[]) row.getArray("forms").getArray());
        var only = row.getString("form");
        return chosen.isEmpty() && !only.isEmpty() ? List.of(only) : chosen;
    }

    private Report report(ResultSet row) throws SQLException {
        return new Report(
                new ReportId(row.getLong("id")),
                new UnitId(row.getLong("unit")),
                kinds.find(row.getString("kind")).orElseThrow(),
                ReportTime.read(row.getString("span")).orElseThrow(),
                row.getString("theme"),
                forms(row),
                ReportJson.read(row.getString("head"), ReportHead.class),
                new Standing(
                        SheetState.valueOf(row.getString("state")),
                        row.getInt("version"),
                        row.getObject("first_submitted_on", LocalDate.class),
                        row.getObject("submitted_on", LocalDate.class)),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
