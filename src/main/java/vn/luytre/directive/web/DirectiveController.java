package vn.luytre.directive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.directive.Directive;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Directives;
import vn.luytre.directive.Intake;
import vn.luytre.directive.Receipt;
import vn.luytre.directive.Reviews;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.directive.draft.UnitsByName;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.NotFound;
import vn.luytre.web.Paging;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Receiving directives, reviewing and deciding. */
@Controller
@RequestMapping("/directives")
class DirectiveController {
    /** Types that browsers show by themselves, in a box of their own; everything else is saved. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    private static final String BACK = "redirect:/directives/";

    private final Intake intake;
    private final Directives directives;
    private final Reviews reviews;
    private final ListScreens lists;
    private final ReviewScreens screens;
    private final UnitsByName units;
    private final Desk desk;

    DirectiveController(
            Intake intake,
            Directives directives,
            Reviews reviews,
            ListScreens lists,
            ReviewScreens screens,
            UnitsByName units,
            Desk desk) {
        this.intake = intake;
        this.directives = directives;
        this.reviews = reviews;
        this.lists = lists;
        this.screens = screens;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String list(@RequestParam(defaultValue = "") String state, Paging paging, Model page) {
        page.addAttribute("rows", lists.page(desk.offices(), state, paging));
        return "directive/list";
    }

    @PostMapping
    @Needs(Right.PREPARE)
    String receive(@RequestParam("files") List<MultipartFile> files, RedirectAttributes redirect) throws IOException {
        var brought = new ArrayList<Intake.Brought>();
        for (var file : files) {
            if (file.isEmpty()) continue;
            var name = file.getOriginalFilename();
            var type = file.getContentType();
            brought.add(new Intake.Brought(
                    name == null ? "" : name, type == null ? "application/octet-stream" : type, file.getBytes()));
        }
        if (brought.isEmpty()) throw new Refused("directive.receive.nothing");
        var receipts = intake.receive(brought, desk.office(), desk.person());
        for (int i = 0; i < receipts.size(); i++)
            tell(receipts.get(i), brought.get(i).name(), redirect);
        return "redirect:/directives";
    }

    private static void tell(Receipt receipt, String name, RedirectAttributes redirect) {
        switch (receipt) {
            case Receipt.Accepted _ -> Said.next(redirect, "directive.receive.accepted", name);
            case Receipt.Known _ -> Said.next(redirect, "directive.receive.known", name);
            case Receipt.Secret(var _, var reason) -> Said.next(redirect, "directive.receive.secret", reason);
        }
    }

    @GetMapping("/{id}/progress")
    @Needs(Right.VIEW)
    String progress(@PathVariable UUID id, Model page) {
        var directive = desk.directive(new DirectiveId(id), Right.VIEW);
        page.addAttribute("row", lists.row(directive.id()).orElseThrow(NotFound::new));
        return "directive/progress";
    }

    /** Whence a duty came: its sentence, by the place at which it begins. */
    @GetMapping(path = "/{id}", params = "at")
    @Needs(Right.VIEW)
    String sentence(@PathVariable UUID id, @RequestParam int at) {
        var directive = desk.directive(new DirectiveId(id), Right.VIEW);
        return reviews.draft(directive.id()).kept(ItemKind.DUTY).stream()
                .filter(duty -> duty.place() != null && duty.place().start() == at)
                .map(duty -> BACK + id + "#t" + duty.id())
                .findFirst()
                .orElse(BACK + id);
    }

    @GetMapping("/{id}")
    @Needs(Right.VIEW)
    String show(@PathVariable UUID id, Model page) {
        return show(desk.directive(new DirectiveId(id), Right.VIEW), page);
    }

    private String show(Directive directive, Model page) {
        if (directives.reading(directive.id()).isPresent()) {
            page.addAttribute("page", screens.page(directive, desk));
            return "directive/review";
        }
        page.addAttribute("row", lists.row(directive.id()).orElseThrow(NotFound::new));
        page.addAttribute("steps", lists.steps(directive.id()));
        return "directive/unread";
    }

    /** A script puts only the answer into the page that is open; what was typed stays there where it is refused. */
    @PostMapping("/{id}/draft")
    @Needs(Right.PREPARE)
    String change(
            @PathVariable UUID id,
            @ModelAttribute DraftForm form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
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
            return show(directive, page);
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

    @PostMapping("/{id}/submit")
    @Needs(Right.PREPARE)
    String submit(@PathVariable UUID id, @RequestParam(defaultValue = "0") int seen, RedirectAttributes redirect) {
        var directive = desk.directive(new DirectiveId(id), Right.PREPARE).id();
        reviews.submit(directive, seen, desk.person());
        Said.next(redirect, "directive.done.submit");
        return BACK + id;
    }

    @PostMapping("/{id}/read-again")
    @Needs(Right.PREPARE)
    String readAgain(@PathVariable UUID id, RedirectAttributes redirect) {
        intake.readAgain(desk.directive(new DirectiveId(id), Right.PREPARE).id(), desk.person());
        Said.next(redirect, "directive.done.read-again");
        return BACK + id;
    }

    @PostMapping("/{id}/return")
    @Needs(Right.DECIDE)
    String giveBack(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        reviews.giveBack(desk.directive(new DirectiveId(id), Right.DECIDE).id(), reason, desk.person());
        Said.next(redirect, "directive.done.return");
        return BACK + id;
    }

    @PostMapping("/{id}/issue")
    @Needs(Right.DECIDE)
    String issue(@PathVariable UUID id, @RequestParam(defaultValue = "0") int seen, RedirectAttributes redirect) {
        reviews.issue(desk.directive(new DirectiveId(id), Right.DECIDE).id(), seen, desk.person());
        Said.next(redirect, "directive.done.issue");
        return BACK + id;
    }

    @PostMapping("/{id}/withdraw")
    @Needs(Right.DECIDE)
    String withdraw(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        reviews.withdraw(desk.directive(new DirectiveId(id), Right.DECIDE).id(), reason, desk.person());
        Said.next(redirect, "directive.done.withdraw");
        return BACK + id;
    }

    @GetMapping("/{id}/file")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        var directive = desk.directive(new DirectiveId(id), Right.VIEW);
        var bytes = directives.file(directive.id()).orElseThrow(NotFound::new);
        var type = directive.mediaType().filter(SHOWN::contains);
        var disposition = (type.isPresent() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(directive.name().orElse("van-ban"), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; img-src 'self'; sandbox")
                .contentType(type.map(MediaType::parseMediaType).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(bytes);
    }
}
