package vn.luytre.reporting.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.entry.FigureFile;
import vn.luytre.reporting.entry.FigureFile.Fault;
import vn.luytre.reporting.entry.FigureFile.Filled;
import vn.luytre.reporting.entry.FigureNumber;
import vn.luytre.reporting.entry.TypedSheet;
import vn.luytre.reporting.submission.Completeness;
import vn.luytre.reporting.submission.Locks;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.web.FigureDesk.Sheet;
import vn.luytre.reporting.web.FilePreview.Changed;
import vn.luytre.reporting.web.FilePreview.Part;
import vn.luytre.sheet.SheetRow;

/** Templates that are filled in elsewhere, and what filled ones would change. */
@Component
class FileScreen {
    private final FigureDesk desk;
    private final Entering entering;
    private final Completeness completeness;
    private final Locks locks;

    FileScreen(FigureDesk desk, Entering entering, Completeness completeness, Locks locks) {
        this.desk = desk;
        this.entering = entering;
        this.completeness = completeness;
        this.locks = locks;
    }

    /** A row for each indicator, with what is there already. */
    Iterator<List<@Nullable Object>> one(Sheet sheet) {
        var numbers = entering.kept(sheet.place()).numbers();
        return entered(sheet.form())
                .map(line -> {
                    var row = new ArrayList<@Nullable Object>();
                    row.add(line.indicator().code());
                    row.add(line.indicator().name());
                    row.add(line.indicator().measure());
                    row.add(text(numbers, line));
                    return (List<@Nullable Object>) row;
                })
                .iterator();
    }

    static Stream<Line> entered(FigureForm form) {
        return form.asked().stream().filter(line -> line.indicator().isEntered());
    }

    /** A row for each unit below that fills in the form, and for the unit itself if it does. */
    Iterator<List<@Nullable Object>> many(Sheet sheet) {
        return units(sheet).stream()
                .map(unit -> {
                    var numbers = entering.kept(new Place(sheet.form().id(), sheet.period(), unit.id()))
                            .numbers();
                    var row = new ArrayList<@Nullable Object>();
                    row.add(unit.id().toString());
                    row.add(unit.name());
                    entered(sheet.form()).forEach(line -> row.add(text(numbers, line)));
                    return (List<@Nullable Object>) row;
                })
                .iterator();
    }

    private List<Unit> units(Sheet sheet) {
        var below = completeness.below(sheet.unit().id(), sheet.form(), sheet.period()).rows().stream()
                .map(Completeness.Row::unit);
        return sheet.isTyped() ? Stream.concat(Stream.of(sheet.unit()), below).toList() : below.toList();
    }

    private static String text(Numbers numbers, Line line) {
        if (numbers.isExempt(line.position())) return "-";
        return numbers.has(line.position())
                ? FigureNumber.write(numbers.number(line.position()), line.indicator())
                : "";
    }

    /** What a filled file would change, and why it cannot. */
    FilePreview preview(Sheet sheet, List<SheetRow> rows) {
        var units = new HashMap<UnitId, Unit>();
        for (var unit : units(sheet)) {
            if (desk.may(Right.IMPORT_FIGURES, unit.id())) units.put(unit.id(), unit);
        }
        var filled = FigureFile.read(sheet.form(), sheet.unit().id(), units::containsKey, rows);
        return compared(sheet, filled, units);
    }

    private FilePreview compared(Sheet sheet, Filled filled, Map<UnitId, Unit> units) {
        var parts = new ArrayList<Part>();
        var faults = new ArrayList<Fault>(filled.faults());
        var locked = locked(sheet);
        int same = 0;
        for (var one : filled.cells().entrySet()) {
            var unit = units.get(one.getKey());
            if (unit == null) continue;
            var part = part(sheet, unit, one.getValue());
            same += one.getValue().size() - part.changed().size();
            if (part.changed().isEmpty()) continue;
            if (locked.contains(unit.id())) faults.add(new Fault(0, "", "figures.file.locked", unit.name()));
            else parts.add(part);
        }
        return new FilePreview(parts, same, faults);
    }

    private Set<UnitId> locked(Sheet sheet) {
        var locked = new HashSet<>(locks.sent(sheet.form(), sheet.period()));
        locked.addAll(locks.closed(sheet.form(), sheet.period()));
        return locked;
    }

    private Part part(Sheet sheet, Unit unit, Map<Integer, String> cells) {
        var kept = entering.kept(new Place(sheet.form().id(), sheet.period(), unit.id()));
        var after =
                TypedSheet.of(sheet.form(), FigureFile.fields(cells)).change().on(kept.numbers());
        var changed = new ArrayList<Changed>();
        var texts = new HashMap<Integer, String>();
        entered(sheet.form()).filter(line -> cells.containsKey(line.position())).forEach(line -> {
            var before = text(kept.numbers(), line);
            var now = text(after, line);
            if (before.equals(now)) return;
            changed.add(new Changed(line.indicator().code(), before, now));
            texts.put(line.position(), now);
        });
        return new Part(unit, kept.version(), texts, changed);
    }
}
