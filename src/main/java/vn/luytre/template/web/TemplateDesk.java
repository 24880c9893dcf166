package vn.luytre.template.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Author;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.template.OfficeTemplate;
import vn.luytre.template.OfficeTemplates;
import vn.luytre.web.NotFound;

/** Who sits before the screen, and whose templates that person administers. */
@Component
class TemplateDesk {
    private final Access access;
    private final Desk desk;
    private final OfficeTemplates templates;
    private final Units units;
    private final Office office;
    private final Clock clock;

    TemplateDesk(Access access, Desk desk, OfficeTemplates templates, Units units, Office office, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.templates = templates;
        this.units = units;
        this.office = office;
        this.clock = clock;
    }

    /** The unit asked for, or the province of the whole office, or the first one. */
    Unit unit(@Nullable Long asked) {
        var whole = access.reachesEverywhere(Right.MANAGE_UNITS) ? office.province() : Optional.<UnitId>empty();
        var unit = Optional.ofNullable(asked)
                .map(UnitId::new)
                .or(() -> whole)
                .or(() -> access.own(Right.MANAGE_UNITS).stream().findFirst())
                .orElseThrow(() -> new AccessDeniedException("no unit to administer"));
        access.require(Right.MANAGE_UNITS, unit);
        return units.findOrLast(unit, LocalDate.now(clock)).orElseThrow(NotFound::new);
    }

    OfficeTemplate template(long id) {
        var template = templates.find(id).orElseThrow(NotFound::new);
        access.require(Right.MANAGE_UNITS, template.unit());
        return template;
    }

    Author author(UnitId unit) {
        return desk.author(Right.MANAGE_UNITS, unit);
    }
}
