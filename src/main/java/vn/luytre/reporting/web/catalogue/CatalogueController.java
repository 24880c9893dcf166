package vn.luytre.reporting.web.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
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
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.catalogue.CatalogueCounting;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.web.FigureDesk;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The catalogue, and of one indicator in a form: whether it is asked for, since when, and what it is called. */
@Controller
@RequestMapping("/figures/indicators")
class CatalogueController {
    private final CatalogueScreen screen;
    private final CatalogueDetails details;
    private final CatalogueEditing editing;
    private final CatalogueCounting counting;
    private final FigureDesk desk;

    CatalogueController(
            CatalogueScreen screen,
            CatalogueDetails details,
            CatalogueEditing editing,
            CatalogueCounting counting,
            FigureDesk desk) {
        this.screen = screen;
        this.details = details;
        this.editing = editing;
        this.counting = counting;
        this.desk = desk;
    }

    /** From when on a line is asked for, or not any more. */
    record UseForm(@NotBlank String since, boolean used) {}

    record NameForm(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 300) String source) {}

    @GetMapping
    @Needs(Right.VIEW)
    String list(@RequestParam(required = false) @Nullable Long unit, CatalogueSearch search, Model page) {
        page.addAttribute("catalogue", screen.page(unit, search));
        return "reporting/catalogue";
    }

    @GetMapping("/{id:\\d+}/history")
    @Needs(Right.VIEW)
    String history(@PathVariable long id, Model page) {
        desk.require(Right.VIEW, new UnitId(id));
        var unit = screen.unit(id);
        var province = screen.province(unit);
        page.addAttribute("history", new HistoryPage(unit, details.changes(province == null ? unit : province)));
        return "reporting/catalogueHistory";
    }

    @GetMapping("/{id:\\d+}/lines/{form}/{position:\\d+}")
    @Needs(Right.VIEW)
    String line(@PathVariable long id, @PathVariable String form, @PathVariable int position, Model page) {
        desk.require(Right.VIEW, new UnitId(id));
        return show(screen.unit(id), form, position, page);
    }

    private String show(Unit unit, String form, int position, Model page) {
        page.addAttribute("line", details.line(unit, form, position));
        return "reporting/catalogueLine";
    }

    @PostMapping("/{id:\\d+}/lines/{form}/{position:\\d+}/use")
    @Needs(Right.DECIDE)
    String use(
            @PathVariable long id,
            @PathVariable String form,
            @PathVariable int position,
            @Valid @ModelAttribute("typed") UseForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = screen.deciding(id);
        var row = screen.row(unit.id(), form, position);
        var by = desk.author(Right.DECIDE, unit.id());
        Runnable deed = () -> editing.use(
                unit.id(), row.form(), row.line(), screen.period(row.form(), typed.since()), typed.used(), by);
        if (!Refused.none(errors, response, deed)) return show(unit, form, position, page);
        Said.next(redirect, typed.used() ? "catalogue.said.on" : "catalogue.said.off");
        return "redirect:/figures/indicators/" + id + "/lines/" + form + "/" + position;
    }

    @PostMapping("/{id:\\d+}/lines/{form}/{position:\\d+}/count")
    @Needs(Right.DECIDE)
    String count(
            @PathVariable long id,
            @PathVariable String form,
            @PathVariable int position,
            @Valid @ModelAttribute("typed") UseForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = screen.deciding(id);
        var row = screen.row(unit.id(), form, position);
        var by = desk.author(Right.DECIDE, unit.id());
        Runnable deed = () -> counting.count(
                unit.id(), row.form(), row.line(), screen.period(row.form(), typed.since()), typed.used(), by);
        if (!Refused.none(errors, response, deed)) return show(unit, form, position, page);
        Said.next(redirect, typed.used() ? "catalogue.said.counted" : "catalogue.said.typed");
        return "redirect:/figures/indicators/" + id + "/lines/" + form + "/" + position;
    }

    @PostMapping("/{id:\\d+}/lines/{form}/{position:\\d+}/key")
    @Needs(Right.DECIDE)
    String key(
            @PathVariable long id,
            @PathVariable String form,
            @PathVariable int position,
            @RequestParam(defaultValue = "false") boolean shown,
            RedirectAttributes redirect) {
        var unit = screen.deciding(id);
        var row = screen.row(unit.id(), form, position);
        editing.key(unit.id(), row.form(), row.line(), shown, desk.author(Right.DECIDE, unit.id()));
        Said.next(redirect, shown ? "catalogue.said.key" : "catalogue.said.no-key");
        return "redirect:/figures/indicators/" + id + "/lines/" + form + "/" + position;
    }

    @PostMapping("/{id:\\d+}/lines/{form}/{position:\\d+}/name")
    @Needs(Right.DECIDE)
    String rename(
            @PathVariable long id,
            @PathVariable String form,
            @PathVariable int position,
            @Valid @ModelAttribute("typed") NameForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var unit = screen.deciding(id);
        var indicator = screen.row(unit.id(), form, position).line().indicator();
        var by = desk.author(Right.DECIDE, unit.id());
        var source = Objects.requireNonNullElse(typed.source(), "").strip();
        Runnable deed = () -> editing.rename(unit.id(), indicator, typed.name().strip(), source, by);
        if (!Refused.none(errors, response, deed)) return show(unit, form, position, page);
        Said.next(redirect, "catalogue.said.renamed", typed.name());
        return "redirect:/figures/indicators/" + id + "/lines/" + form + "/" + position;
    }
}
