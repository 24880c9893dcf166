package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Access;
import vn.luytre.identity.Mailboxes;
import vn.luytre.identity.Needs;
import vn.luytre.identity.OwnPage;
import vn.luytre.identity.Right;
import vn.luytre.web.Said;

/** The own account, and where it is signed in. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/account")
@Needs(Right.OWN_ACCOUNT)
class OwnAccountController {
    private final Access access;
    private final AccountPages pages;
    private final OwnSessions sessions;
    private final Mailboxes mailboxes;
    private final List<OwnPage> others;
    private final CurrentVisitor visitor;

    OwnAccountController(
            Access access,
            AccountPages pages,
            OwnSessions sessions,
            Mailboxes mailboxes,
            ObjectProvider<OwnPage> others,
            CurrentVisitor visitor) {
        this.access = access;
        this.pages = pages;
        this.sessions = sessions;
        this.mailboxes = mailboxes;
        this.others =
                others.stream().sorted(Comparator.comparingInt(OwnPage::order)).toList();
        this.visitor = visitor;
    }

    @GetMapping
    String show(HttpServletRequest request, Model page) {
        var account = access.current().account();
        pages.own(page, account);
        page.addAttribute("wantsMail", mailboxes.isWanted(account.id()));
        page.addAttribute(
                "others",
                others.stream().filter(one -> visitor.mayGo(one.address())).toList());
        page.addAttribute(
                "sessions", sessions.of(account.id(), request.getSession().getId()));
        return "identity/own";
    }

    @PostMapping("/mail")
    String mail(@RequestParam(defaultValue = "false") boolean wanted, RedirectAttributes redirect) {
        mailboxes.want(access.current().id(), wanted);
        Said.next(redirect, wanted ? "identity.own.mail.on" : "identity.own.mail.off");
        return "redirect:/account";
    }

    @PostMapping("/sessions/{key}/end")
    String end(@PathVariable String key, RedirectAttributes redirect) {
        sessions.end(access.current().id(), key);
        Said.next(redirect, "identity.session.ended");
        return "redirect:/account";
    }

    @PostMapping("/sessions/end")
    String endAll(HttpServletRequest request) {
        sessions.endAll(access.current().id());
        request.getSession().invalidate();
        return "redirect:/sign-in";
    }
}
