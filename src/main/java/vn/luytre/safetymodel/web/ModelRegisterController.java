package vn.luytre.safetymodel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.safetymodel.Activeness;
import vn.luytre.safetymodel.ModelField;
import vn.luytre.safetymodel.ModelType;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.web.Paging;

/** The registers of models and of sites. All that is chosen stands in the address. */
@Controller
@Needs(Right.VIEW)
class ModelRegisterController {
    private final ModelDesk desk;
    private final RegisterScreen register;
    private final RegisterExport export;
    private final ModelTypes types;
    private final Activeness activeness;

    ModelRegisterController(
            ModelDesk desk, RegisterScreen register, RegisterExport export, ModelTypes types, Activeness activeness) {
        this.desk = desk;
        this.register = register;
        this.export = export;
        this.types = types;
        this.activeness = activeness;
    }

    @GetMapping("/models")
    String models(
            @Valid @ModelAttribute("asked") @Nullable RegisterForm typed,
            BindingResult errors,
            Paging paging,
            Model page) {
        var asked = asked(typed, errors);
        var filter = filter(asked);
        var rows = register.models(filter, paging);
        choices(asked, page);
        page.addAttribute("rows", rows)
                .addAttribute("records", desk.may(Right.RECORD))
                .addAttribute(
                        "counts",
                        register.count(
                                new RegisterFilter(asked.living(), filter.scope(), filter.today(), filter.rules())))
                .addAttribute(
                        "units",
                        desk.names(rows.list().stream().map(ModelRow::unit).toList()));
        return "model/list";
    }

    @GetMapping("/sites")
    String sites(
            @Valid @ModelAttribute("asked") @Nullable RegisterForm typed,
            BindingResult errors,
            Paging paging,
            Model page) {
        var asked = asked(typed, errors);
        var filter = filter(asked);
        var counts = register.count(filter);
        var rows = register.sites(filter, paging, counts.sites());
        choices(asked, page);
        page.addAttribute("rows", rows)
                .addAttribute("counts", counts)
                .addAttribute("rules", filter.rules())
                .addAttribute("checks", desk.may(Right.CHECK))
                .addAttribute("decides", desk.may(Right.DECIDE))
                .addAttribute("prepares", desk.may(Right.PREPARE))
                .addAttribute(
                        "units",
                        desk.names(rows.list().stream()
                                .flatMap(row -> Stream.of(row.unit(), row.area()))
                                .toList()));
        return "model/sites";
    }

    @GetMapping("/models/export")
    void exportModels(
            @Valid @ModelAttribute("asked") @Nullable RegisterForm typed,
            BindingResult errors,
            Paging paging,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.models(filter(asked(typed, errors)), paging, locale, response);
    }

    @GetMapping("/sites/export")
    void exportSites(
            @Valid @ModelAttribute("asked") @Nullable RegisterForm typed,
            BindingResult errors,
            Paging paging,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.sites(filter(asked(typed, errors)), paging, locale, response);
    }

    private static RegisterForm asked(@Nullable RegisterForm typed, BindingResult errors) {
        return errors.hasErrors() || typed == null ? RegisterForm.empty() : typed;
    }

    private RegisterFilter filter(RegisterForm asked) {
        return new RegisterFilter(asked, desk.scope(asked.unit()), desk.today(), activeness.rules(desk.today()));
    }

    private void choices(RegisterForm asked, Model page) {
        var typeNames = new LinkedHashMap<String, String>();
        for (ModelType type : types.all()) typeNames.put(type.code(), type.name());
        var fieldNames = new LinkedHashMap<String, String>();
        for (ModelField field : types.fields()) fieldNames.put(field.code(), field.name());
        page.addAttribute("chosen", asked)
                .addAttribute("types", typeNames)
                .addAttribute("fields", fieldNames)
                .addAttribute("below", below(asked))
                .addAttribute("today", desk.today());
    }

    /** The units to choose from, with the one that is chosen. */
    private Map<String, String> below(RegisterForm asked) {
        var below = desk.below();
        var chosen = asked.unit();
        if (chosen != null && !below.containsKey(chosen.toString()))
            below.put(chosen.toString(), desk.name(new UnitId(chosen)));
        return below;
    }
}
