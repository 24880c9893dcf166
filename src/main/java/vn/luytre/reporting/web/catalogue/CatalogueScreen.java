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
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.web.FigureDesk;
import vn.luytre.reporting.web.catalogue.CataloguePage.Group;
import vn.luytre.reporting.web.catalogue.CataloguePage.Row;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Puts the catalogue together for a page. */
@Component
class CatalogueScreen {
    private final Catalogue catalogue;
    private final FigureDesk desk;
    private final Units units;

    CatalogueScreen(Catalogue catalogue, FigureDesk desk, Units units) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.units = units;
    }

    CataloguePage page(@Nullable Long asked, CatalogueSearch search) {
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
        return units.findOrLast(id, desk.today()).orElseThrow(NotFound::new);
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
                .limit(inYear(form) + 1L)
                .toList();
    }

    /** The period that runs and those before it: from when a form may be owed. */
    List<PeriodKey> behind(FigureForm form) {
        return Stream.iterate(form.periodOf(desk.today()), form::before)
                .limit(2L * inYear(form) + 2)
                .toList();
    }

    private int inYear(FigureForm form) {
        return form.frequency().inYear(desk.today().getYear());
    }

    PeriodKey period(FigureForm form, String text) {
        return PeriodReading.read(text, form.frequency()).orElseThrow(() -> new Refused("catalogue.refused.period"));
    }
}
