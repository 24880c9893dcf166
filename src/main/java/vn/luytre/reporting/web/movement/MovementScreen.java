package vn.luytre.reporting.web.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.luytre.boundary.Boundaries;
import vn.luytre.identity.Access;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.movement.Measure;
import vn.luytre.reporting.movement.Movement;
import vn.luytre.reporting.movement.Movement.Picture;
import vn.luytre.reporting.movement.Standing;
import vn.luytre.web.NotFound;

/** Puts the page of leaders together. */
@Component
class MovementScreen {
    private static final int FIRST_YEAR = 2015;

    private final Movement movement;
    private final Boundaries boundaries;
    private final Units units;
    private final Access access;
    private final Desk desk;
    private final Clock clock;

    MovementScreen(Movement movement, Boundaries boundaries, Units units, Access access, Desk desk, Clock clock) {
        this.movement = movement;
        this.boundaries = boundaries;
        this.units = units;
        this.access = access;
        this.desk = desk;
        this.clock = clock;
    }

    MovementPage page(MovementController.Asked asked) {
        int thisYear = LocalDate.now(clock).getYear();
        int year = asked.year() == null ? thisYear : Math.clamp(asked.year(), FIRST_YEAR, thisYear);
        var day = movement.last(year);
        var scope = scope(asked.of(), day);
        var shown = Objects.requireNonNullElse(asked.show(), Measure.SITES);
        var picture = movement.picture(scope.id(), year, shown);
        var names = names(picture, day);
        var places = picture.places().stream()
                .filter(place -> asked.gap() == null || place.gaps().contains(asked.gap()))
                .sorted(Comparator.comparing(place -> names.getOrDefault(place.unit(), "")))
                .toList();
        return new MovementPage(
                scope,
                above(scope, day),
                year,
                day,
                shown,
                asked.topic(),
                asked.gap(),
                picture,
                places,
                MovementMap.of(places, shown, boundaries.of(units(places), day)),
                names,
                IntStream.rangeClosed(0, Movement.YEARS - 1)
                        .mapToObj(back -> thisYear - back)
                        .toList());
    }

    private static List<UnitId> units(List<Standing> places) {
        return places.stream().map(Standing::unit).toList();
    }

    private Unit scope(@Nullable Long asked, LocalDate day) {
        var unit = asked == null
                ? desk.units().stream().findFirst().orElseThrow(() -> new AccessDeniedException("no unit to look for"))
                : new UnitId(asked);
        access.require(Right.VIEW, unit);
        return units.findOrLast(unit, day).orElseThrow(NotFound::new);
    }

    private List<Unit> above(Unit scope, LocalDate day) {
        return units.ancestors(scope.id(), day).stream()
                .filter(unit -> access.may(Right.VIEW, unit.id()))
                .toList();
    }

    private Map<UnitId, String> names(Picture picture, LocalDate day) {
        var asked = new LinkedHashSet<>(units(picture.places()));
        var names = new HashMap<UnitId, String>();
        for (var unit : units.all(asked, day)) names.put(unit.id(), unit.name());
        for (var unit : picture.divided()) units.last(unit).ifPresent(last -> names.put(unit, last.name()));
        return names;
    }
}
