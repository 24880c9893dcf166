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

    /** Others that have the same duty are one line, that of the one whose date comes first; extensions are decided one by one. */
    static final String SQL = """
            with owed as (
                select id, due, 1::bigint as units, count(*) over () as found
                  from (select id, due from task.assignment
                         where unit = :unit and state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                         order by due, id limit :counted) a
                 order by due, id limit :shown
            ), to_decide as (
                select (array_agg(id order by due, id))[1] as id, min(due) as due, count(*) as units, sum(count(*)) over () as found
                  from (select id, due, duty, case when extension_asked is not null then id end as asking
                          from task.assignment
                         where answers_to = :unit and (state = 'REPORTED' or extension_asked is not null)
                         limit :counted) a
                 group by duty, asking
                 order by 2, 1 limit :shown
            ), awaited as (
                select (array_agg(id order by due, id))[1] as id, min(due) as due, count(*) as units, sum(count(*)) over () as found
                  from (select id, due, duty from task.assignment
                         where answers_to = :unit and unit <> :unit
                           and state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                         order by due, id limit :counted) a
                 group by duty
                 order by 2, 1 limit :shown
            ), listed as (
                select 'OWED' as list, 1 as place, owed.* from owed
                 union all select 'TO_DECIDE', 2, to_decide.* from to_decide
                 union all select 'AWAITED', 3, awaited.* from awaited
            )
            select l.list, a.id as assignment, a.unit, a.answers_to as counterpart, a.role, a.state, a.due, a.late_since,
                   a.days_late, a.extension_asked, a.percent, a.duty, d.directive, d.label, d.sentence, l.units, l.found,
                   parts.done as parts_done, parts.total as parts
              from listed l
              join task.assignment a on a.id = l.id
              join task.duty d on d.id = a.duty
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
