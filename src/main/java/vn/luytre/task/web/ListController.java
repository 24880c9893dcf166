package vn.luytre.task.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Collection;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.DutyId;
import vn.luytre.task.web.AssignmentFilter.Side;
import vn.luytre.web.Paging;
import vn.luytre.web.Said;

/** The list of assignments: narrowed, sorted, taken along. All that is chosen stands in the address. */
@Controller
@Needs(Right.VIEW)
class ListController {
    private final DutyDesk desk;
    private final ListScreen lists;
    private final ListExport export;
    private final NameBook names;
    private final Units units;

    ListController(DutyDesk desk, ListScreen lists, ListExport export, NameBook names, Units units) {
        this.desk = desk;
        this.lists = lists;
        this.export = export;
        this.names = names;
        this.units = units;
    }

    @GetMapping("/assignments")
    String list(
            @Valid @ModelAttribute("asked") @Nullable ListForm typed,
            BindingResult errors,
            Paging paging,
            RedirectAttributes redirect,
            Model page) {
        var asked = errors.hasErrors() || typed == null ? ListForm.empty() : typed;
        var unit = desk.unit();
        var rows = lists.page(filter(asked, unit), paging);
        var other = rows.isEmpty() && asked.isEmpty() && !errors.hasErrors() ? somewhere(unit) : null;
        if (other != null) {
            Said.passOn(page, redirect);
            return "redirect:/assignments?side=" + other;
        }
        page.addAttribute("rows", rows);
        page.addAttribute("chosen", asked);
        page.addAttribute("below", below(unit));
        page.addAttribute(
                "names",
                names.of(
                        Stream.concat(
                                Stream.of(unit.value()),
                                rows.list().stream().flatMap(row -> Stream.of(row.unit(), row.counterpart()))),
                        Stream.concat(
                                Stream.ofNullable(asked.directive()),
                                rows.list().stream().map(AssignmentRow::directive))));
        page.addAttribute("unit", unit);
        page.addAttribute("today", desk.today());
        return "task/list";
    }

    /** The first side on which there is something, for those who owe nothing; null where there is nothing at all. */
    private @Nullable Side somewhere(UnitId unit) {
        return Stream.of(Side.ORDERED, Side.WITHIN)
                .filter(side -> !lists.page(filter(ListForm.on(side), unit), Paging.first())
                        .isEmpty())
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/assignments/export")
    void export(
            @Valid @ModelAttribute("asked") @Nullable ListForm typed,
            BindingResult errors,
            Paging paging,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var asked = errors.hasErrors() || typed == null ? ListForm.empty() : typed;
        export.write(filter(asked, desk.unit()), paging, locale, response);
    }

    private AssignmentFilter filter(ListForm asked, UnitId unit) {
        var overdue = asked.late() == ListForm.Late.NOW ? desk.today() : null;
        return new AssignmentFilter(
                asked.sideOrOwed(),
                unit,
                asked.stateOrOpen().one(),
                asked.stateOrOpen() == ListForm.Shown.OPEN,
                asked.role(),
                of(asked, unit),
                asked.directive(),
                asked.from(),
                asked.to(),
                asked.late() == ListForm.Late.EVER,
                overdue,
                asked.text(),
                asked.duty() == null ? null : new DutyId(asked.duty()));
    }

    /** Whose: what somebody chose with all below it, and never more than is below the unit of the one who looks. */
    private @Nullable Collection<UnitId> of(ListForm asked, UnitId unit) {
        var chosen = asked.unit() == null ? null : units.within(new UnitId(asked.unit()), desk.today());
        if (asked.sideOrOwed() != Side.WITHIN) return chosen;
        var within = units.within(unit, desk.today());
        if (chosen == null) return within;
        chosen.retainAll(within);
        return chosen;
    }

    private Map<String, String> below(UnitId unit) {
        var below = new LinkedHashMap<String, String>();
        units.children(unit, desk.today())
                .forEach(child -> below.put(Long.toString(child.id().value()), child.name()));
        return below;
    }
}
