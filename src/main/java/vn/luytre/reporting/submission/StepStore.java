package vn.luytre.reporting.submission;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.total.Place;

/** The steps of sheets, in the database. */
@Repository
class StepStore {
    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Place place, SheetStep step, Author by, OffsetDateTime now, StepWords said, int version) {
        long id = jdbc.sql("""
                insert into reporting.step (form, period, unit, kind, at, account, by_name, by_unit, reason, version)
                values (:form, :period, :unit, :kind, :at, :account, :name, :byUnit, :reason, :version)
                returning id
                """)
                .param("form", place.form().value())
                .param("period", place.period().value())
                .param("unit", place.unit().value())
                .param("kind", step.name())
                .param("at", now)
                .param("account", by.account().value())
                .param("name", by.name())
                .param("byUnit", by.unit().value())
                .param("reason", said.reason())
                .param("version", version)
                .query(Long.class)
                .single();
        if (!said.remarks().isEmpty()) addRemarks(id, said.remarks());
    }

    private void addRemarks(long step, Map<Integer, String> remarks) {
        jdbc.sql("""
                insert into reporting.remark (step, position, remark)
                select :step, position, remark from unnest(:positions::int[], :remarks::text[]) as new (position, remark)
                """)
                .param("step", step)
                .param("positions", remarks.keySet().toArray(Integer[]::new))
                .param("remarks", remarks.values().toArray(String[]::new))
                .update();
    }

    /** From the first to the last. */
    List<StepEntry> of(Place place) {
        var remarks = remarks(place);
        return jdbc.sql("""
                select id, kind, at, by_name, by_unit, reason, version
                  from reporting.step
                 where form = :form and period = :period and unit = :unit
                 order by id
                """)
                .param("form", place.form().value())
                .param("period", place.period().value())
                .param("unit", place.unit().value())
                .query((row, _) -> new StepEntry(
                        row.getLong("id"),
                        SheetStep.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name"),
                        new UnitId(row.getLong("by_unit")),
                        row.getString("reason"),
                        row.getInt("version"),
                        remarks.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    private Map<Long, Map<Integer, String>> remarks(Place place) {
        var remarks = new HashMap<Long, Map<Integer, String>>();
        jdbc.sql("""
                select r.step, r.position, r.remark
                  from reporting.remark r join reporting.step s on s.id = r.step
                 where s.form = :form and s.period = :period and s.unit = :unit
                """)
                .param("form", place.form().value())
                .param("period", place.period().value())
                .param("unit", place.unit().value())
                .query(row -> {
                    remarks.computeIfAbsent(row.getLong("step"), _ -> new HashMap<>())
                            .put(row.getInt("position"), row.getString("remark"));
                });
        return remarks;
    }

    /** Who sent the figures last. */
    Optional<AccountId> submitter(Place place) {
        return jdbc.sql("""
                select account as value from reporting.step
                 where form = :form and period = :period and unit = :unit and kind = 'SUBMIT'
                 order by id desc limit 1
                """)
                .param("form", place.form().value())
                .param("period", place.period().value())
                .param("unit", place.unit().value())
                .query(AccountId.class)
                .optional();
    }
}
