package vn.luytre.force;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.web.Refused;

/** What must hold for what is said of a team. */
@Component
class TeamChecks {
    private final Units units;
    private final TeamStore store;
    private final Clock clock;

    TeamChecks(Units units, TeamStore store, Clock clock) {
        this.units = units;
        this.store = store;
        this.clock = clock;
    }

    /** A team of a commune covers residential areas of it that no other team covers. */
    void of(UnitId unit, TeamDetails details, @Nullable Team before) {
        var today = LocalDate.now(clock);
        if (details.name().isBlank()) throw new Refused("force.team.no-name");
        if (details.decision().isBlank()) throw new Refused("force.team.no-decision");
        if (details.foundedOn().isAfter(today)) throw new Refused("force.day.future", details.foundedOn());
        if (details.decisionDay().isAfter(today)) throw new Refused("force.day.future", details.decisionDay());
        isCommune(unit, today);
        areas(unit, details, before, today);
    }

    private void isCommune(UnitId unit, LocalDate today) {
        boolean isCommune = units.find(unit, today)
                .filter(one -> one.kind().level() == UnitLevel.COMMUNE)
                .isPresent();
        if (!isCommune) throw new Refused("force.team.no-commune");
    }

    private void areas(UnitId unit, TeamDetails details, @Nullable Team before, LocalDate today) {
        if (details.areas().isEmpty()) throw new Refused("force.team.no-area");
        var own = units.within(unit, today);
        var residential = units.all(details.areas(), today).stream()
                .filter(area -> area.kind().level() == UnitLevel.RESIDENTIAL)
                .map(Unit::id)
                .toList();
        for (var area : details.areas()) {
            boolean isOld = before != null && before.details().areas().contains(area);
            if (!isOld && !(own.contains(area) && residential.contains(area)))
                throw new Refused("force.team.strange-area");
        }
        store.covered(details.areas(), before == null ? null : before.id()).forEach((area, name) -> {
            throw new Refused(
                    "force.team.covered",
                    units.find(area, today).map(Unit::name).orElse(area.toString()),
                    name);
        });
    }

    /** Of no more than there are it is known whence they came. */
    static void origins(TeamDetails details, Strength strength) {
        if (details.origins().total() > strength.total())
            throw new Refused("force.team.origins", details.origins().total(), strength.total());
    }
}
