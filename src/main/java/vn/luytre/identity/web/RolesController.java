package vn.luytre.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.identity.Role;
import vn.luytre.identity.Roles;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Roles of an account, given and taken back on its page. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/accounts/{id}/roles")
@Needs(Right.MANAGE_ACCOUNTS)
class RolesController {
    private final Roles roles;
    private final Accounts accounts;
    private final AccountPages pages;

    RolesController(Roles roles, Accounts accounts, AccountPages pages) {
        this.roles = roles;
        this.accounts = accounts;
        this.pages = pages;
    }

    /** @param unit none: the whole office */
    record RoleForm(
            @NotNull Role role,
            @Nullable Long unit,
            @NotNull LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    @PostMapping
    String grant(
            @PathVariable UUID id,
            @Valid RoleForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            Model page) {
        var account = accounts.managed(new AccountId(id));
        var unit = form == null || form.unit == null ? null : new UnitId(form.unit);
        if (!Refused.none(errors, () -> roles.grant(account.id(), form.role, unit, form.firstDay, form.lastDay))) {
            return pages.account(page, account);
        }
        Said.next(redirect, "identity.role.granted", account.name());
        return "redirect:/accounts/" + id;
    }

    @PostMapping("/{role}/end")
    String end(@PathVariable UUID id, @PathVariable long role, RedirectAttributes redirect) {
        roles.end(role);
        Said.next(redirect, "identity.role.ended");
        return "redirect:/accounts/" + id;
    }
}
