package vn.luytre.force.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.force.Team;
import vn.luytre.force.TeamId;
import vn.luytre.force.Teams;
import vn.luytre.identity.Access;
import vn.luytre.identity.Author;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.identity.Sight;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.UnitNames;
import vn.luytre.organization.Units;
import vn.luytre.web.NotFound;

/** Who sits before the screen, whose teams that person looks at, and what may be done with them. */
@Component
class ForceDesk {
    private final Access access;
    private final Desk desk;
    private final Units units;
    private final Teams teams;
    private final Clock clock;

    ForceDesk(Access access, Desk desk, Units units, Teams teams, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.units = units;
        this.teams = teams;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit that is asked for, else that for which the person works. */
    Unit unit(@Nullable Long asked) {
        return desk.unit(asked, Right.VIEW);
    }

    /** A unit towards which the person has the right. */
    Unit unit(UnitId unit, Right right) {
        return desk.unit(unit, right);
    }

    /** What a list looks at. */
    Sight sight(@Nullable Long asked) {
        return desk.sight(asked);
    }

    boolean may(Right right, UnitId unit) {
        return access.may(right, unit);
    }

    Author author(Right right, UnitId unit) {
        return desk.author(right, unit);
    }

    /** A team of a unit towards which the person has the right. */
    Team team(long id, Right right) {
        var team = teams.find(new TeamId(id)).orElseThrow(NotFound::new);
        access.require(right, team.unit());
        return team;
    }

    /** A unit and all below it that stand today. */
    Set<UnitId> standing(Unit unit) {
        return units.within(unit.id(), today());
    }

    /** All that stand today of what a list looks at. */
    Set<UnitId> standing(Sight sight) {
        if (!sight.isOfSeveral()) return standing(sight.unit());
        return desk.units().stream()
                .flatMap(own -> units.within(own, today()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those below a unit that are of a level, by name. */
    List<Unit> below(Unit unit, UnitLevel level) {
        return those(standing(unit), level);
    }

    /** Those among units that are of a level, by name. */
    List<Unit> those(Collection<UnitId> some, UnitLevel level) {
        return units.all(some, today()).stream()
                .filter(one -> one.kind().level() == level)
                .toList();
    }

    /** The communes among which who founds a team chooses: those of a province, the own ones of somebody who works for several. */
    Map<String, String> communes(Unit unit) {
        boolean isProvince = unit.kind().level() == UnitLevel.PROVINCE;
        var offered = isProvince ? units.children(unit.id(), today()) : units.all(desk.units(), today());
        var communes = new LinkedHashMap<String, String>();
        communes.put(isProvince ? "" : unit.id().toString(), unit.name());
        offered.stream()
                .filter(one -> one.kind().level() == UnitLevel.COMMUNE)
                .forEach(one -> communes.putIfAbsent(one.id().toString(), one.name()));
        return communes.size() > 1 ? communes : Map.of();
    }

    /** What units are called today, or were when they ended. */
    UnitNames names(Collection<UnitId> wanted) {
        return units.names(wanted, today());
    }

    /** The province above a unit, or itself. */
    Unit province(Unit unit) {
        return units.path(unit.id(), today()).stream()
                .filter(one -> one.kind().level() == UnitLevel.PROVINCE)
                .findFirst()
                .orElse(unit);
    }
}
