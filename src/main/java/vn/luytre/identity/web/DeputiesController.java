package vn.luytre.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.identity.Access;
import vn.luytre.identity.Account;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Deputies;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Form;
import vn.luytre.web.NavItem;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** «Ủy quyền»: who decides in the place of who is signed in, and when. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/deputies")
@Needs(Right.DEPUTISE)
class DeputiesController {
    private final Deputies deputies;
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    DeputiesController(Deputies deputies, Accounts accounts, Access access, Clock clock) {
        this.deputies = deputies;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    record DeputyForm(
            @NotNull UUID deputy,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @Nullable @Size(max = 200) String ground) {}

    @Bean
    static NavItem deputiesEntry() {
        return new NavItem(810, "identity.deputies", "/deputies", "user-check");
    }

    @GetMapping
    String list(Model page) {
        var candidates = new LinkedHashMap<String, String>();
        deputies.candidates().forEach(one -> candidates.put(one.id().toString(), one.nameAndPost()));
        page.addAttribute("rows", rows())
                .addAttribute("candidates", candidates)
                .addAttribute("form", Form.empty().offering("firstDay", LocalDate.now(clock)));
        return "identity/deputies";
    }

    private List<DeputyRow> rows() {
        var me = access.current().id();
        var today = LocalDate.now(clock);
        return deputies.mine().stream()
                .map(one -> new DeputyRow(
                        one,
                        name(one.leader()),
                        name(one.deputy()),
                        one.leader().equals(me),
                        one.lastDay().isBefore(today)))
                .toList();
    }

    private String name(AccountId account) {
        return accounts.find(account).map(Account::name).orElse("");
    }

    @PostMapping
    String name(@Valid DeputyForm form, BindingResult errors, RedirectAttributes redirect, Model page) {
        if (!Refused.none(
                errors,
                () -> deputies.name(
                        new AccountId(form.deputy),
                        form.firstDay,
                        form.lastDay,
                        form.ground == null ? "" : form.ground))) {
            return list(page);
        }
        Said.next(redirect, "identity.deputy.named");
        return "redirect:/deputies";
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable long id, RedirectAttributes redirect) {
        deputies.end(id);
        Said.next(redirect, "identity.deputy.ended");
        return "redirect:/deputies";
    }
}
