package vn.luytre.safetymodel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
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
import vn.luytre.safetymodel.LifeDeed;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.safetymodel.SafetyModels;
import vn.luytre.safetymodel.Site;
import vn.luytre.safetymodel.Sites;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** What is done with one site: a form for each deed, which comes back as typed where it is refused, and the way back. */
@Controller
@RequestMapping("/sites/{id:\\d+}")
class SiteLifeController {
    private static final String RECORDED = "/{deed:begin|consolidate|fall-dormant}";
    private static final String DECIDED = "/{deed:remove|revive}";

    private final ModelDesk desk;
    private final SafetyModels models;
    private final Sites sites;

    SiteLifeController(ModelDesk desk, SafetyModels models, Sites sites) {
        this.desk = desk;
        this.models = models;
        this.sites = sites;
    }

    @GetMapping(RECORDED)
    @Needs(Right.RECORD)
    String recordForm(@PathVariable long id, @PathVariable String deed, Model page) {
        return form(desk.site(id, Right.RECORD), deed(deed), page);
    }

    @GetMapping(DECIDED)
    @Needs(Right.DECIDE)
    String decideForm(@PathVariable long id, @PathVariable String deed, Model page) {
        return form(desk.site(id, Right.DECIDE), deed(deed), page);
    }

    private static LifeDeed deed(String path) {
        return LifeDeed.of(path).orElseThrow(NotFound::new);
    }

    private String form(Site site, LifeDeed deed, Model page) {
        page.addAttribute("form", Form.empty().offering("day", desk.today()));
        return show(site, deed, page);
    }

    private String show(Site site, LifeDeed deed, Model page) {
        page.addAttribute("title", title(site))
                .addAttribute("address", "/sites/" + site.id())
                .addAttribute("life", site.life())
                .addAttribute("version", site.version())
                .addAttribute("deed", deed)
                .addAttribute("key", UUID.randomUUID());
        return "model/deed";
    }

    private String title(Site site) {
        var model = models.find(site.model()).map(SafetyModel::file).map(file -> file.name());
        return model.orElse("") + " – " + desk.name(site.area());
    }

    @PostMapping(RECORDED)
    @Needs(Right.RECORD)
    String records(
            @PathVariable long id,
            @PathVariable String deed,
            @Valid @ModelAttribute("typed") LifeForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        return done(desk.site(id, Right.RECORD), deed(deed), typed, errors, response, redirect, page);
    }

    @PostMapping(DECIDED)
    @Needs(Right.DECIDE)
    String decides(
            @PathVariable long id,
            @PathVariable String deed,
            @Valid @ModelAttribute("typed") LifeForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        return done(desk.site(id, Right.DECIDE), deed(deed), typed, errors, response, redirect, page);
    }

    private String done(
            Site site,
            LifeDeed deed,
            LifeForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var right = ModelPages.right(deed);
        var unit = desk.may(right, site.unit()) ? site.unit() : desk.owner(site);
        var by = desk.author(right, unit);
        boolean isDone = Refused.none(
                errors, response, () -> sites.does(typed.key(), site.id(), typed.version(), typed.step(deed), by));
        if (!isDone) return show(site, deed, page);
        Said.next(redirect, LifeForm.said(deed));
        return "redirect:/sites/" + site.id();
    }

    @GetMapping("/undo")
    @Needs(Right.RECORD)
    String confirm(@PathVariable long id, Model page) {
        var site = desk.site(id, Right.RECORD);
        var last = sites.undoable(site).orElseThrow(() -> new Refused("safetymodel.undo.nothing"));
        desk.author(ModelPages.right(last), site.unit()); // or nobody gets further
        page.addAttribute("title", title(site))
                .addAttribute("address", "/sites/" + site.id())
                .addAttribute("version", site.version())
                .addAttribute("happening", last)
                .addAttribute("key", UUID.randomUUID());
        return "model/undo";
    }

    @PostMapping("/undo")
    @Needs(Right.RECORD)
    String undo(@PathVariable long id, @RequestParam UUID key, @RequestParam int version, RedirectAttributes redirect) {
        var site = desk.site(id, Right.RECORD);
        var last = sites.undoable(site).orElseThrow(() -> new Refused("safetymodel.undo.nothing"));
        sites.undo(key, site, version, desk.author(ModelPages.right(last), site.unit()));
        Said.next(redirect, "model.said.undone");
        return sites.find(site.id()).isPresent() ? "redirect:/sites/" + id : "redirect:/models/" + site.model();
    }
}
