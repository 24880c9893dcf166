package vn.luytre.reporting.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.web.FigureDesk;
import vn.luytre.reporting.web.catalogue.CataloguePage.Group;
import vn.luytre.reporting.web.catalogue.CataloguePage.Row;
import vn.luytre.reporting.web.catalogue.HistoryPage.Entry;
import vn.luytre.text.Folding;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Puts the catalogue together for a page. */
@Component
class CatalogueScreen {
    private final Catalogue catalogue;
    private final FigureDesk desk;
    private final Units units;
    private final CatalogueEditing editing;

    CatalogueScreen(Catalogue catalogue, FigureDesk desk, Units units, CatalogueEditing editing) {
        this.catalogue = catalogue;
        this.editing = editing;
        this.desk = desk;
        this.units = units;
    }

    /** What is looked for in the catalogue; null or empty is everything. */
    record Search(
            @Nullable String find,
            @Nullable String form,
            @Nullable State state) {
        private boolean fits(Row row) {
            return fits(row.line())
                    && (form == null || form.isEmpty() || form.equals(row.form().code()))
                    && fitsState(row);
        }

        private boolean fits(Line line) {
            if (find == null || find.isBlank()) return true;
            var indicator = line.indicator();
            var text = Folding.key(indicator.code() + " " + indicator.name() + " " + indicator.measure());
            return text.contains(Folding.key(find.strip()));
        }

        private boolean fitsState(Row row) {
            if (state == null) return true;
            return switch (state) {
                case USED -> row.used();
                case UNUSED -> !row.used();
                case OWN -> row.isOwn();
            };
        }
    }

    /** Which part of the catalogue. */
    enum State {
        USED,
        UNUSED,
        OWN
    }

    CataloguePage page(@Nullable Long asked, Search search) {
        var unit = unit(asked);
        var groups = new TreeMap<String, List<Row>>();
        for (var form : catalogue.forms(unit.id())) {
            for (var line : form.lines()) {
                var row = row(unit.id(), form, line);
                if (isSeen(line, row, unit.id()) && search.fits(row))
                    groups.computeIfAbsent(line.indicator().group(), _ -> new ArrayList<>())
                            .add(row);
            }
        }
        var province = province(unit);
        return new CataloguePage(
                unit,
                province,
                province != null && desk.may(Right.DECIDE, province.id()),
                catalogue.forms(unit.id()),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), catalogue.groupName(group.getKey()), group.getValue()))
                        .toList());
    }

    /** Nobody sees what another province added to a form of all. */
    private boolean isSeen(Line line, Row row, UnitId unit) {
        var owner = line.indicator().owner();
        return owner == null || row.used() || catalogue.isBelow(unit, owner);
    }

    Row row(UnitId unit, FigureForm form, Line line) {
        var running = form.periodOf(desk.today());
        return new Row(
                form,
                line,
                running,
                !line.dropped(),
                catalogue.since(form, line, unit, running).orElse(null),
                catalogue.planned(form, line, unit, running));
    }

    /** The row of a line, as a page about it shows it. */
    Row row(UnitId unit, String code, int position) {
        var form = form(unit, code);
        return form.lines().stream()
                .filter(line -> line.position() == position)
                .map(line -> row(unit, form, line))
                .filter(row -> isSeen(row.line(), row, unit))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    LinePage line(Unit unit, String form, int position) {
        var row = row(unit.id(), form, position);
        var indicator = row.line().indicator();
        var pair = indicator.rate().stream().findFirst();
        return new LinePage(
                unit,
                row,
                decides(unit),
                unit.id().equals(indicator.owner()),
                catalogue.isKey(row.form(), row.line(), unit.id()),
                pair.map(one -> catalogue.indicator(one.part())).orElse(null),
                pair.map(one -> catalogue.indicator(one.whole())).orElse(null),
                ahead(row.form()),
                changes(unit).stream()
                        .filter(entry -> indicator.equals(entry.indicator())
                                && (entry.form() == null
                                        || entry.form().id().equals(row.form().id())))
                        .toList());
    }

    FormPage formPage(Unit unit, String code) {
        var form = form(unit.id(), code);
        return new FormPage(
                unit,
                form,
                decides(unit),
                unit.id().equals(form.owner()),
                catalogue.first(form, unit.id()),
                behind(form),
                ahead(form),
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

    FigureForm form(UnitId unit, String code) {
        return catalogue.forms(unit).stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Unit unit(@Nullable Long asked) {
        var id = asked == null
                ? desk.units().stream().findFirst().orElseThrow(() -> new AccessDeniedException("no unit"))
                : new UnitId(asked);
        desk.require(Right.VIEW, id);
        return units.find(id, desk.today()).or(() -> units.last(id)).orElseThrow(NotFound::new);
    }

    @Nullable
    Unit province(Unit unit) {
        if (unit.kind().level() == UnitLevel.PROVINCE) return unit;
        return units.ancestors(unit.id(), desk.today()).stream()
                .filter(one -> one.kind().level() == UnitLevel.PROVINCE)
                .findFirst()
                .orElse(null);
    }

    /** The province that decides; others learn why they do not. */
    Unit deciding(long id) {
        desk.require(Right.DECIDE, new UnitId(id));
        var unit = unit(id);
        if (unit.kind().level() != UnitLevel.PROVINCE) throw new Refused("catalogue.refused.not-province");
        return unit;
    }

    /** The period that runs and those after it. */
    List<PeriodKey> ahead(FigureForm form) {
        return Stream.iterate(form.periodOf(desk.today()), form::after)
                .limit(form.frequency().perYear() + 1L)
                .toList();
    }

    /** The period that runs and those before it: from when a form may be owed. */
    List<PeriodKey> behind(FigureForm form) {
        return Stream.iterate(form.periodOf(desk.today()), form::before)
                .limit(2L * form.frequency().perYear() + 2)
                .toList();
    }

    PeriodKey period(FigureForm form, String text) {
        return PeriodReading.read(text, form.frequency()).orElseThrow(() -> new Refused("catalogue.refused.period"));
    }
}
