package vn.luytre.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Access;
import vn.luytre.identity.Author;
import vn.luytre.identity.Desk;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.total.Place;
import vn.luytre.web.NotFound;

/** Who sits before the screen, and which figures that person may see and do something with. */
@Component
public class FigureDesk {
    private final Access access;
    private final Desk desk;
    private final Units units;
    private final Catalogue catalogue;
    private final Clock clock;

    FigureDesk(Access access, Desk desk, Units units, Catalogue catalogue, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.units = units;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The units for which the person looks at figures. */
    public Set<UnitId> units() {
        return desk.units();
    }

    public boolean may(Right right, UnitId unit) {
        return access.may(right, unit);
    }

    public void require(Right right, UnitId unit) {
        access.require(right, unit);
    }

    /** Figures of a unit towards which the person has the right; who has not does not even learn whether there are any. */
    Sheet sheet(Right right, String form, String period, long unit) {
        var id = new UnitId(unit);
        access.require(right, id);
        var found = catalogue.form(form).filter(one -> catalogue.isFor(one, id)).orElseThrow(NotFound::new);
        var key = PeriodReading.read(period, found.frequency()).orElseThrow(NotFound::new);
        var then = units.findOrLast(id, found.lastDay(key)).orElseThrow(NotFound::new);
        return new Sheet(catalogue.asked(found, id, key), key, then);
    }

    /** A form and one of its periods. */
    Optional<PeriodKey> period(FigureForm form, String text) {
        return PeriodReading.read(text, form.frequency());
    }

    /** The person by a right towards a unit: in its name, or in that of the unit above from which the right comes. */
    public Author author(Right right, UnitId unit) {
        return desk.author(right, unit);
    }

    /** Which figures: of a form, of a period, of a unit as it was at the end of that. */
    record Sheet(FigureForm form, PeriodKey period, Unit unit) {
        Place place() {
            return new Place(form.id(), period, unit.id());
        }

        /** Whether the unit types its figures; else they are those below it, added up. */
        boolean isTyped() {
            return form.reporters().contains(unit.kind());
        }

        String address() {
            return address(form, period, unit.id());
        }

        static String address(FigureForm form, PeriodKey period, UnitId unit) {
            return "/figures/" + form.code() + "/" + PeriodReading.write(period, form.frequency()) + "/" + unit;
        }
    }
}
