package vn.luytre.safetymodel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.Succession;
import vn.luytre.organization.SuccessionWords;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitEvent;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.safetymodel.ModelSuccessionStore.ModelMove;
import vn.luytre.safetymodel.ModelSuccessionStore.SiteMove;
import vn.luytre.safetymodel.ModelSuccessionStore.SitePlace;
import vn.luytre.safetymodel.SafetyModelEvent.HandedOver;

/**
 * What becomes of models and sites when units merge, divide, end or stand elsewhere. A site goes with its area, and that with the
 * commune in which it now stands. A model goes to the only heir of the unit that owned it; where there are several, to the one that
 * now answers for most of its sites. What nobody can tell stays where it was. Told twice it happens once.
 */
@Component
class ModelSuccessions {
    private final ModelSuccessionStore store;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelSuccessions(ModelSuccessionStore store, Units units, ApplicationEventPublisher events, Clock clock) {
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
        sites(day);
        models(day);
    }

    private void sites(LocalDate day) {
        var places = store.places();
        var known = new HashSet<UnitId>();
        for (var place : places) {
            known.add(place.area());
            known.add(place.unit());
        }
        var gone = units.heirs(known, day);
        known.removeAll(gone.keySet());
        gone.values().forEach(heirs -> heirs.units().forEach(unit -> known.add(unit.id())));
        var now = new Now(gone, units.answering(known, day));
        var moves = new ArrayList<SiteMove>();
        for (var place : places) {
            var area = now.only(place.area());
            var unit = now.answering(place);
            if (area.equals(place.area()) && unit.equals(place.unit())) continue;
            moves.add(new SiteMove(
                    place,
                    area,
                    unit,
                    words(gone, place),
                    now.heir(place.area()).map(Unit::name).orElse("")));
        }
        if (moves.isEmpty()) return;
        store.moveSites(moves, day);
        for (var move : moves)
            if (!move.unit().equals(move.place().unit()))
                events.publishEvent(new HandedOver(
                        move.place().unit(), move.unit(), move.place().sites(), 0));
    }

    /** Where units are on a day. */
    private record Now(Map<UnitId, Succession> gone, Map<UnitId, UnitId> answering) {
        /** The only one that took over from a unit. */
        Optional<Unit> heir(UnitId unit) {
            return Optional.ofNullable(gone.get(unit)).flatMap(Succession::only);
        }

        UnitId only(UnitId unit) {
            return heir(unit).map(Unit::id).orElse(unit);
        }

        /** The one in which the area, or all that is left of it, stands; else what became of the commune. */
        UnitId answering(SitePlace place) {
            var heirs = gone.get(place.area());
            var areas = heirs == null
                    ? List.of(place.area())
                    : heirs.units().stream().map(Unit::id).toList();
            var found = areas.stream()
                    .map(area -> answering.getOrDefault(area, place.unit()))
                    .distinct()
                    .toList();
            return found.size() == 1 ? found.getFirst() : only(place.unit());
        }
    }

    private static String words(Map<UnitId, Succession> gone, SitePlace place) {
        return Stream.of(place.area(), place.unit())
                .distinct()
                .flatMap(unit -> Stream.ofNullable(gone.get(unit)))
                .map(heirs -> SuccessionWords.of(heirs.steps()))
                .distinct()
                .collect(Collectors.joining(". "));
    }

    private void models(LocalDate day) {
        var gone = units.heirs(store.owners(), day);
        if (gone.isEmpty()) return;
        var moves = gone.entrySet().stream()
                .map(one -> new ModelMove(
                        one.getKey(),
                        one.getValue().only().map(Unit::id).orElse(null),
                        SuccessionWords.of(one.getValue().steps())))
                .toList();
        store.moveTypes(moves);
        store.moveModels(moves, day)
                .forEach(moved -> events.publishEvent(new HandedOver(moved.from(), moved.to(), 0, moved.models())));
    }
}
