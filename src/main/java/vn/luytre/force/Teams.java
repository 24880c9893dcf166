package vn.luytre.force;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.force.ForceEvent.TeamChanged;
import vn.luytre.force.ForceEvent.TeamEnded;
import vn.luytre.force.ForceEvent.TeamFounded;
import vn.luytre.force.ForceEvent.TeamResumed;
import vn.luytre.force.ForceEvent.TeamsImported;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Teams from the decision that founded them to that which ended them. Right {@code RECORD} towards the commune. */
@Service
@Transactional
public class Teams {
    private final TeamStore store;
    private final TeamsInBulk bulk;
    private final Strengths strengths;
    private final TeamChecks checks;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teams(
            TeamStore store,
            TeamsInBulk bulk,
            Strengths strengths,
            TeamChecks checks,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.bulk = bulk;
        this.strengths = strengths;
        this.checks = checks;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Team> find(TeamId team) {
        return store.find(team);
    }

    /** Those of a commune that were at work on some day between two, by name. */
    @Transactional(readOnly = true)
    public List<Team> between(UnitId unit, LocalDate first, LocalDate last) {
        return store.between(unit, first, last);
    }

    /** Of those areas that a team at work covers its name. */
    @Transactional(readOnly = true)
    public Map<UnitId, String> covered(Collection<UnitId> areas, @Nullable TeamId but) {
        return areas.isEmpty() ? Map.of() : store.covered(areas, but);
    }

    /** All areas that a team at work covers. */
    @Transactional(readOnly = true)
    public Set<UnitId> covered() {
        return store.covered();
    }

    /** A team as its commune calls it, without marks. */
    public record Named(UnitId unit, String key) {}

    /** What teams at work of communes are called. */
    @Transactional(readOnly = true)
    public Set<Named> names(Collection<UnitId> units) {
        return units.isEmpty() ? Set.of() : bulk.names(units);
    }

    /** Many teams at once, which were checked before. */
    public int bring(UUID key, Author by, UnitId unit, List<NewTeam> teams) {
        return (int) commands.once(key, by.account(), "TEAMS", () -> {
            bulk.add(teams, by);
            events.publishEvent(new TeamsImported(unit, teams.size()));
            return teams.size();
        });
    }

    /** A commune has a team more. */
    public TeamId found(UUID key, Author by, UnitId unit, TeamDetails details, Strength strength) {
        return new TeamId(commands.once(key, by.account(), "TEAM", () -> founded(by, unit, details, strength)));
    }

    long founded(Author by, UnitId unit, TeamDetails details, Strength strength) {
        checks.of(unit, details, null);
        TeamChecks.origins(details, strength);
        if (strength.total() == 0) throw new Refused("force.team.nobody");
        if (names(List.of(unit)).contains(new Named(unit, Folding.key(details.name()))))
            throw new Refused("force.team.same-name", details.name());
        var id = store.add(unit, details);
        strengths.founded(id, details.foundedOn(), strength, details.decision(), by);
        events.publishEvent(new TeamFounded(id, unit, details.foundedOn()));
        return id.value();
    }

    /**
     * Says something else of a team.
     *
     * @param seen the version that was looked at
     */
    public void change(UUID key, Author by, TeamId id, int seen, TeamDetails details) {
        commands.once(key, by.account(), "TEAM CHANGED " + id, () -> {
            store.lock(id);
            var team = store.find(id).orElseThrow(NotFound::new);
            if (team.version() != seen) throw Refused.conflict("force.team.meanwhile");
            checks.of(team.unit(), details, team);
            TeamChecks.origins(details, team.strength());
            if (!team.details().foundedOn().equals(details.foundedOn())) mustNotHaveWorkedBefore(id, details);
            store.change(id, seen, details);
            events.publishEvent(new TeamChanged(id, team.unit()));
            return id.value();
        });
    }

    private void mustNotHaveWorkedBefore(TeamId id, TeamDetails details) {
        strengths.of(id).stream()
                .filter(StrengthChange::holds)
                .findFirst()
                .filter(first -> first.day().isBefore(details.foundedOn()))
                .ifPresent(first -> {
                    throw new Refused("force.team.founded-later", first.day());
                });
    }

    /** The team is no more. */
    public void end(UUID key, Author by, TeamId id, int seen, Team.Ending ending) {
        commands.once(key, by.account(), "TEAM ENDED " + id, () -> {
            var team = store.find(id).orElseThrow(NotFound::new);
            if (team.ended() != null) throw Refused.conflict("force.team.ended-already");
            if (ending.decision().isBlank()) throw new Refused("force.end.no-decision");
            if (ending.reason().isBlank()) throw new Refused("force.end.no-reason");
            if (ending.day().isAfter(LocalDate.now(clock))) throw new Refused("force.day.future", ending.day());
            if (ending.day().isBefore(team.details().foundedOn()))
                throw new Refused("force.end.before-founded", team.details().foundedOn());
            if (!store.end(id, seen, ending)) throw Refused.conflict("force.team.meanwhile");
            events.publishEvent(new TeamEnded(id, team.unit(), ending.day()));
            return id.value();
        });
    }

    /** The end was noted in error: it goes on. */
    public void resume(UUID key, Author by, TeamId id, int seen) {
        commands.once(key, by.account(), "TEAM RESUMED " + id, () -> {
            var team = store.find(id).orElseThrow(NotFound::new);
            if (team.ended() == null) throw Refused.conflict("force.team.at-work");
            checks.of(team.unit(), team.details(), team);
            if (!store.end(id, seen, null)) throw Refused.conflict("force.team.meanwhile");
            events.publishEvent(new TeamResumed(id, team.unit()));
            return id.value();
        });
    }
}
