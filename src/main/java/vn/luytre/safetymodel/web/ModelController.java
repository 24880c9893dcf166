package vn.luytre.safetymodel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.luytre.directive.Directives;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.safetymodel.ModelField;
import vn.luytre.safetymodel.ModelType;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.safetymodel.SafetyModels;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The file of a model: entering it, looking at it, changing it. */
@Controller
@RequestMapping("/models")
class ModelController {
    private final ModelDesk desk;
    private final ModelPages pages;
    private final SafetyModels models;
    private final ModelTypes types;
    private final Directives directives;

    ModelController(ModelDesk desk, ModelPages pages, SafetyModels models, ModelTypes types, Directives directives) {
        this.desk = desk;
        this.pages = pages;
        this.models = models;
        this.types = types;
        this.directives = directives;
    }

    @GetMapping("/{id:\\d+}")
    @Needs(Right.VIEW)
    String show(@PathVariable long id, Model page) {
        page.addAttribute("page", pages.of(desk.model(id, Right.VIEW)));
        return "model/model";
    }

    @GetMapping("/new")
    @Needs(Right.RECORD)
    String form(@RequestParam(required = false) @Nullable Long unit, Model page) {
        if (unit != null) page.addAttribute("form", Form.empty().offering("unit", unit));
        return form(unit == null ? desk.recording() : new UnitId(unit), null, page);
    }

    private String form(UnitId unit, @Nullable SafetyModel model, Model page) {
        desk.author(Right.RECORD, unit); // or nobody gets further
        var typeNames = new LinkedHashMap<String, String>();
        for (ModelType type : types.of(unit)) typeNames.put(type.code(), type.name());
        if (model != null)
            typeNames.putIfAbsent(model.file().type(), types.name(model.file().type()));
        var fieldNames = new LinkedHashMap<String, String>();
        for (ModelField field : types.fields()) fieldNames.put(field.code(), field.name());
        var documents = new LinkedHashMap<String, String>();
        directives.issued(unit).forEach((directive, title) -> documents.put(directive.toString(), title));
        page.addAttribute("unit", unit)
                .addAttribute("unitName", desk.name(model == null ? desk.recording() : unit))
                .addAttribute("units", recordable(unit))
                .addAttribute("types", typeNames)
                .addAttribute("fields", fieldNames)
                .addAttribute("documents", documents)
                .addAttribute("key", UUID.randomUUID());
        if (model != null) page.addAttribute("model", model);
        return "model/form";
    }

    /** The units for which the person may enter a model, besides the own one, which an empty choice stands for. */
    private Map<String, String> recordable(UnitId unit) {
        var units = new LinkedHashMap<String, String>();
        units.put(unit.toString(), desk.name(unit));
        desk.below().forEach((id, name) -> {
            if (desk.may(Right.RECORD, new UnitId(Long.parseLong(id)))) units.put(id, name);
        });
        units.remove(desk.recording().toString());
        return units;
    }

    @PostMapping("/new")
    @Needs(Right.RECORD)
    String enter(
            @Valid @ModelAttribute("typed") ModelForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = typed == null || typed.unit() == null ? desk.recording() : new UnitId(typed.unit());
        var by = desk.author(Right.RECORD, unit);
        var entered = new String[1];
        boolean isDone = Refused.none(
                errors,
                response,
                () -> entered[0] = models.enter(typed.key(), unit, typed.file(), typed.runningSince(), by)
                        .toString());
        if (!isDone) return form(unit, null, page);
        Said.next(redirect, "model.said.entered");
        return "redirect:/models/" + entered[0];
    }

    @GetMapping("/{id:\\d+}/edit")
    @Needs(Right.RECORD)
    String edit(@PathVariable long id, Model page) {
        var model = desk.model(id, Right.RECORD);
        page.addAttribute("form", Form.of(ModelForm.of(model)));
        return form(model.unit(), model, page);
    }

    @PostMapping("/{id:\\d+}/edit")
    @Needs(Right.RECORD)
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") ModelForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var model = desk.model(id, Right.RECORD);
        boolean isDone = Refused.none(
                errors,
                response,
                () -> models.change(model, Objects.requireNonNullElse(typed.version(), 0), typed.file()));
        if (!isDone) return form(model.unit(), model, page);
        Said.next(redirect, "model.said.changed");
        return "redirect:/models/" + id;
    }
}
