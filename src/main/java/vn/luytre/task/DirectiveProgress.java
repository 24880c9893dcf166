package vn.luytre.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.FollowUp;
import vn.luytre.organization.UnitId;

/** Tells the page of a directive how far its duties are, and who may read it because a duty of it is theirs. */
@Component
class DirectiveProgress implements FollowUp {
    private final JdbcClient jdbc;
    private final Clock clock;

    DirectiveProgress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean concerns(DirectiveId directive, Collection<UnitId> units) {
        return jdbc.sql("""
                select exists (select 1 from task.assignment a join task.duty d on d.id = a.duty
                                where d.directive = :directive and a.unit = any (:units))
                """)
                .param("directive", directive.value())
                .param("units", UnitId.values(units))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<DirectiveId> received(Collection<UnitId> units) {
        return new HashSet<>(jdbc.sql("""
                select distinct d.directive as value from task.assignment a join task.duty d on d.id = a.duty
                 where a.unit = any (:units) and d.directive is not null
                """)
                .param("units", UnitId.values(units))
                .query(DirectiveId.class)
                .list());
    }

    @Override
    public Optional<Progress> of(DirectiveId directive) {
        var address = "/assignments?side=WITHIN&state=ALL&directive=" + directive;
        return jdbc.sql("""
                select count(*) as total, count(*) filter (where a.state = 'DONE') as done,
                       count(*) filter (where a.due < :today and a.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'))
                           as late
                  from task.assignment a
                  join task.duty d on d.id = a.duty
                 where d.directive = :directive and a.state <> 'CANCELLED'
                """)
                .param("directive", directive.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) ->
                        new Progress(row.getLong("total"), row.getLong("done"), row.getLong("late"), address))
                .optional()
                .filter(progress -> progress.total() > 0);
    }
}
