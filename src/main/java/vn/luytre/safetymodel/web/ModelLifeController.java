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
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** What is done with a whole model: a form for each deed, which comes back as typed where it is refused, and the way back. */
@Controller
@RequestMapping("/models/{id:\\d+}")
class ModelLifeController {
    private static final String RECORDED = "/{deed:propose|launch|begin|consolidate|recognise|fall-dormant}";
    private static final String DECIDED = "/{deed:approve|refuse|remove|revive}";

    private final ModelDesk desk;
    private final SafetyModels models;

    ModelLifeController(ModelDesk desk, SafetyModels models) {
        this.desk = desk;
        this.models = models;
    }

    @GetMapping(RECORDED)
    @Needs(Right.RECORD)
    String recordForm(@PathVariable long id, @PathVariable String deed, Model page) {
        return form(desk.model(id, Right.RECORD), deed(deed), page);
    }

    @GetMapping(DECIDED)
    @Needs(Right.DECIDE)
    String decideForm(@PathVariable long id, @PathVariable String deed, Model page) {
        return form(desk.model(id, Right.DECIDE), deed(deed), page);
    }

    private static LifeDeed deed(String path) {
        return LifeDeed.of(path).orElseThrow(NotFound::new);
    }

    private String form(SafetyModel model, LifeDeed deed, Model page) {
        page.addAttribute("form", Form.empty().offering("day", desk.today()));
        return show(model, deed, page);
    }

    private static String show(SafetyModel model, LifeDeed deed, Model page) {
        page.addAttribute("title", model.file().name())
                .addAttribute("address", "/models/" + model.id())
                .addAttribute("life", model.life())
                .addAttribute("version", model.version())
                .addAttribute("deed", deed)
                .addAttribute("key", UUID.randomUUID());
        return "model/deed";
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
        return done(desk.model(id, Right.RECORD), deed(deed), typed, errors, response, redirect, page);
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
        return done(desk.model(id, Right.DECIDE), deed(deed), typed, errors, response, redirect, page);
    }

    private String done(
            SafetyModel model,
            LifeDeed deed,
            LifeForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var by = desk.author(ModelPages.right(deed), model.unit());
        boolean isDone = Refused.none(
                errors, response, () -> models.does(typed.key(), model.id(), typed.version(), typed.step(deed), by));
        if (!isDone) return show(model, deed, page);
        Said.next(redirect, LifeForm.said(deed));
        return "redirect:/models/" + model.id();
    }

    @GetMapping("/undo")
    @Needs(Right.RECORD)
    String confirm(@PathVariable long id, Model page) {
        return confirm(desk.model(id, Right.RECORD), page);
    }

    private String confirm(SafetyModel model, Model page) {
        var last = models.undoable(model.id()).orElseThrow(() -> new Refused("safetymodel.undo.nothing"));
        desk.author(ModelPages.right(last), model.unit()); // or nobody gets further
        page.addAttribute("title", model.file().name())
                .addAttribute("address", "/models/" + model.id())
                .addAttribute("version", model.version())
                .addAttribute("happening", last)
                .addAttribute("key", UUID.randomUUID());
        return "model/undo";
    }

    @PostMapping("/undo")
    @Needs(Right.RECORD)
    String undo(@PathVariable long id, @RequestParam UUID key, @RequestParam int version, RedirectAttributes redirect) {
        var model = desk.model(id, Right.RECORD);
        var last = models.undoable(model.id()).orElseThrow(() -> new Refused("safetymodel.undo.nothing"));
        models.undo(key, model.id(), version, desk.author(ModelPages.right(last), model.unit()));
        Said.next(redirect, "model.said.undone");
        return models.find(model.id()).isPresent() ? "redirect:/models/" + id : "redirect:/models";
    }
}
