package vn.luytre.identity.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Account;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Form;
import vn.luytre.web.NavItem;
import vn.luytre.web.Paging;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The accounts that an administrator looks after. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/accounts")
@Needs(Right.MANAGE_ACCOUNTS)
class AccountsController {
    private final Accounts accounts;
    private final AccountPages pages;
    private final OwnSessions sessions;

    AccountsController(Accounts accounts, AccountPages pages, OwnSessions sessions) {
        this.accounts = accounts;
        this.pages = pages;
        this.sessions = sessions;
    }

    @Bean
    static NavItem accountsEntry() {
        return new NavItem(800, "identity.accounts", "/accounts", "user");
    }

    @GetMapping
    String list(Paging paging, @RequestParam(defaultValue = "") String find, Model page) {
        page.addAttribute("rows", pages.rows(accounts.list(find, paging)));
        return "identity/accounts";
    }

    @GetMapping("/new")
    String ask(Model page) {
        return pages.form(page, "", "/accounts");
    }

    @PostMapping
    String add(@Valid AccountForm form, BindingResult errors, Model page) {
        var added = new Accounts.FirstPassword[1];
        if (!Refused.none(errors, () -> added[0] = accounts.add(form.profile()))) return ask(page);
        return pages.password(page, Objects.requireNonNull(added[0]), "identity.account.added");
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model page) {
        return pages.account(page, accounts.managed(new AccountId(id)));
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model page) {
        var account = accounts.managed(new AccountId(id));
        page.addAttribute("form", Form.of(AccountForm.of(account)));
        return pages.form(page, account.name(), "/accounts/" + id);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid AccountForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        var account = accounts.managed(new AccountId(id));
        if (!Refused.none(errors, () -> accounts.change(account.id(), form.profile()))) {
            return pages.form(page, account.name(), "/accounts/" + id);
        }
        Said.next(redirect, "identity.account.saved", form.name());
        return "redirect:/accounts/" + id;
    }

    @GetMapping("/{id}/lock")
    String askToLock(@PathVariable UUID id, Model page) {
        return confirm(page, accounts.managed(new AccountId(id)), "lock");
    }

    @PostMapping("/{id}/lock")
    String lock(@PathVariable UUID id, RedirectAttributes redirect) {
        var account = accounts.managed(new AccountId(id));
        accounts.setLocked(account.id(), true);
        sessions.endAll(account.id());
        Said.next(redirect, "identity.account.locked", account.name());
        return "redirect:/accounts/" + id;
    }

    @PostMapping("/{id}/unlock")
    String unlock(@PathVariable UUID id, RedirectAttributes redirect) {
        var account = accounts.managed(new AccountId(id));
        accounts.setLocked(account.id(), false);
        Said.next(redirect, "identity.account.unlocked", account.name());
        return "redirect:/accounts/" + id;
    }

    @GetMapping("/{id}/reset")
    String askToReset(@PathVariable UUID id, Model page) {
        return confirm(page, accounts.managed(new AccountId(id)), "reset");
    }

    @PostMapping("/{id}/reset")
    String reset(@PathVariable UUID id, Model page) {
        var reset = accounts.reset(new AccountId(id));
        sessions.endAll(reset.account());
        return pages.password(page, reset, "identity.account.reset-done");
    }

    private static String confirm(Model page, Account account, String act) {
        page.addAttribute("account", account).addAttribute("act", act);
        return "identity/confirmAccount";
    }
}
