package vn.luytre.reporting.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.reporting.FigureEvent.CatalogueChanged;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.web.Refused;

/** What all decisions about the catalogue have in common: one after the other, by provinces, not for what is over, written down. */
@Component
class CatalogueDeciding {
    private final OwnCatalogueStore own;
    private final CatalogueChangeStore changes;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogueDeciding(
            OwnCatalogueStore own,
            CatalogueChangeStore changes,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.changes = changes;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** One after the other; only for provinces, so that no two decide about the same unit. */
    void begin(UnitId owner) {
        own.change();
        var unit = units.find(owner, LocalDate.now(clock)).orElseThrow();
        if (unit.kind().level() != UnitLevel.PROVINCE) throw new Refused("catalogue.refused.not-province");
    }

    void requireNotOver(FigureForm form, PeriodKey since) {
        if (since.compareTo(form.periodOf(LocalDate.now(clock))) < 0) throw new Refused("catalogue.refused.past");
    }

    void say(UnitId owner, CatalogueChange change, Author by) {
        changes.add(owner, change, by, OffsetDateTime.now(clock));
        events.publishEvent(new CatalogueChanged(owner, change.kind().name(), change.form(), change.indicator()));
    }

    List<CatalogueChange> changes(UnitId owner) {
        return changes.of(owner);
    }
}
