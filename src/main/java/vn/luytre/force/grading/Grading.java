package vn.luytre.force.grading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.force.ForceEvent.GradeRevoked;
import vn.luytre.force.ForceEvent.GradesDecided;
import vn.luytre.force.ForceEvent.GradesProposed;
import vn.luytre.force.ForceEvent.GradesReturned;
import vn.luytre.force.Team;
import vn.luytre.force.TeamId;
import vn.luytre.force.Teams;
import vn.luytre.force.grading.TeamGrading.State;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.organization.UnitId;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/**
 * The yearly grading of the teams of a commune: proposed with the right {@code RECORD}, decided by another person with the right
 * {@code DECIDE}. Every refusal names the rule.
 */
@Service
@Transactional
public class Grading {
    private final GradingStore store;
    private final GradingYears years;
    private final Teams teams;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grading(
            GradingStore store,
            GradingYears years,
            Teams teams,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.years = years;
        this.teams = teams;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** The teams of a commune that were at work in a year. */
    @Transactional(readOnly = true)
    public List<Team> teams(UnitId unit, int year) {
        var period = years.rules(year).period(year);
        return teams.between(unit, period.start(), period.end());
    }

    /** How far the gradings of a commune are. */
    @Transactional(readOnly = true)
    public Map<TeamId, TeamGrading> of(UnitId unit, int year) {
        return store.of(unit, year).stream().collect(Collectors.toMap(TeamGrading::team, Function.identity()));
    }

    /** The gradings of a team, the last year first. */
    @Transactional(readOnly = true)
    public List<TeamGrading> of(TeamId team) {
        return store.of(team);
    }

    /**
     * Proposes grades, all of them or none.
     *
     * @return what speaks against it; none where it is done
     */
    public List<GradingFault> propose(UUID key, Author by, UnitId unit, int year, List<Proposal> proposals) {
        var faults = faults(unit, year, proposals);
        if (!faults.isEmpty()) return faults;
        if (proposals.isEmpty()) throw new Refused("force.grading.nothing");
        commands.once(key, by.account(), "GRADES " + unit + " " + year, () -> {
            store.lock(unit, year);
            mustBeAsSeen(unit, year, proposals);
            store.propose(unit, year, proposals, by);
            store.step(year, ids(proposals), "PROPOSED", "", by);
            events.publishEvent(new GradesProposed(unit, year, proposals.size()));
            return proposals.size();
        });
        return List.of();
    }

    private static List<TeamId> ids(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::team).toList();
    }

    private List<GradingFault> faults(UnitId unit, int year, List<Proposal> proposals) {
        var rules = years.rules(year);
        var known = teams(unit, year).stream().collect(Collectors.toMap(Team::id, Function.identity()));
        return proposals.stream()
                .flatMap(one -> {
                    var team = Optional.ofNullable(known.get(one.team())).orElseThrow(NotFound::new);
                    return rules.against(team, one, year).stream()
                            .map(rule ->
                                    new GradingFault(one.team(), team.details().name(), rule));
                })
                .toList();
    }

    private void mustBeAsSeen(UnitId unit, int year, List<Proposal> proposals) {
        var now = of(unit, year);
        for (var one : proposals) {
            var before = now.get(one.team());
            if (before != null && before.state() == State.DECIDED) throw Refused.conflict("force.grading.decided");
            if ((before == null ? 0 : before.version()) != one.seen())
                throw Refused.conflict("force.grading.meanwhile");
        }
    }

    /** Decides what is proposed for these teams. */
    public void decide(
            UUID key, Author by, UnitId unit, int year, Collection<TeamId> chosen, String decision, LocalDate day) {
        commands.once(key, by.account(), "GRADES DECIDED " + unit + " " + year, () -> {
            store.lock(unit, year);
            mayDecide(by, unit, year, chosen, day);
            if (decision.isBlank()) throw new Refused("force.grading.no-decision");
            store.decide(year, chosen, decision, day, by);
            store.step(year, chosen, "DECIDED", decision, by);
            events.publishEvent(new GradesDecided(unit, year, chosen.size(), decision));
            return chosen.size();
        });
    }

    private void mayDecide(Author by, UnitId unit, int year, Collection<TeamId> chosen, LocalDate day) {
        var rules = years.rules(year);
        var all = proposed(unit, year, chosen);
        if (day.isAfter(LocalDate.now(clock))) throw new Refused("force.day.future", day);
        if (day.isBefore(rules.period(year).end()))
            throw new Refused(
                    "force.grading.running",
                    rules.named(GradingRule.PERIOD),
                    rules.period(year).end());
        if (chosen.stream().anyMatch(team -> one(all, team).proposedBy().equals(by.account())))
            throw new Refused("force.grading.own", rules.named(GradingRule.DECISION));
        mustStillHold(rules, unit, year, chosen, all);
        new Cap(rules).mustHold(all.values(), chosen);
    }

    private static TeamGrading one(Map<TeamId, TeamGrading> all, TeamId team) {
        return Optional.ofNullable(all.get(team)).orElseThrow(NotFound::new);
    }

    private Map<TeamId, TeamGrading> proposed(UnitId unit, int year, Collection<TeamId> chosen) {
        if (chosen.isEmpty()) throw new Refused("force.grading.nobody");
        var all = of(unit, year);
        if (chosen.stream().anyMatch(team -> one(all, team).state() != State.PROPOSED))
            throw Refused.conflict("force.grading.not-proposed");
        return all;
    }

    /** A team may have changed since somebody proposed its grade. */
    private void mustStillHold(
            GradingRules rules, UnitId unit, int year, Collection<TeamId> chosen, Map<TeamId, TeamGrading> all) {
        for (var team : teams(unit, year)) {
            if (!chosen.contains(team.id()) || one(all, team.id()).grade() == null) continue;
            if (rules.excluded(team, year, "") == GradingRule.SERVICE)
                throw new Refused("force.grading.refused", team.details().name(), rules.named(GradingRule.SERVICE));
        }
    }

    /** Gives proposals back to who made them. */
    public void giveBack(UUID key, Author by, UnitId unit, int year, Collection<TeamId> chosen, String reason) {
        if (reason.isBlank()) throw new Refused("force.grading.no-reason");
        commands.once(key, by.account(), "GRADES RETURNED " + unit + " " + year, () -> {
            store.lock(unit, year);
            proposed(unit, year, chosen);
            store.giveBack(year, chosen, reason);
            store.step(year, chosen, "RETURNED", reason, by);
            events.publishEvent(new GradesReturned(unit, year, chosen.size()));
            return chosen.size();
        });
    }

    /** What was decided for a team does not hold any more. */
    public void revoke(UUID key, Author by, UnitId unit, int year, TeamId team, String reason) {
        if (reason.isBlank()) throw new Refused("force.grading.no-reason");
        commands.once(key, by.account(), "GRADE REVOKED " + team + " " + year, () -> {
            store.lock(unit, year);
            var all = new HashMap<>(of(unit, year));
            if (one(all, team).state() != State.DECIDED) throw Refused.conflict("force.grading.not-decided");
            all.remove(team);
            new Cap(years.rules(year)).mustHold(all.values(), List.of());
            store.step(year, List.of(team), "REVOKED", reason, by);
            store.giveBack(year, List.of(team), reason);
            events.publishEvent(new GradeRevoked(team, unit, year));
            return team.value();
        });
    }
}
