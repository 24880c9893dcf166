package vn.luytre.safetymodel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.safetymodel.ModelField;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The catalogue of types: those that ship, and those of the own unit, which its leader adds and ends. */
@Controller
@RequestMapping("/models/types")
class ModelTypeController {
    private final ModelDesk desk;
    private final ModelTypes types;
    private final Access access;

    ModelTypeController(ModelDesk desk, ModelTypes types, Access access) {
        this.desk = desk;
        this.types = types;
        this.access = access;
    }

    record TypeForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank String field) {}

    @GetMapping
    @Needs(Right.VIEW)
    String list(Model page) {
        var own = deciding();
        var fieldNames = new LinkedHashMap<String, String>();
        for (ModelField field : types.fields()) fieldNames.put(field.code(), field.name());
        page.addAttribute("types", types.of(desk.unit()))
                .addAttribute("fields", fieldNames)
                .addAttribute("own", own.map(desk::name).orElse(""))
                .addAttribute("decides", own.isPresent());
        return "model/types";
    }

    private Optional<UnitId> deciding() {
        return access.own(Right.DECIDE).stream().findFirst();
    }

    @PostMapping
    @Needs(Right.DECIDE)
    String add(
            @Valid @ModelAttribute("typed") TypeForm typed,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        var unit = deciding().orElseThrow(NotFound::new);
        var by = desk.author(Right.DECIDE, unit);
        if (!Refused.none(errors, () -> types.add(unit, typed.name(), typed.field(), by))) return list(page);
        Said.next(redirect, "model.said.type");
        return "redirect:/models/types";
    }

    @GetMapping("/end")
    @Needs(Right.DECIDE)
    String confirm(@RequestParam String code, Model page) {
        page.addAttribute("type", types.find(code).orElseThrow(NotFound::new));
        return "model/typeEnd";
    }

    @PostMapping("/end")
    @Needs(Right.DECIDE)
    String end(@RequestParam String code, RedirectAttributes redirect) {
        var type = types.find(code).orElseThrow(NotFound::new);
        access.require(Right.DECIDE, type.unit());
        types.end(type);
        Said.next(redirect, "model.said.type-ended");
        return "redirect:/models/types";
    }
}
