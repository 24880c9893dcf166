package vn.luytre.reporting.catalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.catalogue.CatalogueChange.Kind;
import vn.luytre.reporting.count.Recorded;
import vn.luytre.web.Refused;

/** Decides for a province and all below it which figures are counted from the registers of the movement instead of typed. */
@Service
public class CatalogueCounting {
    private final CatalogueDeciding deciding;
    private final OwnCatalogueStore own;
    private final Recorded recorded;

    CatalogueCounting(CatalogueDeciding deciding, OwnCatalogueStore own, Recorded recorded) {
        this.deciding = deciding;
        this.own = own;
        this.recorded = recorded;
    }

    /** Whether the registers say anything of a line. */
    public boolean isPossible(Line line) {
        return recorded.isKept(line.indicator());
    }

    /** Has a line counted, or typed again, from a period on. */
    @Transactional
    public void count(UnitId owner, FigureForm form, Line line, PeriodKey since, boolean counted, Author by) {
        deciding.begin(owner);
        deciding.requireNotOver(form, since);
        if (!isPossible(line)) throw new Refused("catalogue.refused.no-records");
        own.count(form.id(), line.position(), owner, since, counted);
        var kind = counted ? Kind.COUNT_ON : Kind.COUNT_OFF;
        deciding.say(
                owner,
                CatalogueChange.of(kind, form.id(), line.indicator().id()).since(since),
                by);
        own.change();
    }
}
