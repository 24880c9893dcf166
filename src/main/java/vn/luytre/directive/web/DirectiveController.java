package vn.luytre.directive.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import vn.luytre.directive.draft.UnitsByName;
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
    String list(@RequestParam(defaultValue = "") String state, Paging paging, Model page) {
        page.addAttribute("rows", lists.page(desk.office(), state, paging));
        return "directive/list";
    }

    @PostMapping
    String receive(@RequestParam("files") List<MultipartFile> files, RedirectAttributes redirect) throws IOException {
        var brought = new java.util.ArrayList<Intake.Brought>();
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
    String progress(@PathVariable UUID id, Model page) {
        page.addAttribute("row", lists.row(new DirectiveId(id)).orElseThrow(NotFound::new));
        return "directive/progress";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model page) {
        return show(find(id), page);
    }

    private String show(Directive directive, Model page) {
        if (directives.reading(directive.id()).isPresent()) {
            page.addAttribute("page", screens.page(directive, desk.person()));
            return "directive/review";
        }
        page.addAttribute("row", lists.row(directive.id()).orElseThrow(NotFound::new));
        page.addAttribute("steps", lists.steps(directive.id()));
        return "directive/unread";
    }

    /** A script puts only the answer into the page that is open; what was typed stays there where it is refused. */
    @PostMapping("/{id}/draft")
    String change(
            @PathVariable UUID id,
            @ModelAttribute DraftForm form,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            HttpServletResponse response,
            Model page) {
        try {
            change(new DirectiveId(id), form);
            return "redirect:/directives/" + id + (form.item() == null ? "" : "#i" + form.item());
        } catch (Refused refused) {
            if (script) throw refused;
            response.setStatus(refused.kind().status());
            page.addAttribute("refused", refused);
            page.addAttribute("typed", form);
            return show(find(id), page);
        }
    }

    private void change(DirectiveId id, DraftForm form) {
        if (form.what().equals("undo")) {
            reviews.takeBack(id, form.seen(), desk.person());
            return;
        }
        var written = directives.find(id).flatMap(Directive::issuedOn).orElse(null);
        var command = form.command(reviews.draft(id), units, written);
        reviews.change(id, form.seen(), command, desk.person());
    }

    @PostMapping("/{id}/{step:submit|return|issue|withdraw|read-again}")
    String step(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var directive = new DirectiveId(id);
        switch (step) {
            case "submit" -> reviews.submit(directive, seen, desk.person());
            case "return" -> reviews.giveBack(directive, reason, desk.person());
            case "issue" -> reviews.issue(directive, seen, desk.person());
            case "withdraw" -> reviews.withdraw(directive, reason, desk.person());
            default -> intake.readAgain(directive, desk.person());
        }
        var done = "directive.done." + step;
        Said.next(redirect, done);
        return "redirect:/directives/" + id;
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, HttpServletRequest request) {
        var directive = find(id);
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

    private Directive find(UUID id) {
        return directives.find(new DirectiveId(id)).orElseThrow(NotFound::new);
    }
}
