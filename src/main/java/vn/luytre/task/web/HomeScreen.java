package vn.luytre.task.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;

/** The first page of an officer: what the unit owes, by days left, what it must decide, what it waits for. */
@Repository
public class HomeScreen {
    /** Lines shown of each list. */
    public static final int SHOWN = 20;

    /** More than so many are not counted. */
    public static final int COUNTED = 1000;

    static final String SQL = """
            with owed as (
                select *, count(*) over () as found
                  from (select * from task.assignment
                         where unit = :unit and state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                         order by due, id limit :counted) a
                 order by due, id limit :shown
            ), to_decide as (
                select *, count(*) over () as found
                  from (select * from task.assignment
                         where answers_to = :unit and (state = 'REPORTED' or extension_asked is not null)
                         limit :counted) a
                 order by due, id limit :shown
            ), awaited as (
                select *, count(*) over () as found
                  from (select * from task.assignment
                         where answers_to = :unit and unit <> :unit
                           and state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                         order by due, id limit :counted) a
                 order by due, id limit :shown
            ), listed as (
                select 'OWED' as list, 1 as place, owed.* from owed
                 union all select 'TO_DECIDE', 2, to_decide.* from to_decide
                 union all select 'AWAITED', 3, awaited.* from awaited
            )
            select l.list, l.id as assignment, l.unit, l.answers_to as counterpart, l.role, l.state, l.due, l.late_since,
                   l.days_late, l.extension_asked, l.percent, d.directive, d.label, d.sentence, l.found,
                   parts.done as parts_done, parts.total as parts
              from listed l
              join task.duty d on d.id = l.duty
             cross join lateral (select count(*) as total, count(*) filter (where part.state = 'DONE') as done
                                   from task.assignment part
                                  where part.parent = l.id and part.state <> 'CANCELLED') parts
             order by l.place, l.due, l.id
            """;

    private final JdbcClient jdbc;

    HomeScreen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All three lists, one after the other; what has no time limit comes last in each. */
    public List<HomeRow> of(UnitId unit) {
        return jdbc.sql(SQL)
                .param("unit", unit.value())
                .param("shown", SHOWN)
                .param("counted", COUNTED)
                .query(HomeRow.class)
                .list();
    }
}
