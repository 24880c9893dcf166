package vn.luytre.task.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;

/** The units for which who is signed in reads and acts. */
@Component
class OwnUnits {
    private final Access access;
    private final Units units;
    private final Clock clock;

    OwnUnits(Access access, Units units, Clock clock) {
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    Set<UnitId> all() {
        return access.own(Right.VIEW);
    }

    /** With their names of today. */
    Map<UnitId, String> named() {
        var named = new LinkedHashMap<UnitId, String>();
        units.all(all(), LocalDate.now(clock)).forEach(unit -> named.put(unit.id(), unit.name()));
        return named;
    }
}
