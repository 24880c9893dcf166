package vn.luytre.identity.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
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
import vn.luytre.identity.Needs;
import vn.luytre.identity.OwnPage;
import vn.luytre.identity.Right;
import vn.luytre.identity.Tokens;
import vn.luytre.web.Form;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** The tokens of the own account, by which other programs come in. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/account/tokens")
@Needs(Right.OWN_ACCOUNT)
class TokenController {
    private static final int USUAL_DAYS = 90;

    private final Access access;
    private final Tokens tokens;
    private final Clock clock;

    TokenController(Access access, Tokens tokens, Clock clock) {
        this.access = access;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Bean
    static OwnPage tokensPage() {
        return new OwnPage(500, "identity.tokens", "/account/tokens", "link");
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute(
                "form", Form.empty().offering("lastDay", LocalDate.now(clock).plusDays(USUAL_DAYS)));
        return shown(page);
    }

    private String shown(Model page) {
        page.addAttribute("tokens", tokens.of(access.current().id())).addAttribute("today", LocalDate.now(clock));
        return "identity/tokens";
    }

    /** Shown on the answer itself and nowhere kept: who leaves the page cannot come back to it. */
    @PostMapping
    String make(@Valid TokenForm typed, BindingResult errors, Model page) {
        var secret = new AtomicReference<>("");
        var account = access.current().id();
        if (!Refused.none(
                errors, () -> secret.set(tokens.make(account, typed.label(), typed.mayReport(), typed.lastDay())))) {
            return shown(page);
        }
        page.addAttribute("secret", String.valueOf(secret.get())).addAttribute("label", typed.label());
        return "identity/newToken";
    }

    @PostMapping("/{token}/revoke")
    String revoke(@PathVariable long token, RedirectAttributes redirect) {
        tokens.revoke(access.current().id(), token);
        Said.next(redirect, "identity.token.revoked");
        return "redirect:/account/tokens";
    }
}
