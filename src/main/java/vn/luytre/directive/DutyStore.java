package vn.luytre.directive;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.directive.IssuedDuty.Recurrence;
import vn.luytre.directive.IssuedDuty.Stretch;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.Due;
import vn.luytre.organization.UnitId;

/** The duties of issued directives. */
@Repository
class DutyStore {
    private final JdbcClient jdbc;

    DutyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the duties of a draft, all at once, and how many there are. */
    int issue(DirectiveId id, Draft draft) {
        var duties = DutyRow.of(draft);
        jdbc.sql("""
                insert into directive.duty (directive, number, label, sentence, start_at, end_at, due, recurrence)
                select :directive, number, nullif(label, ''), sentence, start_at, end_at, due, recurrence
                  from unnest(cast(:number as int[]), cast(:label as text[]), cast(:sentence as text[]), cast(:start as int[]),
                       cast(:end as int[]), cast(:due as date[]), cast(:recurrence as text[]))
                    as row (number, label, sentence, start_at, end_at, due, recurrence)
                """)
                .param("directive", id.value())
                .param("number", duties.stream().map(DutyRow::number).toArray(Integer[]::new))
                .param("label", duties.stream().map(DutyRow::label).toArray(String[]::new))
                .param("sentence", duties.stream().map(DutyRow::sentence).toArray(String[]::new))
                .param("start", duties.stream().map(DutyRow::start).toArray(Integer[]::new))
                .param("end", duties.stream().map(DutyRow::end).toArray(Integer[]::new))
                .param("due", duties.stream().map(DutyStore::day).toArray(Date[]::new))
                .param("recurrence", duties.stream().map(DutyStore::rhythm).toArray(String[]::new))
                .update();
        addUnits(id, duties);
        return duties.size();
    }

    private static @Nullable Date day(DutyRow duty) {
        return duty.due() instanceof Due.On(LocalDate day) ? Date.valueOf(day) : null;
    }

    private static @Nullable String rhythm(DutyRow duty) {
        return duty.due() instanceof Due.Every every ? every.text() : null;
    }

    private void addUnits(DirectiveId id, List<DutyRow> duties) {
        var units = new ArrayList<DutyRow.Unit>();
        for (var duty : duties) units.addAll(duty.units());
        jdbc.sql("""
                insert into directive.duty_unit (duty, unit, role, named)
                select duty.id, row.unit, row.role, row.named
                  from unnest(cast(:number as int[]), cast(:unit as bigint[]), cast(:role as text[]), cast(:named as text[]))
                    as row (number, unit, role, named)
                  join directive.duty on duty.directive = :directive and duty.number = row.number
                """)
                .param("directive", id.value())
                .param("number", units.stream().map(DutyRow.Unit::duty).toArray(Integer[]::new))
                .param("unit", units.stream().map(DutyRow.Unit::unit).toArray(Long[]::new))
                .param("role", units.stream().map(unit -> unit.role().name()).toArray(String[]::new))
                .param("named", units.stream().map(DutyRow.Unit::named).toArray(String[]::new))
                .update();
    }

    /** The duties of an issued directive in the order of the text. */
    List<IssuedDuty> of(DirectiveId id) {
        return jdbc.sql("""
                select duty.*,
                       array(select unit from directive.duty_unit u where u.duty = duty.id and role = 'LEADS' order by unit) as leads,
                       array(select unit from directive.duty_unit u where u.duty = duty.id and role = 'COOPERATES' order by unit)
                           as cooperates,
                       array(select unit from directive.duty_unit u where u.duty = duty.id and role = 'OVERSEES' order by unit)
                           as oversees
                  from directive.duty
                 where directive = :id
                 order by number
                """)
                .param("id", id.value())
                .query((row, _) -> duty(row))
                .list();
    }

    private static IssuedDuty duty(ResultSet row) throws SQLException {
        var start = row.getObject("start_at", Integer.class);
        var recurrence = row.getString("recurrence");
        return new IssuedDuty(
                new DutyId(row.getLong("id")),
                new DirectiveId(row.getObject("directive", UUID.class)),
                row.getInt("number"),
                Optional.ofNullable(row.getString("label")),
                row.getString("sentence"),
                Optional.ofNullable(start == null ? null : new Stretch(start, row.getInt("end_at"))),
                units(row, "leads"),
                units(row, "cooperates"),
                units(row, "oversees"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                Optional.ofNullable(recurrence).map(DutyStore::recurrence));
    }

    private static Recurrence recurrence(String text) {
        return Due.of(text) instanceof Due.Every(var freq, var op, var value)
                ? new Recurrence(freq, op, value)
                : new Recurrence("", "", "");
    }

    private static List<UnitId> units(ResultSet row, String column) throws SQLException {
        var units = (Long[]) row.getArray(column).getArray();
        return Arrays.stream(units).map(UnitId::new).toList();
    }
}
