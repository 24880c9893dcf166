package vn.luytre.boundary.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.luytre.boundary.Boundaries;
import vn.luytre.boundary.BoundaryDelivery;
import vn.luytre.boundary.BoundaryDraft;
import vn.luytre.boundary.file.Shape;
import vn.luytre.identity.Access;
import vn.luytre.identity.Author;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.web.NotFound;

/** Who administers which boundaries, and what the pages show. */
@Component
class BoundaryScreen {
    private final Boundaries boundaries;
    private final Units units;
    private final Office office;
    private final Access access;
    private final Desk desk;
    private final Clock clock;

    BoundaryScreen(Boundaries boundaries, Units units, Office office, Access access, Desk desk, Clock clock) {
        this.boundaries = boundaries;
        this.units = units;
        this.office = office;
        this.access = access;
        this.desk = desk;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit asked for, or the province of the whole office, or the first one that the person administers. */
    UnitId unit(@Nullable Long asked) {
        var own = access.reachesEverywhere(Right.MANAGE_UNITS) ? office.province() : Optional.<UnitId>empty();
        var unit = Optional.ofNullable(asked)
                .map(UnitId::new)
                .or(() -> own)
                .or(() -> access.own(Right.MANAGE_UNITS).stream().findFirst())
                .orElseThrow(() -> new AccessDeniedException("no unit to administer"));
        require(unit);
        return unit;
    }

    private void require(UnitId unit) {
        access.require(Right.MANAGE_UNITS, unit.equals(Boundaries.COUNTRY) ? null : unit);
    }

    Author author(UnitId unit) {
        var authority = access.authority(Right.MANAGE_UNITS, unit.equals(Boundaries.COUNTRY) ? null : unit)
                .orElseThrow(() -> new AccessDeniedException("boundaries of " + unit));
        return new Author(access.current().id(), desk.name(authority), unit);
    }

    BoundaryPage page(UnitId unit) {
        var places = boundaries.places(unit, today());
        var shapes = boundaries.of(places.stream().map(Unit::id).toList(), today());
        return new BoundaryPage(
                unit,
                units.find(unit, today()),
                places.stream().filter(one -> shapes.containsKey(one.id())).toList(),
                places.stream().filter(one -> !shapes.containsKey(one.id())).toList(),
                boundaries.deliveries(unit),
                shapes.isEmpty() ? null : sketch(unit, places, shapes),
                usualDay(places));
    }

    /** Since when there are these units and no others. */
    private LocalDate usualDay(List<Unit> places) {
        return places.stream()
                .map(Unit::firstDay)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(today());
    }

    private static Sketch sketch(UnitId unit, Collection<Unit> places, Map<UnitId, Shape> shapes) {
        var names = new LinkedHashMap<UnitId, String>();
        var drawn = new LinkedHashMap<UnitId, Shape>();
        for (var place : places) {
            var shape = shapes.get(place.id());
            if (shape == null) continue;
            names.put(place.id(), place.name());
            drawn.put(place.id(), shape);
        }
        return Sketch.of(unit, drawn, id -> {
            var name = Objects.requireNonNull(names.get(id));
            return new Sketch.Said("good", name, name);
        });
    }

    PreviewPage preview(BoundaryDraft draft) {
        return PreviewPage.of(draft, name(draft.unit()), boundaries.matches(draft));
    }

    private String name(UnitId unit) {
        return units.findOrLast(unit, today()).map(Unit::name).orElse("");
    }

    /** A draft of a unit that the person administers. */
    BoundaryDraft draft(long id) {
        var draft = boundaries.draft(id).orElseThrow(NotFound::new);
        require(draft.unit());
        return draft;
    }

    BoundaryDelivery delivery(long id) {
        var delivery = boundaries.find(id).orElseThrow(NotFound::new);
        require(delivery.unit());
        return delivery;
    }

    DeliveryPage page(BoundaryDelivery delivery) {
        var shapes = boundaries.of(delivery.id());
        var there = units.all(shapes.keySet(), delivery.firstDay());
        return new DeliveryPage(
                delivery,
                name(delivery.unit()),
                there.stream().map(Unit::name).toList(),
                sketch(delivery.unit(), there, shapes));
    }
}
