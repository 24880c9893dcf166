package vn.luytre.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.luytre.identity.Account;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Roles;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Rows;

/** What the pages about accounts show. */
@Component
class AccountPages {
    private final Accounts accounts;
    private final Roles roles;
    private final UnitChoices units;
    private final Clock clock;

    AccountPages(Accounts accounts, Roles roles, UnitChoices units, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.units = units;
        this.clock = clock;
    }

    Rows<AccountRow> rows(Rows<Account> found) {
        var ids = found.list().stream()
                .map(Account::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = units.names(ids);
        var today = LocalDate.now(clock);
        var rows = found.list().stream()
                .map(one -> new AccountRow(
                        one, one.unit() == null ? "" : names.getOrDefault(one.unit(), ""), one.isUsable(today)))
                .toList();
        return new Rows<>(rows, found.total(), found.paging());
    }

    /** The form for a new account, where no name is given, or for one that is changed. */
    String form(Model page, String name, String action) {
        page.addAttribute("units", units.offered()).addAttribute("name", name).addAttribute("action", action);
        return "identity/accountForm";
    }

    String account(Model page, Account account) {
        page.addAttribute("account", account)
                .addAttribute("unit", units.name(account.unit()))
                .addAttribute("usable", account.isUsable(LocalDate.now(clock)))
                .addAttribute("roles", roleRows(account))
                .addAttribute("units", units.offered())
                .addAttribute("form", Form.empty().offering("firstDay", LocalDate.now(clock)));
        return "identity/account";
    }

    /** What the owner sees of it. */
    void own(Model page, Account account) {
        page.addAttribute("account", account)
                .addAttribute("unit", units.name(account.unit()))
                .addAttribute("roles", roleRows(account));
    }

    private List<RoleRow> roleRows(Account account) {
        var today = LocalDate.now(clock);
        return roles.of(account.id()).stream()
                .map(grant -> new RoleRow(
                        grant,
                        units.name(grant.unit()),
                        grant.lastDay() != null && grant.lastDay().isBefore(today)))
                .toList();
    }

    /** Shown on the answer itself, and nowhere kept: who leaves the page cannot come back to it. */
    String password(Model page, Accounts.FirstPassword first, String sentence) {
        var account = accounts.find(first.account()).orElseThrow(NotFound::new);
        page.addAttribute("account", account)
                .addAttribute("password", first.password())
                .addAttribute("sentence", sentence);
        return "identity/newPassword";
    }
}
