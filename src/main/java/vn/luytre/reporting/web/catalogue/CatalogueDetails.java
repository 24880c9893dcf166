package vn.luytre.reporting.web.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitLevel;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.Count;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.catalogue.CatalogueCounting;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.web.FigureDesk;
import vn.luytre.reporting.web.catalogue.HistoryPage.Entry;

/** Puts one indicator or one form of the catalogue together for a page, with what was decided about it. */
@Component
class CatalogueDetails {
    private final CatalogueScreen screen;
    private final Catalogue catalogue;
    private final CatalogueEditing editing;
    private final CatalogueCounting counting;
    private final FigureDesk desk;

    CatalogueDetails(
            CatalogueScreen screen,
            Catalogue catalogue,
            CatalogueEditing editing,
            CatalogueCounting counting,
            FigureDesk desk) {
        this.screen = screen;
        this.catalogue = catalogue;
        this.editing = editing;
        this.counting = counting;
        this.desk = desk;
    }

    LinePage line(Unit unit, String form, int position) {
        var row = screen.row(unit.id(), form, position);
        var indicator = row.line().indicator();
        var pair = indicator.rate().stream().findFirst();
        return new LinePage(
                unit,
                row,
                decides(unit),
                unit.id().equals(indicator.owner()),
                catalogue.isKey(row.form(), row.line(), unit.id()),
                counting.isPossible(row.line()),
                indicator.counted().filter(Count.RECORDS::equals).isPresent(),
                pair.map(one -> catalogue.indicator(one.part())).orElse(null),
                pair.map(one -> catalogue.indicator(one.whole())).orElse(null),
                screen.ahead(row.form()),
                changes(unit).stream()
                        .filter(entry -> entry.indicator() != null
                                && indicator.id().equals(entry.indicator().id())
                                && (entry.form() == null
                                        || entry.form().id().equals(row.form().id())))
                        .toList());
    }

    FormPage formPage(Unit unit, String code) {
        var form = screen.form(unit.id(), code);
        return new FormPage(
                unit,
                form,
                decides(unit),
                unit.id().equals(form.owner()),
                catalogue.first(form, unit.id()),
                screen.behind(form),
                screen.ahead(form),
                others(unit, form),
                changes(unit).stream()
                        .filter(entry ->
                                entry.form() != null && entry.form().id().equals(form.id()))
                        .toList());
    }

    private List<Indicator> others(Unit unit, FigureForm form) {
        return catalogue.forms(unit.id()).stream()
                .flatMap(one -> one.asked().stream())
                .map(Line::indicator)
                .distinct()
                .filter(indicator -> form.line(indicator.id()).isEmpty())
                .toList();
    }

    private boolean decides(Unit unit) {
        return unit.kind().level() == UnitLevel.PROVINCE && desk.may(Right.DECIDE, unit.id());
    }

    /** What a province changed, the last first. */
    List<Entry> changes(Unit province) {
        return editing.changes(province.id()).stream()
                .map(change -> new Entry(
                        change,
                        change.form() == null ? null : catalogue.form(change.form()),
                        change.indicator() == null ? null : catalogue.indicator(change.indicator())))
                .toList();
    }
}
