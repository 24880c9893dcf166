package vn.luytre.directive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Intake;
import vn.luytre.directive.Receipt;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.NotFound;
import vn.luytre.web.Paging;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Receiving directives, and the list of them. */
@Controller
@RequestMapping("/directives")
class DirectiveController {
    private final Intake intake;
    private final ListScreens lists;
    private final DirectiveDesk desk;

    DirectiveController(Intake intake, ListScreens lists, DirectiveDesk desk) {
        this.intake = intake;
        this.lists = lists;
        this.desk = desk;
    }

    @GetMapping
    @Needs(Right.VIEW)
    String list(@RequestParam(defaultValue = "") String state, Paging paging, Model page) {
        page.addAttribute("rows", lists.page(desk.readable(), state, paging));
        return "directive/list";
    }

    @PostMapping
    @Needs(Right.PREPARE)
    String receive(@RequestParam("files") List<MultipartFile> files, RedirectAttributes redirect) throws IOException {
        var brought = new ArrayList<Intake.Brought>();
        for (var file : files) {
            if (file.isEmpty()) continue;
            var name = file.getOriginalFilename();
            brought.add(new Intake.Brought(name == null ? "" : name, file.getBytes()));
        }
        if (brought.isEmpty()) throw new Refused("directive.receive.nothing");
        intake.receive(brought, desk.office(), desk.person()).forEach(received -> tell(received, redirect));
        return "redirect:/directives";
    }

    private static void tell(Intake.Received received, RedirectAttributes redirect) {
        var name = received.name();
        switch (received.receipt()) {
            case Receipt.Accepted _ -> Said.next(redirect, "directive.receive.accepted", name);
            case Receipt.NotTaken(var reason) -> Said.next(redirect, "directive.receive.not-taken", name, reason);
            case Receipt.LeftOut _ -> Said.next(redirect, "directive.receive.left-out", name);
            case Receipt.Known _ -> Said.next(redirect, "directive.receive.known", name);
            case Receipt.Secret(var _, var reason) -> Said.next(redirect, "directive.receive.secret", reason);
        }
    }

    @GetMapping("/{id}/progress")
    @Needs(Right.VIEW)
    String progress(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Current-URL", defaultValue = "") String shown,
            HttpServletResponse response,
            Model page) {
        var directive = desk.directive(new DirectiveId(id), Right.VIEW);
        var row = lists.row(directive.id()).orElseThrow(NotFound::new);
        boolean isItsPage = shown.endsWith("/directives/" + id);
        if (isItsPage && !row.isUnderWay()) response.setHeader("HX-Refresh", "true");
        page.addAttribute("row", row);
        return "directive/progress";
    }
}
