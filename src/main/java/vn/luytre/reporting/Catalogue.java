package vn.luytre.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.CataloguePack.Group;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.Uses.Switch;
import vn.luytre.reporting.total.Trees;

/** The indicators and forms in use: those that ship, and those of provinces. */
@Service
public class Catalogue {
    private final CatalogueMemory memory;
    private final Trees trees;
    private final Clock clock;
    private final CataloguePack pack = CataloguePack.load();

    Catalogue(CatalogueMemory memory, Trees trees, Clock clock) {
        this.memory = memory;
        this.trees = trees;
        this.clock = clock;
    }

    /** All forms, of all provinces. What is asked for depends on the unit and the period: {@link #asked}. */
    public Collection<FigureForm> forms() {
        return known().forms().values();
    }

    /** The forms that are filled in at or below a unit, with the lines that are asked for today. */
    public List<FigureForm> forms(UnitId unit) {
        var today = LocalDate.now(clock);
        return forms().stream()
                .filter(form -> isFor(form, unit))
                .map(form -> asked(form, unit, form.periodOf(today)))
                .toList();
    }

    /** Whether a form is filled in at or below a unit: it ships, or the unit or one above made it. */
    public boolean isFor(FigureForm form, UnitId unit) {
        return form.owner() == null || upwards(unit).contains(form.owner());
    }

    /** Whether a unit is that or stands below it. */
    public boolean isBelow(UnitId unit, UnitId above) {
        return upwards(unit).contains(above);
    }

    private Set<UnitId> upwards(UnitId unit) {
        var upwards = new HashSet<>(trees.current().above(unit, LocalDate.now(clock)));
        upwards.add(unit);
        return upwards;
    }

    /** A form that exists. */
    public FigureForm form(FormId id) {
        var form = known().forms().get(id);
        if (form == null) throw new IllegalArgumentException("no form " + id);
        return form;
    }

    /** An indicator that exists, in a form or not yet in any. */
    public Indicator indicator(IndicatorId id) {
        var indicator = known().indicators().get(id);
        if (indicator == null) throw new IllegalArgumentException("no indicator " + id);
        return indicator;
    }

    /** A form by its code. */
    public Optional<FigureForm> form(String code) {
        return forms().stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** The form with the lines that are asked for below a unit in a period. */
    public FigureForm asked(FigureForm form, UnitId unit, PeriodKey period) {
        return asked(form, deciders(unit), period);
    }

    /** The same below those that decided. */
    public FigureForm asked(FigureForm form, Set<UnitId> deciders, PeriodKey period) {
        return known().uses().asked(form(form.id()), deciders, period);
    }

    /** The unit and those above it that decided something about the catalogue. */
    public Set<UnitId> deciders(UnitId unit) {
        var deciders = known().uses().owners();
        if (!deciders.isEmpty()) deciders.retainAll(upwards(unit));
        return deciders;
    }

    /** Whether anybody decided anything about the catalogue. */
    boolean isDecided() {
        return !known().uses().owners().isEmpty();
    }

    /** The first period of a form that is owed below a unit. */
    public Optional<PeriodKey> first(FigureForm form, UnitId unit) {
        return known().uses().first(form, deciders(unit));
    }

    /** Whether a unit owes a period at all: not those before reporting began. */
    public boolean isOwed(FigureForm form, UnitId unit, PeriodKey period) {
        return first(form, unit).filter(first -> first.compareTo(period) > 0).isEmpty();
    }

    /** Since when what holds of a line in a period was decided; nothing where nobody did. */
    public Optional<PeriodKey> since(FigureForm form, Line line, UnitId unit, PeriodKey period) {
        return known().uses().inForce(form, line, deciders(unit), period).map(Switch::since);
    }

    /** Whether some line of a form may be counted in some period below some unit. */
    public boolean mayCount(FigureForm form) {
        return form.lines().stream().anyMatch(line -> line.indicator().counted().isPresent())
                || known().uses().isEverCounted(form);
    }

    /** What was decided of a line for later: from when it is asked for, or not any more. */
    public Map<PeriodKey, Boolean> planned(FigureForm form, Line line, UnitId unit, PeriodKey period) {
        var planned = new LinkedHashMap<PeriodKey, Boolean>();
        for (var one : known().uses().planned(form, line, deciders(unit), period)) planned.put(one.since(), one.used());
        return planned;
    }

    /** The lines that the overview shows first below a unit: those that it or one above chose, else those of the rule pack. */
    public List<Line> keyFigures(FigureForm form, UnitId unit) {
        return form.asked().stream().filter(line -> isKey(form, line, unit)).toList();
    }

    /** Whether a line is among those. */
    public boolean isKey(FigureForm form, Line line, UnitId unit) {
        boolean ships = line.indicator().owner() == null
                && pack.keys().contains(line.indicator().code());
        return known().uses().isKey(form, line, deciders(unit)).orElse(ships);
    }

    /** «B: Tuyên truyền» and the others that ship, by their code. */
    public Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        for (Group group : pack.groups()) groups.put(group.code(), group.name());
        return groups;
    }

    /** «Tuyên truyền» for «B»; its code for a group that does not ship. */
    public String groupName(String code) {
        var name = pack.groupName(code);
        return name == null ? code : name;
    }

    private CatalogueMemory.Known known() {
        return memory.known();
    }
}
