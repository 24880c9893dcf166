package vn.luytre.activity.web;

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
import org.springframework.web.bind.annotation.RequestMapping;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Paging;

/** The list of activities: narrowed, sorted, taken along. All that is chosen stands in the address. */
@Controller
@RequestMapping("/activities")
@Needs(Right.VIEW)
class ActivityListController {
    private final ActivityDesk desk;
    private final ActivityList lists;
    private final ActivityExport export;
    private final ActivityKinds kinds;
    private final Access access;

    ActivityListController(
            ActivityDesk desk, ActivityList lists, ActivityExport export, ActivityKinds kinds, Access access) {
        this.desk = desk;
        this.lists = lists;
        this.export = export;
        this.kinds = kinds;
        this.access = access;
    }

    @GetMapping
    String list(
            @Valid @ModelAttribute("asked") @Nullable ActivityListForm typed,
            BindingResult errors,
            Paging paging,
            Model page) {
        var asked = errors.hasErrors() || typed == null ? ActivityListForm.empty() : typed;
        var rows = lists.page(filter(asked), paging);
        page.addAttribute("rows", rows);
        page.addAttribute("chosen", asked);
        page.addAttribute(
                "names",
                desk.names(rows.list().stream()
                        .flatMap(row -> Stream.of(row.unit(), row.area()))
                        .distinct()
                        .map(UnitId::new)
                        .toList()));
        page.addAttribute("units", units());
        page.addAttribute("kinds", kinds.all());
        page.addAttribute("records", access.may(Right.RECORD));
        page.addAttribute("today", desk.today());
        return "activity/list";
    }

    private Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        desk.lookers().forEach(unit -> units.put(unit.id().toString(), unit.name()));
        return units;
    }

    @GetMapping("/export")
    void export(
            @Valid @ModelAttribute("asked") @Nullable ActivityListForm typed,
            BindingResult errors,
            Paging paging,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var asked = errors.hasErrors() || typed == null ? ActivityListForm.empty() : typed;
        export.write(filter(asked), paging, measured(asked), locale, response);
    }

    /** The kind whose measures get columns; null where several are in the list. */
    private @Nullable ActivityKind measured(ActivityListForm asked) {
        return asked.kind() == null ? null : kinds.find(asked.kind()).orElse(null);
    }

    private ActivityFilter filter(ActivityListForm asked) {
        var within = asked.unit() == null ? null : desk.within(new UnitId(asked.unit()));
        return new ActivityFilter(asked, desk.reach(), within);
    }
}
