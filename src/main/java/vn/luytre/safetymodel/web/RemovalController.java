package vn.luytre.safetymodel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.safetymodel.LifeDeed;
import vn.luytre.safetymodel.ModelType;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.safetymodel.RemovalDrafts;
import vn.luytre.safetymodel.Site;
import vn.luytre.safetymodel.Sites;
import vn.luytre.task.letter.OfficeNames;
import vn.luytre.web.Attachment;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Removing several sites: the decision as a draft, and recording it once it is signed. */
@Controller
class RemovalController {
    private final ModelDesk desk;
    private final ChosenSites chosen;
    private final RemovalDrafts drafts;
    private final Sites sites;
    private final ModelTypes types;
    private final OfficeNames offices;
    private final Access access;

    RemovalController(
            ModelDesk desk,
            ChosenSites chosen,
            RemovalDrafts drafts,
            Sites sites,
            ModelTypes types,
            OfficeNames offices,
            Access access) {
        this.desk = desk;
        this.chosen = chosen;
        this.drafts = drafts;
        this.sites = sites;
        this.types = types;
        this.offices = offices;
        this.access = access;
    }

    private Unit writer() {
        var own = access.own(Right.PREPARE).stream().findFirst();
        return own.flatMap(desk::find).orElseThrow(() -> new Refused("model.decision.no-unit"));
    }

    @GetMapping("/sites/decision")
    @Needs(Right.PREPARE)
    String form(@RequestParam(required = false) @Nullable List<Long> site, Model page) {
        var writer = writer();
        page.addAttribute(
                "form", Form.of(RemovalForm.usual(writer, offices.usual(writer, desk.today()), desk.today())));
        return show(chosen.of(site, Right.VIEW), page);
    }

    private String show(List<Site> ticked, Model page) {
        chosen.show(ticked, page);
        return "model/decision";
    }

    @PostMapping("/sites/decision")
    @Needs(Right.PREPARE)
    Object draft(
            @Valid @ModelAttribute("typed") RemovalForm typed,
            BindingResult errors,
            HttpServletResponse response,
            Model page) {
        if (typed == null) throw new NotFound();
        var ticked = chosen.of(typed.site(), Right.VIEW);
        var drafted = new byte[1][];
        boolean isDone = Refused.none(errors, response, () -> drafted[0] = draft(typed, ticked));
        return isDone
                ? Attachment.of(drafted[0], Attachment.DOCX, "quyet-dinh-thanh-loai-" + desk.today() + ".docx")
                : show(ticked, page);
    }

    private byte[] draft(RemovalForm typed, List<Site> ticked) {
        var rows = chosen.rows(ticked);
        var typeNames = types.all().stream().collect(Collectors.toMap(ModelType::code, ModelType::name));
        return drafts.draft(writer().id(), typed.decision(rows, typeNames, chosen.names(rows)));
    }

    @GetMapping("/sites/removal")
    @Needs(Right.DECIDE)
    String removalForm(@RequestParam(required = false) @Nullable List<Long> site, Model page) {
        page.addAttribute("form", Form.empty().offering("day", desk.today()));
        return showRemoval(chosen.of(site, Right.DECIDE), page);
    }

    private String showRemoval(List<Site> ticked, Model page) {
        chosen.show(ticked, page);
        page.addAttribute("key", UUID.randomUUID());
        return "model/removal";
    }

    @PostMapping("/sites/removal")
    @Needs(Right.DECIDE)
    String remove(
            @RequestParam(required = false) @Nullable List<Long> site,
            @Valid @ModelAttribute("typed") LifeForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var ticked = chosen.of(site, Right.DECIDE);
        var by = desk.author(Right.DECIDE, ticked.getFirst().unit());
        var ids = ticked.stream().map(Site::id).toList();
        boolean isDone =
                Refused.none(errors, response, () -> sites.does(typed.key(), ids, typed.step(LifeDeed.REMOVE), by));
        if (!isDone) return showRemoval(ticked, page);
        Said.next(redirect, "model.said.removed", Integer.toString(ids.size()));
        return "redirect:/sites?state=REMOVED";
    }
}
