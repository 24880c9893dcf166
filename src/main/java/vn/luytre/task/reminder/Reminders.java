package vn.luytre.task.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.calendar.WorkingDays;
import vn.luytre.organization.UnitId;

/** The reminders of a day, put into the boxes of the units. */
@Service
public class Reminders {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<DigestSection> sections;
    private final ReminderRules rules = new ReminderRules(WorkingDays.standard());

    Reminders(JdbcClient jdbc, Clock clock, List<DigestSection> sections) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sections = sections;
    }

    /**
     * Reminds of everything that is to be told on a day. Done again it tells nothing twice.
     *
     * @return how many notices are new
     */
    @Transactional
    public int remind(LocalDate day) {
        if (!WorkingDays.standard().isWorkingDay(day)) return 0;
        var told = new ArrayList<Told>();
        for (var owed : owed(day)) {
            rules.on(day, owed.due()).ifPresent(kind -> told.add(new Told(owed, kind)));
        }
        return told.isEmpty() ? 0 : insert(told, day);
    }

    private List<Owed> owed(LocalDate day) {
        return jdbc.sql("""
                select a.id, a.unit, a.due, d.label, d.sentence
                  from task.assignment a
                  join task.duty d on d.id = a.duty
                 where a.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and a.due <= :furthest
                 order by a.id
                """)
                .param("furthest", rules.furthest(day))
                .query((row, _) -> OwedRows.owed(row))
                .list();
    }

    private int insert(List<Told> told, LocalDate day) {
        return jdbc.sql("""
                insert into task.notice (unit, assignment, kind, day, at)
                select unit, assignment, kind, :day, :now
                  from unnest(:units, :assignments, :kinds) as told (unit, assignment, kind)
                on conflict (assignment, unit, kind, day) do nothing
                """)
                .param("day", day)
                .param("now", OffsetDateTime.now(clock))
                .param(
                        "units",
                        told.stream().map(one -> one.owed().unit().value()).toArray(Long[]::new))
                .param(
                        "assignments",
                        told.stream().map(one -> one.owed().assignment()).toArray(Long[]::new))
                .param("kinds", told.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .update();
    }

    /** What the daily mail of a unit says; empty where there is nothing to say. */
    @Transactional(readOnly = true)
    public Digest digest(UnitId unit, String name, LocalDate day) {
        var owed = jdbc.sql("""
                select a.id, a.unit, a.due, d.label, d.sentence
                  from task.assignment a
                  join task.duty d on d.id = a.duty
                 where a.unit = :unit and a.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and a.due <= :soon
                 order by a.due, a.id
                """)
                .param("unit", unit.value())
                .param("soon", day.plusDays(Digest.AHEAD))
                .query((row, _) -> OwedRows.owed(row))
                .list();
        int toDecide =
                jdbc.sql("""
                select count(*) from task.assignment
                 where answers_to = :unit and (state = 'REPORTED' or extension_asked is not null)
                """).param("unit", unit.value()).query(Integer.class).single();
        var others = sections.stream()
                .flatMap(section -> section.of(unit, day).stream())
                .toList();
        return new Digest(name, day, owed, toDecide, others);
    }

    private record Told(Owed owed, NoticeKind kind) {}
}
