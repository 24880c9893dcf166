package vn.luytre.safetymodel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitPicker;
import vn.luytre.organization.Units;
import vn.luytre.safetymodel.LifeDeed;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.safetymodel.NewSite;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.safetymodel.SafetyModels;
import vn.luytre.safetymodel.Site;
import vn.luytre.safetymodel.SiteId;
import vn.luytre.safetymodel.Sites;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The file of a site: adding it to a model, looking at it, changing it. */
@Controller
class SiteController {
    private final ModelDesk desk;
    private final SafetyModels models;
    private final Sites sites;
    private final ModelTypes types;
    private final Units units;
    private final UnitPicker picker;
    private final SiteActivity activity;

    SiteController(
            ModelDesk desk,
            SafetyModels models,
            Sites sites,
            ModelTypes types,
            Units units,
            UnitPicker picker,
            SiteActivity activity) {
        this.desk = desk;
        this.models = models;
        this.sites = sites;
        this.types = types;
        this.units = units;
        this.picker = picker;
        this.activity = activity;
    }

    @GetMapping("/sites/{id:\\d+}")
    @Needs(Right.VIEW)
    String show(@PathVariable long id, Model page) {
        var site = desk.site(id, Right.VIEW);
        page.addAttribute("page", page(site));
        page.addAttribute("activity", activity.of(site, desk.today()));
        return "model/site";
    }

    private SitePage page(Site site) {
        var model = models.find(site.model()).orElseThrow(NotFound::new);
        var from = site.replicatedFrom();
        var origin = from == null ? null : sites.find(from).orElse(null);
        var replicas = sites.replicas(site.id());
        var named = Stream.concat(
                Stream.of(site.area(), site.unit(), model.unit()),
                Stream.concat(Stream.ofNullable(origin), replicas.stream()).map(Site::area));
        var undoable = sites.undoable(site)
                .filter(last -> desk.may(ModelPages.right(last), site.unit()))
                .orElse(null);
        return new SitePage(
                site,
                model,
                types.name(model.file().type()),
                desk.names(named.map(UnitId::value).toList()),
                sites.groups(site.id()),
                origin,
                replicas,
                sites.history(site),
                deeds(site, model),
                undoable,
                desk.may(Right.RECORD, site.unit()),
                desk.may(Right.CHECK, site.unit()));
    }

    private List<LifeDeed> deeds(Site site, SafetyModel model) {
        if (!model.life().state().isLaunched()) return List.of();
        return Arrays.stream(LifeDeed.values())
                .filter(deed ->
                        deed.isForSites() && deed.from().contains(site.life().state()))
                .filter(deed -> desk.may(ModelPages.right(deed), site.unit()))
                .toList();
    }

    @GetMapping("/models/{id:\\d+}/sites/new")
    @Needs(Right.RECORD)
    String form(@PathVariable long id, @RequestParam(required = false) @Nullable Long origin, Model page) {
        var form = Form.empty().offering("launchedOn", desk.today());
        page.addAttribute("form", origin == null ? form : form.offering("origin", origin));
        return form(desk.model(id, Right.RECORD), page);
    }

    private String form(SafetyModel model, Model page) {
        page.addAttribute("model", model).addAttribute("areas", areas(model)).addAttribute("key", UUID.randomUUID());
        return "model/siteForm";
    }

    /** Where a site may be: the unit of the model and what is right below it. */
    private Map<String, String> areas(SafetyModel model) {
        var areas = new LinkedHashMap<String, String>();
        units.children(model.unit(), desk.today())
                .forEach(unit -> areas.put(unit.id().toString(), unit.name()));
        areas.put(model.unit().toString(), desk.name(model.unit()));
        return areas;
    }

    @PostMapping("/models/{id:\\d+}/sites/new")
    @Needs(Right.RECORD)
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") SiteForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var model = desk.model(id, Right.RECORD);
        var added = new SiteId[1];
        boolean isDone = Refused.none(errors, response, () -> added[0] = add(model, typed));
        if (!isDone) return form(model, page);
        Said.next(redirect, "model.said.site");
        return "redirect:/sites/" + added[0];
    }

    private SiteId add(SafetyModel model, SiteForm typed) {
        var area = area(typed);
        var from = typed.origin() == null
                ? null
                : desk.site(typed.origin(), Right.VIEW).id();
        var site = new NewSite(area, typed.file(), typed.readGroups(), typed.launchedOn(), from);
        return sites.add(typed.key(), model.id(), site, desk.author(Right.RECORD, area));
    }

    private UnitId area(SiteForm typed) {
        var name = ModelForm.text(typed.areaName());
        if (!name.isEmpty()) return picker.one(name, desk.today());
        if (typed.area() == null) throw new Refused("model.site.no-area");
        return new UnitId(typed.area());
    }

    @GetMapping("/sites/{id:\\d+}/edit")
    @Needs(Right.RECORD)
    String edit(@PathVariable long id, Model page) {
        var site = desk.site(id, Right.RECORD);
        page.addAttribute("form", Form.of(SiteForm.of(site, sites.groups(site.id()))));
        return edit(site, page);
    }

    private String edit(Site site, Model page) {
        page.addAttribute("page", page(site)).addAttribute("key", UUID.randomUUID());
        return "model/siteEdit";
    }

    @PostMapping("/sites/{id:\\d+}/edit")
    @Needs(Right.RECORD)
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") SiteForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var site = desk.site(id, Right.RECORD);
        boolean isDone = Refused.none(
                errors,
                response,
                () -> sites.change(
                        site, Objects.requireNonNullElse(typed.version(), 0), typed.file(), typed.readGroups()));
        if (!isDone) return edit(site, page);
        Said.next(redirect, "model.said.changed");
        return "redirect:/sites/" + id;
    }
}
