package vn.luytre.organization.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitPicker;
import vn.luytre.organization.Units;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Reserved;
import vn.luytre.web.Said;

/** Records what happens to units: each change by its own form, from a day and by a decision. */
@Controller
@Reserved(Reserved.UNITS)
@RequestMapping("/units")
class UnitChangeController {
    private final UnitChanges changes;
    private final Units units;
    private final UnitPicker picker;
    private final Clock clock;

    UnitChangeController(UnitChanges changes, Units units, UnitPicker picker, Clock clock) {
        this.changes = changes;
        this.units = units;
        this.picker = picker;
        this.clock = clock;
    }

    private Unit unit(long id, Model page) {
        var unit = units.find(new UnitId(id), LocalDate.now(clock)).orElseThrow(NotFound::new);
        page.addAttribute("unit", unit);
        return unit;
    }

    @GetMapping("/new")
    String found(@RequestParam(defaultValue = "") String parent, Model page) {
        if (!parent.isEmpty()) page.addAttribute("form", Form.of(new Parent(parent)));
        return "organization/new";
    }

    private record Parent(String parent) {}

    @PostMapping("/new")
    String found(
            @Valid @ModelAttribute("typed") UnitForms.Found typed, BindingResult errors, RedirectAttributes redirect) {
        var founded = new ArrayList<UnitId>();
        boolean done = Grounded.record(
                typed,
                errors,
                ground -> founded.add(changes.found(
                        new NewUnit(
                                typed.kind(),
                                typed.name(),
                                Grounded.filled(typed.code()),
                                picker.parent(typed.parent(), typed.day())),
                        ground)));
        if (!done) return "organization/new";
        Said.next(redirect, "unit.said.founded", typed.name());
        return "redirect:/units/" + founded.getFirst();
    }

    @Reserved(value = Reserved.UNITS, unit = "id")
    @GetMapping("/{id}/rename")
    String rename(@PathVariable long id, Model page) {
        var unit = unit(id, page);
        page.addAttribute("form", Form.of(new Named(unit.name(), unit.kind().name())));
        return "organization/rename";
    }

    private record Named(String name, String kind) {}

    @Reserved(value = Reserved.UNITS, unit = "id")
    @PostMapping("/{id}/rename")
    String rename(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") UnitForms.Rename typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        unit(id, page);
        boolean done = Grounded.record(
                typed, errors, ground -> changes.rename(new UnitId(id), typed.kind(), typed.name(), ground));
        return done ? toUnit(id, redirect, "unit.said.renamed", typed.name()) : "organization/rename";
    }

    private static String toUnit(long id, RedirectAttributes redirect, String key, String name) {
        Said.next(redirect, key, name);
        return "redirect:/units/" + id;
    }

    @GetMapping("/{id}/move")
    String move(@PathVariable long id, Model page) {
        unit(id, page);
        return "organization/move";
    }

    @PostMapping("/{id}/move")
    String move(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") UnitForms.Move typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        var unit = unit(id, page);
        boolean done = Grounded.record(
                typed, errors, ground -> changes.move(unit.id(), picker.one(typed.parent(), typed.day()), ground));
        return done ? toUnit(id, redirect, "unit.said.moved", unit.name()) : "organization/move";
    }

    @GetMapping("/{id}/merge")
    String merge(@PathVariable long id, Model page) {
        unit(id, page);
        return "organization/merge";
    }

    @PostMapping("/{id}/merge")
    String merge(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") UnitForms.Merge typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        var unit = unit(id, page);
        var into = new ArrayList<UnitId>();
        boolean done = Grounded.record(typed, errors, ground -> into.add(merge(unit, typed, ground)));
        if (!done) return "organization/merge";
        return toUnit(into.getFirst().value(), redirect, "unit.said.merged", unit.name());
    }

    private UnitId merge(Unit unit, UnitForms.Merge typed, Ground ground) {
        var others = picker.lines(typed.others(), typed.day().minusDays(1));
        var name = Grounded.filled(typed.name());
        if (name == null) {
            changes.mergeInto(others, unit.id(), ground);
            return unit.id();
        }
        var all = new ArrayList<>(others);
        all.add(unit.id());
        var kind = typed.kind() == null ? UnitPicker.kind(name, unit.kind()) : typed.kind();
        return changes.merge(all, new NewUnit(kind, name, Grounded.filled(typed.code()), unit.parent()), ground);
    }

    @GetMapping("/{id}/split")
    String split(@PathVariable long id, Model page) {
        unit(id, page);
        return "organization/split";
    }

    @PostMapping("/{id}/split")
    String split(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") UnitForms.Split typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        var unit = unit(id, page);
        boolean done = Grounded.record(
                typed,
                errors,
                ground -> changes.split(
                        unit.id(),
                        typed.parts()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .map(line -> new NewUnit(UnitPicker.kind(line, unit.kind()), line, null, unit.parent()))
                                .toList(),
                        typed.livesOn(),
                        ground));
        return done ? toUnit(id, redirect, "unit.said.split", unit.name()) : "organization/split";
    }

    @GetMapping("/{id}/dissolve")
    String dissolve(@PathVariable long id, Model page) {
        unit(id, page);
        return "organization/dissolve";
    }

    @PostMapping("/{id}/dissolve")
    String dissolve(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") UnitForms.Dissolve typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        var unit = unit(id, page);
        boolean done = Grounded.record(
                typed, errors, ground -> changes.dissolve(unit.id(), picker.lines(typed.heirs(), typed.day()), ground));
        return done ? toUnit(id, redirect, "unit.said.dissolved", unit.name()) : "organization/dissolve";
    }
}
