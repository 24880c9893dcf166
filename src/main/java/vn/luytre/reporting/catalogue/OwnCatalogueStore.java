package vn.luytre.reporting.catalogue;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;

/** What provinces add to the catalogue and decide about it, in the database. */
@Repository
class OwnCatalogueStore {
    private final JdbcClient jdbc;

    OwnCatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever keeps the catalogue in memory reads it again; nobody else changes it until the transaction ends. */
    void change() {
        jdbc.sql("update reporting.catalogue_revision set revision = gen_random_uuid()")
                .update();
    }

    boolean isTaken(String code) {
        return jdbc.sql("""
                select exists (select from reporting.indicator where code = :code)
                    or exists (select from reporting.form where code = :code)
                """).param("code", code).query(Boolean.class).single();
    }

    IndicatorId add(UnitId owner, NewIndicator indicator) {
        var id = jdbc.sql("""
                insert into reporting.indicator (owner, code, name, measure, group_code, decimals, summing, source)
                values (:owner, :code, :name, :measure, :group, :decimals, :summing, :source)
                returning id as value
                """)
                .param("owner", owner.value())
                .param("code", indicator.code())
                .param("name", indicator.name())
                .param("measure", indicator.measure())
                .param("group", indicator.group())
                .param("decimals", indicator.decimals())
                .param("summing", indicator.summing().name())
                .param("source", indicator.source())
                .query(IndicatorId.class)
                .single();
        if (indicator.whole() != null) addRate(id, Objects.requireNonNullElse(indicator.part(), id), indicator.whole());
        return id;
    }

    private void addRate(IndicatorId indicator, IndicatorId part, IndicatorId whole) {
        jdbc.sql("insert into reporting.rate (indicator, part, whole) values (:indicator, :part, :whole)")
                .param("indicator", indicator.value())
                .param("part", part.value())
                .param("whole", whole.value())
                .update();
    }

    FormId add(UnitId owner, String code, NewForm form) {
        return jdbc.sql("""
                insert into reporting.form (owner, code, name, calendar, frequency, reporters, due_working_days)
                values (:owner, :code, :name, :calendar, :frequency, :reporters::text[], :due)
                returning id as value
                """)
                .param("owner", owner.value())
                .param("code", code)
                .param("name", form.name())
                .param("calendar", form.calendar().id())
                .param("frequency", form.frequency().name())
                .param(
                        "reporters",
                        form.reporters().stream().map(UnitKind::name).sorted().toArray(String[]::new))
                .param("due", form.dueWorkingDays())
                .query(FormId.class)
                .single();
    }

    /** Puts an indicator at the end of a form, at a position that nothing had before; says which. */
    int addLine(FigureForm form, IndicatorId indicator) {
        int position = form.width() + 1;
        int ordinal = form.lines().size() + 1;
        jdbc.sql("""
                insert into reporting.line (form, position, indicator, ordinal) values (:form, :position, :indicator,
                       (select greatest(:ordinal, coalesce(max(ordinal), 0) + 1) from reporting.line where form = :form))
                """)
                .param("form", form.id().value())
                .param("position", position)
                .param("indicator", indicator.value())
                .param("ordinal", ordinal)
                .update();
        return position;
    }

    /** Says from when on a line is asked for; what was planned for later is given up. */
    void use(FormId form, int position, UnitId owner, PeriodKey since, boolean used) {
        turn("line_switch", form, position, owner, since, used);
    }

    /** Says from when on a line is counted; what was planned for later is given up. */
    void count(FormId form, int position, UnitId owner, PeriodKey since, boolean counted) {
        turn("count_switch", form, position, owner, since, counted);
    }

    private void turn(String table, FormId form, int position, UnitId owner, PeriodKey since, boolean on) {
        jdbc.sql("""
                with gone as (
                    delete from reporting.%1$s
                     where form = :form and position = :position and owner = :owner and since > :since)
                insert into reporting.%1$s (form, position, owner, since, used)
                values (:form, :position, :owner, :since, :used)
                on conflict (form, position, owner, since) do update set used = excluded.used
                """.formatted(table))
                .param("form", form.value())
                .param("position", position)
                .param("owner", owner.value())
                .param("since", since.value())
                .param("used", on)
                .update();
    }

    void rename(UnitId owner, IndicatorId indicator, String name, String source) {
        jdbc.sql("update reporting.indicator set name = :name, source = :source where id = :id and owner = :owner")
                .param("name", name)
                .param("source", source)
                .param("id", indicator.value())
                .param("owner", owner.value())
                .update();
    }

    void rename(UnitId owner, FormId form, String name) {
        jdbc.sql("update reporting.form set name = :name where id = :id and owner = :owner")
                .param("name", name)
                .param("id", form.value())
                .param("owner", owner.value())
                .update();
    }

    void key(FormId form, int position, UnitId owner, boolean shown) {
        jdbc.sql("""
                insert into reporting.key_figure (form, position, owner, shown) values (:form, :position, :owner, :shown)
                on conflict (form, position, owner) do update set shown = excluded.shown
                """)
                .param("form", form.value())
                .param("position", position)
                .param("owner", owner.value())
                .param("shown", shown)
                .update();
    }

    void first(FormId form, UnitId owner, PeriodKey period) {
        jdbc.sql("""
                insert into reporting.first_period (form, owner, period) values (:form, :owner, :period)
                on conflict (form, owner) do update set period = excluded.period
                """)
                .param("form", form.value())
                .param("owner", owner.value())
                .param("period", period.value())
                .update();
    }
}
