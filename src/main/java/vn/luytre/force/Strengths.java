package vn.luytre.force;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.force.ForceEvent.StrengthChangeWithdrawn;
import vn.luytre.force.ForceEvent.StrengthChanged;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** How strong teams are, day by day: who came, who left, as counts. Right {@code RECORD} towards the commune. */
@Service
@Transactional
public class Strengths {
    private final StrengthStore store;
    private final TeamStore teams;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Strengths(StrengthStore store, TeamStore teams, Commands commands, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.teams = teams;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** All changes, the oldest first; those that were withdrawn too. */
    @Transactional(readOnly = true)
    public List<StrengthChange> of(TeamId team) {
        return store.of(team);
    }

    /** The strength at the end of a day. */
    @Transactional(readOnly = true)
    public Strength on(TeamId team, LocalDate day) {
        return sum(store.of(team).stream()
                .filter(StrengthChange::holds)
                .filter(one -> !one.day().isAfter(day)));
    }

    private static Strength sum(Stream<StrengthChange> changes) {
        return changes.reduce(Strength.NONE, (sum, one) -> sum.with(one.role(), one.amount()), (left, _) -> left);
    }

    /** Notes that some came or left. */
    public void change(UUID key, Author by, TeamId id, NewStrength change) {
        commands.once(key, by.account(), "STRENGTH " + id, () -> {
            teams.lock(id);
            var team = teams.find(id).orElseThrow(NotFound::new);
            check(team, change);
            long added = store.add(id, change, by);
            mustBePossible(id);
            events.publishEvent(new StrengthChanged(id, team.unit(), change.role(), change.amount(), change.day()));
            return added;
        });
    }

    private void check(Team team, NewStrength change) {
        if (change.amount() == 0) throw new Refused("force.strength.nobody");
        if (change.reason().isBlank()) throw new Refused("force.strength.no-reason");
        if (change.day().isAfter(LocalDate.now(clock))) throw new Refused("force.day.future", change.day());
        if (!team.worked(change.day())) throw new Refused("force.strength.not-at-work", change.day());
    }

    /** On no day fewer than nobody, nor two heads. */
    private void mustBePossible(TeamId team) {
        var sum = Strength.NONE;
        var held = store.of(team).stream().filter(StrengthChange::holds).toList();
        for (int i = 0; i < held.size(); i++) {
            var one = held.get(i);
            sum = sum.with(one.role(), one.amount());
            boolean isEndOfDay = i == held.size() - 1 || !held.get(i + 1).day().equals(one.day());
            if (isEndOfDay && !sum.isPossible()) {
                throw new Refused(
                        sum.heads() > 1 ? "force.strength.two-heads" : "force.strength.too-few",
                        one.day(),
                        one.role(),
                        sum.of(one.role()));
            }
        }
    }

    /** It was noted in error. */
    public void withdraw(UUID key, Author by, TeamId id, long change, String reason) {
        if (reason.isBlank()) throw new Refused("force.withdraw.no-reason");
        commands.once(key, by.account(), "STRENGTH WITHDRAWN " + change, () -> {
            teams.lock(id);
            var team = teams.find(id).orElseThrow(NotFound::new);
            if (!store.withdraw(id, change, reason, by)) throw Refused.conflict("force.withdraw.already");
            mustBePossible(id);
            events.publishEvent(new StrengthChangeWithdrawn(id, team.unit(), change));
            return change;
        });
    }

    /** Those with whom a team begins. */
    void founded(TeamId team, LocalDate day, Strength strength, String reason, Author by) {
        if (!strength.isPossible()) throw new Refused("force.strength.two-heads", day, TeamRole.HEAD, strength.heads());
        for (var role : TeamRole.values())
            if (strength.of(role) > 0) store.add(team, new NewStrength(day, role, strength.of(role), reason), by);
    }
}
