package vn.luytre.task.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.task.reminder.Inbox;
import vn.luytre.task.reminder.Notice;
import vn.luytre.web.Paging;
import vn.luytre.web.Said;

/** What the units of who is signed in are to know. */
@Controller
@RequestMapping("/inbox")
@Needs(Right.VIEW)
class InboxController {
    private final Inbox inbox;
    private final OwnUnits units;
    private final NameBook names;
    private final Access access;

    InboxController(Inbox inbox, OwnUnits units, NameBook names, Access access) {
        this.inbox = inbox;
        this.units = units;
        this.names = names;
        this.access = access;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String seen, Paging paging, Model page) {
        var rows = inbox.page(units.all(), access.current().id(), seen.equals("no"), paging);
        page.addAttribute("rows", rows);
        page.addAttribute("names", names.of(rows.list().stream().map(Notice::owner), Stream.empty()));
        return "task/inbox";
    }

    /** Up to what was on the page: what came since stays new. */
    @PostMapping("/seen")
    String seen(@RequestParam long upTo, RedirectAttributes redirect) {
        inbox.seen(units.all(), access.current().id(), upTo);
        Said.next(redirect, "task.inbox.marked");
        return "redirect:/inbox";
    }
}
