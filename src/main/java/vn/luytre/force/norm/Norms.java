package vn.luytre.force.norm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.force.ForceEvent.NormSet;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.web.Refused;

/** How large provinces want their teams, each since a day. Right {@code DECIDE} towards the province. */
@Repository
@Transactional
public class Norms {
    private final JdbcClient jdbc;
    private final Units units;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Norms(JdbcClient jdbc, Units units, Commands commands, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** What holds for a unit on a day: what the province above it has set last. */
    @Transactional(readOnly = true)
    public Optional<Norm> of(UnitId unit, LocalDate day) {
        var above =
                units.path(unit, day).stream().map(Unit::id).map(UnitId::value).toArray(Long[]::new);
        return jdbc.sql("""
                select first_day, base_homes, base_members, step_homes, decision from force.norm
                 where unit = any (:above) and first_day <= :day order by first_day desc limit 1
                """)
                .param("above", above)
                .param("day", day)
                .query(Norm.class)
                .optional();
    }

    /** All that a province has set, the last first. */
    @Transactional(readOnly = true)
    public List<Norm> all(UnitId province) {
        return jdbc.sql("""
                select first_day, base_homes, base_members, step_homes, decision from force.norm
                 where unit = :unit order by first_day desc
                """).param("unit", province.value()).query(Norm.class).list();
    }

    /** Sets it since a day; what was set for the same day is replaced. */
    public void set(UUID key, Author by, Unit province, Norm norm) {
        if (province.kind().level() != UnitLevel.PROVINCE) throw new Refused("force.norm.no-province");
        commands.once(key, by.account(), "NORM " + province.id(), () -> {
            add(by, province, norm);
            events.publishEvent(new NormSet(province.id(), norm.firstDay()));
            return 0;
        });
    }

    private void add(Author by, Unit province, Norm norm) {
        jdbc.sql("""
                insert into force.norm (unit, first_day, base_homes, base_members, step_homes, decision, at, account, by_name)
                values (:unit, :day, :households, :members, cast(:step as int), :decision, :now, :account, :name)
                on conflict (unit, first_day) do update
                   set base_homes = excluded.base_homes, base_members = excluded.base_members, step_homes = excluded.step_homes,
                       decision = excluded.decision, at = excluded.at, account = excluded.account, by_name = excluded.by_name
                """)
                .param("unit", province.id().value())
                .param("day", norm.firstDay())
                .param("households", norm.baseHomes())
                .param("members", norm.baseMembers())
                .param("step", norm.stepHomes())
                .param("decision", norm.decision())
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }
}
