package vn.luytre.safetymodel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.safetymodel.Activeness;
import vn.luytre.safetymodel.ModelType;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;

/** Which types work where, and by what rules that is told. */
@Controller
@Needs(Right.VIEW)
class WorksController {
    private static final List<String> TITLES = List.of("type", "unit", "sites", "working", "share");

    private final ModelDesk desk;
    private final WorksScreen works;
    private final ModelTypes types;
    private final Activeness activeness;
    private final MessageSource messages;

    WorksController(
            ModelDesk desk, WorksScreen works, ModelTypes types, Activeness activeness, MessageSource messages) {
        this.desk = desk;
        this.works = works;
        this.types = types;
        this.activeness = activeness;
        this.messages = messages;
    }

    @GetMapping("/models/works")
    String works(
            @Valid @ModelAttribute("asked") @Nullable RegisterForm typed,
            BindingResult errors,
            Paging paging,
            Model page) {
        var asked = errors.hasErrors() || typed == null ? RegisterForm.empty() : typed;
        var filter = filter(asked);
        var rows = works.page(filter, paging);
        page.addAttribute("rows", rows)
                .addAttribute("chosen", asked)
                .addAttribute("byType", works.byType(filter))
                .addAttribute("types", typeNames())
                .addAttribute("below", desk.below())
                .addAttribute("rules", filter.rules())
                .addAttribute("today", desk.today())
                .addAttribute(
                        "units",
                        desk.names(rows.list().stream().map(WorkRow::unit).toList()));
        return "model/works";
    }

    private RegisterFilter filter(RegisterForm asked) {
        return new RegisterFilter(
                asked.living(), desk.scope(asked.unit()), desk.today(), activeness.rules(desk.today()));
    }

    private Map<String, String> typeNames() {
        var names = new LinkedHashMap<String, String>();
        for (ModelType type : types.all()) names.put(type.code(), type.name());
        return names;
    }

    @GetMapping("/models/works/export")
    void export(
            @Valid @ModelAttribute("asked") @Nullable RegisterForm typed,
            BindingResult errors,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var rows = works.all(filter(errors.hasErrors() || typed == null ? RegisterForm.empty() : typed));
        var names = typeNames();
        var units = desk.names(rows.stream().map(WorkRow::unit).toList());
        var titles = TITLES.stream()
                .map(key -> messages.getMessage("model.column." + key, null, locale))
                .toList();
        SheetWriter.xlsx(
                Attachment.xlsx(response, "loai-mo-hinh-theo-xa"),
                messages.getMessage("model.types", null, locale),
                titles,
                rows.stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                names.getOrDefault(row.type(), row.type()),
                                units.of(row.unit()),
                                row.sites(),
                                row.working(),
                                row.share()))
                        .iterator());
    }

    @GetMapping("/models/index")
    String rules(Model page) {
        page.addAttribute("rules", activeness.rules(desk.today()));
        return "model/index";
    }
}
