package vn.luytre.reporting.report;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.reporting.submission.SheetStep;

/** Steps of reports on their way, in the database. */
@Repository
class ReportStepStore {
    private final JdbcClient jdbc;

    ReportStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReportId report, SheetStep step, Author by, OffsetDateTime now, ReportWords said, int number) {
        long id = jdbc.sql("""
                insert into reporting.report_step (report, kind, at, account, by_name, by_unit, reason, number)
                values (:report, :kind, :at, :account, :name, :unit, :reason, :number)
                returning id
                """)
                .param("report", report.value())
                .param("kind", step.name())
                .param("at", now)
                .param("account", by.account().value())
                .param("name", by.name())
                .param("unit", by.unit().value())
                .param("reason", said.reason())
                .param("number", number)
                .query(Long.class)
                .single();
        if (said.remarks().isEmpty()) return;
        jdbc.sql("""
                insert into reporting.report_remark (step, paragraph, remark)
                select :step, p.id, new.remark
                  from unnest(:paragraphs::bigint[], :remarks::text[]) as new (paragraph, remark)
                  join reporting.paragraph p on p.id = new.paragraph and p.report = :report
                """)
                .param("step", id)
                .param("report", report.value())
                .param("paragraphs", said.remarks().keySet().toArray(Long[]::new))
                .param("remarks", said.remarks().values().toArray(String[]::new))
                .update();
    }

    /** From the first to the last. */
    List<ReportStep> of(ReportId report) {
        var remarks = remarks(report);
        return jdbc.sql("""
                select id, kind, at, by_name, reason, number
                  from reporting.report_step where report = :report order by id
                """)
                .param("report", report.value())
                .query((row, _) -> new ReportStep(
                        SheetStep.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name"),
                        row.getString("reason"),
                        row.getInt("number"),
                        remarks.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    private Map<Long, Map<Long, String>> remarks(ReportId report) {
        var remarks = new HashMap<Long, Map<Long, String>>();
        jdbc.sql("""
                select r.step, r.paragraph, r.remark
                  from reporting.report_remark r join reporting.report_step s on s.id = r.step
                 where s.report = :report
                """).param("report", report.value()).query(row -> {
            remarks.computeIfAbsent(row.getLong("step"), _ -> new HashMap<>())
                    .put(row.getLong("paragraph"), row.getString("remark"));
        });
        return remarks;
    }

    /** Who sent it last. */
    Optional<AccountId> submitter(ReportId report) {
        return jdbc.sql("""
                select account as value from reporting.report_step
                 where report = :report and kind = 'SUBMIT'
                 order by id desc limit 1
                """)
                .param("report", report.value())
                .query(AccountId.class)
                .optional();
    }
}
