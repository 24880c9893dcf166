package vn.luytre.directive.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.directive.Directive;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Reviewed;
import vn.luytre.directive.Reviews;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.directive.draft.UnitsByName;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** The review of a directive beside its text, and what is done to the draft. */
@Controller
@RequestMapping("/directives")
class ReviewController {
    private final Reviews reviews;
    private final ListScreens lists;
    private final ReviewScreens screens;
    private final UnitsByName units;
    private final DirectiveDesk desk;

    ReviewController(Reviews reviews, ListScreens lists, ReviewScreens screens, UnitsByName units, DirectiveDesk desk) {
        this.reviews = reviews;
        this.lists = lists;
        this.screens = screens;
        this.units = units;
        this.desk = desk;
    }

    /** Whence a duty came: its sentence, by the place at which it begins. */
    @GetMapping(path = "/{id}", params = "sentence")
    @Needs(Right.VIEW)
    String sentence(@PathVariable UUID id, @RequestParam int sentence) {
        var directive = desk.directive(new DirectiveId(id), Right.VIEW);
        return reviews.draft(directive.id()).kept(ItemKind.DUTY).stream()
                .filter(duty -> duty.place() != null && duty.place().start() == sentence)
                .map(duty -> "redirect:/directives/" + id + "?at=" + duty.id() + "#t" + duty.id())
                .findFirst()
                .orElse("redirect:/directives/" + id);
    }

    @GetMapping("/{id}")
    @Needs(Right.VIEW)
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "page", required = false) @Nullable Integer number,
            @RequestParam(name = "at", required = false) @Nullable Integer item,
            HttpSession session,
            Model page) {
        var directive = desk.directive(new DirectiveId(id), Right.VIEW);
        return show(directive, number, item, session, page);
    }

    private String show(
            Directive directive, @Nullable Integer number, @Nullable Integer item, HttpSession session, Model page) {
        var read = reviews.find(directive.id());
        if (read.isEmpty()) return unread(directive, page);
        int shown = shown(directive, read.get(), number, item, session);
        page.addAttribute("page", screens.page(directive, read.get(), desk, shown));
        return "directive/review";
    }

    private static int shown(
            Directive directive, Reviewed read, @Nullable Integer number, @Nullable Integer item, HttpSession session) {
        var id = directive.id().value();
        int shown = ShownPage.of(session, id, number, () -> ReviewScreens.suited(read));
        if (shown == ShownPage.TEXT || item == null) return shown;
        return ShownPage.of(session, id, ReviewScreens.pageOf(read, item).orElse(shown), () -> shown);
    }

    private String unread(Directive directive, Model page) {
        page.addAttribute("row", lists.row(directive.id()).orElseThrow(NotFound::new));
        page.addAttribute("steps", lists.steps(directive.id()));
        page.addAttribute("prepares", desk.may(directive, Right.PREPARE));
        return "directive/unread";
    }

    /** A script puts only the answer into the page that is open; what was typed stays there where it is refused. */
    @PostMapping("/{id}/draft")
    @Needs(Right.PREPARE)
    String change(
            @PathVariable UUID id,
            @ModelAttribute DraftForm form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            HttpSession session,
            HttpServletResponse response,
            Model page) {
        var directive = desk.directive(new DirectiveId(id), Right.PREPARE);
        try {
            change(directive, form);
            return "redirect:/directives/" + id + (form.item() == null ? "" : "#i" + form.item());
        } catch (Refused refused) {
            if (script) throw refused;
            response.setStatus(refused.kind().status());
            page.addAttribute("refused", refused);
            page.addAttribute("typed", form);
            return show(directive, null, form.item(), session, page);
        }
    }

    private void change(Directive directive, DraftForm form) {
        var id = directive.id();
        if (form.what().equals("undo")) {
            reviews.takeBack(id, form.seen(), desk.person());
            return;
        }
        var command =
                form.command(reviews.draft(id), units, directive.issuedOn().orElse(null));
        reviews.change(id, form.seen(), command, desk.person());
    }
}
