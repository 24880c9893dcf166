package vn.luytre.force;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.force.ForceEvent.TeamHandedOver;
import vn.luytre.force.TeamSuccessionStore.AreaHeir;
import vn.luytre.force.TeamSuccessionStore.Covering;
import vn.luytre.force.TeamSuccessionStore.TeamMove;
import vn.luytre.organization.Succession;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitEvent;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;

/**
 * What becomes of teams at work when units merge, divide, end or stand elsewhere. A team covers what became of its areas, all of it
 * where one was divided; it belongs to the commune in which most of them stand. Told twice it happens once.
 */
@Component
class TeamSuccessions {
    private final TeamSuccessionStore store;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamSuccessions(TeamSuccessionStore store, Units units, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(UnitEvent.Rearranged event) {
        follow();
    }

    /** Brings all to where it belongs today. Called each night too, for changes that hold from a later day on. */
    @Transactional
    void follow() {
        store.lock();
        var day = LocalDate.now(clock);
        teams(areas(store.covering(), day), day);
        guards(day);
    }

    /** What teams cover after their areas were followed. */
    private List<Covering> areas(List<Covering> covering, LocalDate day) {
        var covered = covering.stream().map(Covering::area).distinct().toList();
        var heirs = new ArrayList<AreaHeir>();
        units.heirs(covered, day)
                .forEach((area, found) ->
                        found.units().stream().map(Unit::id).forEach(heir -> heirs.add(new AreaHeir(area, heir))));
        if (heirs.isEmpty()) return covering;
        store.replaceAreas(heirs);
        return store.covering();
    }

    private void teams(List<Covering> covering, LocalDate day) {
        var gone = units.heirs(covering.stream().map(Covering::unit).distinct().toList(), day);
        var answering =
                units.answering(covering.stream().map(Covering::area).distinct().toList(), day);
        var moves = covering.stream().collect(Collectors.groupingBy(Covering::team)).values().stream()
                .flatMap(areas -> move(areas, gone, answering).stream())
                .sorted(Comparator.comparingLong(move -> move.team().value()))
                .toList();
        if (moves.isEmpty()) return;
        store.move(moves);
        for (var move : moves) events.publishEvent(new TeamHandedOver(move.team(), move.from(), move.to()));
    }

    private static Optional<TeamMove> move(
            List<Covering> areas, Map<UnitId, Succession> gone, Map<UnitId, UnitId> answering) {
        var own = areas.getFirst().unit();
        var communes = areas.stream()
                .map(area -> answering.get(area.area()))
                .filter(commune -> commune != null)
                .toList();
        if (!gone.containsKey(own) && (communes.isEmpty() || communes.contains(own))) return Optional.empty();
        return most(communes)
                .or(() -> Optional.ofNullable(gone.get(own))
                        .flatMap(Succession::only)
                        .map(Unit::id))
                .map(to -> new TeamMove(areas.getFirst().team(), own, to));
    }

    /** The most frequent; of several the first one ever. */
    private static Optional<UnitId> most(Collection<UnitId> communes) {
        return communes.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<UnitId, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private void guards(LocalDate day) {
        var counted = store.counted();
        var standing = units.all(counted.values(), day).stream().map(Unit::id).collect(Collectors.toSet());
        var bodies = counted.keySet().stream()
                .filter(body -> !standing.contains(counted.get(body)))
                .toList();
        var now = units.all(bodies, day).stream()
                .filter(body -> body.parent() != null)
                .toList();
        if (!now.isEmpty()) store.moveGuards(now);
    }
}
